const vi = {
  title: 'Đính kèm tệp văn bản',
  lead: 'Bản quét có dấu hoặc tệp đã ký số của chính văn bản. Ai xem được văn bản thì mở được tệp; mỗi lần mở được ghi lại. Tệp đã đính kèm không thay hay xóa được.',
  attach: 'Đính kèm',
  missing: 'Chọn ít nhất một tệp',
  attached: 'Đã đính kèm tệp vào văn bản.',
}

const en = {
  title: 'Attach the directive’s file',
  lead: 'The stamped scan or the digitally signed document of the directive itself. Whoever may read the directive opens it, and each opening is logged. What was attached is neither replaced nor deleted.',
  attach: 'Attach',
  missing: 'Choose at least one file',
  attached: 'Attached to the directive.',
} satisfies typeof vi

export const attachScanTexts = { vi, en }
