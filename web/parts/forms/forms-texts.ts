const vi = {
  staleDetail: (who: string, change: string, when: string) =>
    `${who} đã cập nhật lúc ${when}${change && `: ${change}`}. Nội dung bạn nhập vẫn còn ở dưới và chưa được gửi.`,
  staleReload: 'Đọc bản mới, giữ nội dung tôi nhập',
  staleRead: 'Đã đọc bản mới. Hãy kiểm tra rồi gửi lại.',
  resend: 'Gửi lại',
  draftTitle: 'Đã mở lại nội dung nhập dở',
  draftDetail: (when: string) => `Bản nháp trên máy này, lưu lúc ${when}, chưa gửi.`,
  draftDiscard: 'Bỏ bản nháp, nhập lại từ đầu',
  draftNotKept: 'Trình duyệt không lưu được bản nháp. Hãy gửi trước khi rời trang.',
  scan: 'Rà soát hằng đêm',
  chooseFile: 'Chọn tệp',
  noFile: 'Chưa chọn tệp',
}

const en = {
  staleDetail: (who: string, change: string, when: string) =>
    `${who} changed it at ${when}${change && `: ${change}`}. What you typed is still below and was not sent.`,
  staleReload: 'Read the new version and keep what I typed',
  staleRead: 'This is the new version. Check it and send again.',
  resend: 'Send again',
  draftTitle: 'What you had begun is back',
  draftDetail: (when: string) => `A draft on this machine, kept at ${when}, not sent.`,
  draftDiscard: 'Discard the draft and begin anew',
  draftNotKept: 'The browser could not keep a draft. Send before you leave the page.',
  scan: 'The nightly scan',
  chooseFile: 'Choose a file',
  noFile: 'No file chosen',
} satisfies typeof vi

export const formTexts = { vi, en }
