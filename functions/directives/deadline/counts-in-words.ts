const ones = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const afterTens: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 }

const one = ones.slice(1).join('|')
const after = `(?: (?:${one}|${Object.keys(afterTens).join('|')}))?`

/** A count from 1 to 99 as it is spoken: "mười lăm", "hai mươi mốt"; the longer before the shorter. */
export const countInWords = `(?:(?:${one}) mươi${after}|mười${after}|${one})(?!\\p{L})`

const digitOf = (word: string): number =>
  afterTens[word] ?? Math.max(0, (ones as readonly string[]).indexOf(word))

/** The count that digits or the words of `countInWords` say. */
export const countOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [, tens = '', unit = ''] = /^(?:(\S+ mươi|mười)(?: |$))?(\S*)$/.exec(text) ?? []
  const ten = tens === 'mười' ? 1 : digitOf(tens.replace(' mươi', ''))
  return 10 * ten + digitOf(unit)
}
