import { type Facts, fill } from '../../shared/problems/problem.ts'

/** What a person is told beside a text that was read: where it may differ from what the file shows. */
const notes = {
  converted: {
    vi: 'Có đoạn dùng phông chữ cũ (TCVN3, VNI) đã được chuyển sang Unicode. Hãy đối chiếu với tệp gốc.',
    en: 'Some words stood in old fonts (TCVN3, VNI) and were converted to Unicode. Compare them with the file.',
  },
  'struck-out': {
    vi: 'Tệp còn thay đổi được theo dõi (Track Changes): phần đã xóa không được đọc, phần chèn thêm được đọc như đã chấp nhận.',
    en: 'The file has tracked changes: what they delete was left out, what they insert was read as accepted.',
  },
  'pages-without-text': {
    vi: 'Không có chữ để đọc ở trang {pages}: trang trống hoặc là hình ảnh. Hãy xem các trang đó trong tệp.',
    en: 'There is no text to read on page {pages}: empty, or a picture. Look at them in the file.',
  },
} as const

export type TextNoteCode = keyof typeof notes

export const textNoteCodes = Object.keys(notes) as TextNoteCode[]

export interface TextNote {
  readonly code: TextNoteCode
  readonly vi: string
  readonly en: string
}

export const textNote = (code: TextNoteCode, facts: Facts = {}): TextNote => ({
  code,
  vi: fill(notes[code].vi, facts),
  en: fill(notes[code].en, facts),
})
