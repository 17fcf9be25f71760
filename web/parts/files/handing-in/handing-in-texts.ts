import type { FileMistake } from './choosing.ts'

const vi = {
  label: 'Tệp đính kèm (không bắt buộc)',
  labelNeeded: 'Tệp đính kèm',
  hint: 'PDF, Word, Excel hoặc ảnh (JPG, PNG); mỗi tệp tối đa 50 MB, nhiều nhất 10 tệp. Có thể kéo thả tệp vào khung.',
  choose: 'Chọn tệp',
  camera: 'Chụp ảnh',
  preparing: 'đang chuẩn bị',
  sending: (part: string) => `đã tải ${part}`,
  sent: 'đã tải xong',
  remove: 'Bỏ',
  removeFile: (name: string) => `Bỏ tệp ${name}`,
  again: 'Tải lại',
  notSent: 'Chưa tải lên được: đường truyền gián đoạn. Hãy bấm tải lại.',
  mistakes: {
    kind: (name) =>
      `Không nhận tệp “${name}”: hãy gửi PDF, Word, Excel hoặc ảnh JPG, PNG; tệp nén thì giải nén trước.`,
    empty: (name) => `Tệp “${name}” rỗng, không có nội dung.`,
    tooLarge: (name) => `Tệp “${name}” lớn quá 50 MB: hãy quét lại với độ phân giải thấp hơn.`,
    twice: (name) => `Tệp “${name}” đã có trong danh sách.`,
    tooMany: (name) => `Chưa thêm “${name}”: mỗi lần gửi nhiều nhất 10 tệp.`,
  } as Record<FileMistake, (name: string) => string>,
}

const en = {
  label: 'Attached files (optional)',
  labelNeeded: 'Attached files',
  hint: 'PDF, Word, Excel or pictures (JPG, PNG); at most 50 MB each, at most 10 files. Files can be dropped here.',
  choose: 'Choose files',
  camera: 'Take a picture',
  preparing: 'being prepared',
  sending: (part: string) => `${part} sent`,
  sent: 'uploaded',
  remove: 'Remove',
  removeFile: (name: string) => `Remove file ${name}`,
  again: 'Send again',
  notSent: 'Not uploaded: the line broke. Send it again.',
  mistakes: {
    kind: (name) =>
      `File “${name}” is not taken: send a PDF, Word, Excel or a picture; unpack archives first.`,
    empty: (name) => `File “${name}” is empty.`,
    tooLarge: (name) => `File “${name}” is larger than 50 MB: scan it again with fewer dots per inch.`,
    twice: (name) => `File “${name}” is in the list already.`,
    tooMany: (name) => `“${name}” was not added: at most 10 files at a time.`,
  },
} satisfies typeof vi

export const handingInTexts = { vi, en }
