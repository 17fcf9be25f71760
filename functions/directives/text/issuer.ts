import type { Fact } from './fact.ts'
import type { Span } from './readable-text.ts'

/** Who issued a directive, by the words at its top. */

export interface Line extends Span {
  readonly text: string
}

export const motto =
  /(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|Độc\s+lập\s*[-–—]\s*Tự\s+do\s*[-–—]\s*Hạnh\s+phúc|ĐẢNG CỘNG SẢN VIỆT NAM)/iu

const issuerWords: readonly (readonly [RegExp, string])[] = [
  [/ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN/gu, 'UBND'],
  [/HỘI ĐỒNG NHÂN DÂN/gu, 'HĐND'],
  [/VĂN PHÒNG/gu, 'Văn phòng'],
  [/CHỦ TỊCH/gu, 'Chủ tịch'],
  [/THÀNH PH[ỐÔỒ]|TP(?!\p{L})\.?/gu, 'thành phố'],
  [/TỈNH/gu, 'tỉnh'],
  [/QUẬN/gu, 'quận'],
  [/HUYỆN/gu, 'huyện'],
  [/PHƯỜNG/gu, 'phường'],
  [/XÃ(?! HỘI)/gu, 'xã'],
  [/THÀNH ỦY/gu, 'Thành ủy'],
  [/CHÍNH PHỦ/gu, 'Chính phủ'],
  [/THỦ TƯỚNG/gu, 'Thủ tướng'],
]

const capitalised = (words: string): string =>
  words
    .split(' ')
    .map((word) =>
      word.length > 1 && word === word.toUpperCase() && !/^(?:UBND|HĐND)$/.test(word)
        ? `${word.charAt(0)}${word.slice(1).toLowerCase()}`
        : word,
    )
    .join(' ')

const inOwnWords = (capitals: string): string =>
  issuerWords.reduce((words, [form, by]) => words.replace(form, by), capitals)

/** The issuer stands at the top in capitals, the national motto beside it. */
export const issuerOf = (lines: readonly Line[], isKind: (words: string) => boolean): Fact | undefined => {
  const own: (Line & { words: string })[] = []
  for (const line of lines) {
    const words = line.text
      .replace(motto, '')
      .replace(/[-–_*\s]+$/, '')
      .trim()
    if (words === '' || /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT)$/u.test(words)) continue
    if (words !== words.toUpperCase() || /\d/.test(words) || isKind(words)) break
    own.push({ ...line, words })
    if (own.length === 3) break
  }
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return undefined
  // Above a ward's People's Committee stands that of its district.
  const below = /^(?:UBND|[UỦ][ỶY] BAN NHÂN DÂN)/u
  if (own.length > 1 && below.test(first.words) && below.test(last.words))
    return { value: capitalised(inOwnWords(last.words)), at: { from: last.from, to: last.to } }
  // A part of an office: its own name is below that of the office.
  const isPart = own.length > 1 && /^(?:VĂN PHÒNG|SỞ)(?!\p{L})/u.test(first.words)
  if (isPart && /^(?:BAN|PHÒNG|CHI CỤC|TRUNG TÂM|THANH TRA)(?!\p{L})/u.test(last.words))
    return { value: capitalised(inOwnWords(last.words)), at: { from: last.from, to: last.to } }
  const office = own.length > 1 && /^(?:VĂN PHÒNG|SỞ|BAN|THANH TRA)(?!\p{L})/u.test(last.words)
  const joined = (office ? [last, ...own.slice(0, -1)] : own)
    .map(({ words }) => words)
    .join(' ')
    .replace(/\s+/g, ' ')
  const value = capitalised(inOwnWords(joined))
  return { value, at: { from: first.from, to: last.to } }
}

/** Whether a directive comes from above the city, whose leaders are then given work as others are. */
export const isFromAbove = (issuer: string | undefined): boolean =>
  /^(?:(?:văn phòng )?(?:chính phủ|trung ương|quốc hội)|thủ tướng|bộ(?! chỉ huy)|ban (?:bí thư|chấp hành trung ương))(?!\p{L})/iu.test(
    issuer ?? '',
  )
