import type { Fact } from './fact.ts'
import type { Span } from './readable-text.ts'

/** The lines that say in whose place somebody signs, and as what. */
const capacity =
  /(?:^|\s)(?:T\/?M|KT|TL|TUQ|Q)\.?\s*(?:ỦY BAN|UỶ BAN|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|BAN|TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG)|(?:^|\s)(?:PHÓ |THỨ )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG BAN|BÍ THƯ|CHỦ NHIỆM|(?:BỘ |CỤC |VỤ |CHI CỤC )?TRƯỞNG|THỦ TƯỚNG|THƯ KÝ|NGƯỜI GHI(?: BIÊN BẢN)?|CHỦ (?:TRÌ|TỌA|TOẠ))\s*$/u
const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đoàn|Trương|Đinh|Lâm|Mai|Trịnh|Cao|Hà|Tạ|Thái|Châu|Lương|Tô|Kiều|Quách|Nghiêm|Văn|Từ|Ông|Phùng|Vương|Triệu|Lưu|Tăng|La|Đào|Chu|Tôn|Thân|Bạch|Lại|Nông|Giang|Hứa|Khuất|Quang|Đàm|Tống|Viên|Phó|Cù|Doãn|Âu|Mạc|Kim'
const name = new RegExp(`(?:^|\\s)((?:${families})(?: \\p{Lu}\\p{Ll}*){1,4})\\s*$`, 'u')

/** Who signed: the name below the last words in capitals, beside or below those who get copies. */
export const signerIn = (lines: readonly (Span & { readonly text: string })[]): Fact | undefined => {
  const annex = lines.findIndex(
    ({ text }, place) => place > 3 && /^(?:PHỤ LỤC|DANH MỤC)(?!\p{L})/u.test(text),
  )
  const end = annex < 0 ? lines.length : annex
  const from = lines.slice(0, end).findLastIndex(({ text }) => capacity.test(text))
  if (from < 0 || from < end - 40) return undefined
  // Of two names beside each other that of the chair, where it stands first.
  const isChairFirst = /^CHỦ (?:TRÌ|TỌA|TOẠ)\t/u.test(lines[from]?.text ?? '')
  for (const line of lines.slice(from, end)) {
    const found = name.exec(isChairFirst ? (line.text.split('\t')[0] ?? '') : line.text)
    const words = found?.[1]
    if (!found || !words) continue
    const at = line.from + found.index + found[0].indexOf(words)
    return { value: words, at: { from: at, to: at + words.length } }
  }
  return undefined
}
