import { withoutPageLines } from './page-lines.ts'

/** A directive's own text, in the form in which it is read, shown and marked. */

/** A piece of the text: from `from` up to, not including, `to`, in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A line without blanks around its cells; a tab that only sets it in parts nothing. */
const trimmed = (line: string): string => {
  const cells = line.split('\t').map((cell) => cell.trim())
  return cells.filter(Boolean).length > 1 ? cells.join('\t') : cells.join('')
}

/** A table whose cells are parted by `|`, as notes and chats have them, or by wide gaps, as a copied page has them. */
const ruled = /^[^\S\n]*[|+][|:+ -]*-{2,}[|:+ -]*\n/gmu
const withTabs = (line: string): string => {
  const bars = line.replace(/^\s*\||\|\s*$/gu, '')
  if (bars.split('|').length > 2) return bars.replace(/[^\S\n]*\|[^\S\n]*/gu, '\t')
  return /\S {3,}\S.* {3,}\S/u.test(line) ? line.trim().replace(/ {3,}/gu, '\t') : line
}

/** Letters, ends of lines, blanks and cells in one form. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    // First: what nobody sees may stand between a letter and its mark.
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(ruled, '')
    .split('\n')
    .map((line) => trimmed(withTabs(line).replace(/[^\S\t]+/g, ' ')))
    .join('\n')

/**
 * A text as it is pasted or comes out of a file, in one form: NFC, single blanks, `\n` for every kind of line end, at
 * most one empty line. Tabs stay: they part the cells of a table.
 */
export const readable = (text: string): string =>
  withoutPageLines(plain(text))
    // Typed without the blanks: "tháng10", "trả lời,xử lý", "ý kiến.Về việc".
    .replace(
      /(?<=(?<!\p{L})(?:ngày:?|tháng|năm|quý|trước))(?=\d)|(?<=\p{L}[,;:])(?=\p{L})|(?<=\p{Ll}\.)(?=\p{Lu})|(?<=\p{L}|\d)(?=\((?:hạn|chiều|sáng|đơn|làm))|(?<=\))(?=\p{L})|(?<=UBND)(?=[QHPX]\.)/gu,
      ' ',
    )
    // The number of a page in the middle of a sentence.
    .replace(/(?<=\p{L}[^\S\n]*\n)\d{1,3}[^\S\n]*\n(?=\p{Ll})/gu, '')
    // Typed or scanned wrongly, as words that there are none of: "truớc", "thàng 9", "phối hơp".
    .replace(/(?<=[^qQ\P{L}])u(?=[ơớờởỡợ][cimnptu])/gu, 'ư')
    .replace(/(?<!\p{L})thàng(?= \d)/gu, 'tháng')
    .replace(/(?<=phối )hơp(?!\p{L})/gu, 'hợp')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const marks: readonly (readonly [kind: Mark, form: RegExp])[] = [
  ['article', /^(?:điều|phần|chương|mục)\s+(?:[IVX]{1,5}|\d{1,2})\s*[.:)]?\s+/iu],
  ['capital', /^[A-HĐ]\s*[.)]\s+(?=\p{L})/u],
  ['roman', /^[IVX]{1,5}\s*[.)/-](?!\w)\s*/u],
  ['third-decimal', /^\d{1,2}(?:\.\d{1,2}){2,}\s*[.)]?\s+(?=\p{L})/u],
  ['decimal', /^\d{1,2}\.\d{1,2}\s*[.)]?\s+(?=\p{L})/u],
  ['number', /^\(?\d{1,2}\s*[.)/-](?!\s*\d)\s*/u],
  ['letter', /^\(?[a-zđ]\d?\s*[).]\s*(?=[\p{L}(“"])/u],
  ['dash', /^[-–—](?![-–—*_])\s*/u],
  ['star', /^[•*▪●◦■·✓➢](?![-–—*_])\s*/u],
  ['plus', /^\+\s*/u],
]

/** What stands before a point of a list: `1.`, `a)`, a dash. */
export type Mark =
  | 'article'
  | 'capital'
  | 'roman'
  | 'decimal'
  | 'third-decimal'
  | 'number'
  | 'letter'
  | 'dash'
  | 'star'
  | 'plus'

/** The mark a line begins with, and how long it is. */
export const markOf = (line: string): { readonly mark: Mark | undefined; readonly length: number } => {
  for (const [mark, form] of marks) {
    const [found] = form.exec(line) ?? []
    if (found) return { mark, length: found.length }
  }
  return { mark: undefined, length: 0 }
}

const isOpenEnded = (line: string): boolean => /[^.:;!?\t/]$/.test(line)

/** A line that goes on where the one before was broken: it begins with a small letter, and nothing ended before it. */
const goesOn = (before: string, line: string): boolean =>
  isOpenEnded(before) &&
  /^[\p{Ll}\d(,;.]/u.test(line) &&
  markOf(line).mark === undefined &&
  !line.includes('\t') &&
  before.length > 12

/** Fewer lines broken in the middle than this share of all may be chance. */
const leastBroken = 0.12

/** How long the lines of a text are that was broken into lines of one width; undefined where it was not. */
const widthOf = (lines: readonly string[]): number | undefined => {
  const broken = lines.filter((line, place) => place > 0 && goesOn(lines[place - 1] ?? '', line))
  if (broken.length < 3 || broken.length < leastBroken * lines.length) return undefined
  const lengths = lines.flatMap((line, place) => (goesOn(line, lines[place + 1] ?? '.') ? [line.length] : []))
  return lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)]
}

const isCapitals = (line: string): boolean => line === line.toUpperCase()

/** The lines of a text that was made readable; one that was broken in the middle is one line. */
export const linesOf = (text: string): Span[] => {
  const all = text.split('\n')
  const width = widthOf(all)
  const lines: { from: number; to: number }[] = []
  let from = 0
  let last = ''
  for (const line of all) {
    const before = lines.at(-1)
    const isNext = before !== undefined && before.to === from - 1
    const isFull = width !== undefined && last.length > 0.8 * width && isOpenEnded(last)
    const isBroken = isFull && markOf(line).mark === undefined && !isCapitals(line) && !isCapitals(last)
    const isRest =
      width !== undefined &&
      last.length > 0.6 * width &&
      /^\p{Ll}/u.test(line) &&
      markOf(line).mark === undefined
    if (isNext && line && (goesOn(last, line) || isBroken || isRest)) before.to = from + line.length
    else if (/[\p{L}\d]/u.test(line)) lines.push({ from, to: from + line.length })
    last = line
    from += line.length + 1
  }
  return lines
}
