import { beginsSmall, endsSomething, isFull } from './line-ends.ts'
import type { PageLine } from './page-lines.ts'
import { formOfPages, indentOf, type PagesForm } from './pages-form.ts'

/** Lines that go on become one again. */

/** How a line begins that begins something: a number, a letter, a mark, an article, a part of the letter's form. */
const beginning =
  /^(?:[-–—+*•]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2}|[IVX]{1,5})[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVX]|(?:Nơi nhận|Kính gửi|Số)\s*:|(?:TM|KT|TL|TUQ)\.|Độc lập\s*[-–])/u

/** The other side of a bracket that the line before opened: `(thứ | 6)`; or the end of a span: `2021 | - 2022`. */
const isOtherSide = (text: string, next: string): boolean =>
  (/\([^)]*$/u.test(text) && /^[\p{L}\d]{1,3}\)/u.test(next)) ||
  (/\d$/.test(text) && /^[-–]\s\d{4}/.test(next))

const begins = (text: string, next: string): boolean => beginning.test(next) && !isOtherSide(text, next)

const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text)

/** A title in capitals; a single word may be an abbreviation. */
const isTitle = (text: string): boolean => /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text) && !hasSmall(text)

/** Where a title ends, or one begins. */
const isAtTitle = (text: string, next: string): boolean =>
  (isTitle(text) && hasSmall(next)) || (hasSmall(text) && isTitle(next))

/** A line and how it stands in its paragraph. */
interface Last {
  readonly line: PageLine
  readonly page: number
  readonly isFirst: boolean
}

/** In points of the form itself: where paragraphs are set in or apart, one begins there. */
const isSetApart = (
  { line, isFirst }: Last,
  next: PageLine,
  step: number | undefined,
  form: PagesForm,
): boolean => {
  if (step !== undefined && form.isSpaced && step > form.leading * form.apart) return true
  if (next.x > line.x + line.height * 0.3) return !beginning.test(line.text)
  return form.isIndented && isFirst && indentOf(next, form.left) > 0.8 && !beginning.test(line.text)
}

/** Whether a line goes on in the next; `step` is how far below that stands, nothing where a page is between. */
const goesOn = (last: Last, next: PageLine, step: number | undefined, form: PagesForm): boolean => {
  const { line } = last
  if (line.kind === 'row' || line.kind !== next.kind || begins(line.text, next.text)) return false
  if (Math.abs(line.height - next.height) > 0.15 * line.height) return false
  const isFar = (steps: number) =>
    step !== undefined && (step < 0 || step > steps * Math.max(form.leading, line.height))
  if (beginsSmall(next.text) && !endsSomething.test(line.text)) return !isFar(2.2)
  if (line.kind === 'column' || isFar(1.5) || !isFull(line.right, form.right, next)) return false
  if (isAtTitle(line.text, next.text) || isSetApart(last, next, step, form)) return false
  if (!endsSomething.test(line.text)) return true
  // A sentence ends at the margin: whether the paragraph does, too, only its form can say.
  const isAtMargin = line.right > form.right - line.height * 0.4 || !form.isJustified
  return (
    isAtMargin &&
    ((form.isIndented && indentOf(next, form.left) < 0.5) || (form.isSpaced && step !== undefined))
  )
}

/** A hyphen at the end of a line parts a word between small letters; in a symbol or a span it stays. */
const joined = (text: string, next: string): string => {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return /[\p{L}\d]-$/u.test(text) || /\/$/.test(text) ? text + next : `${text} ${next}`
}

/** The paragraphs of a document, of the lines of its pages; rows of tables stay as they are. */
export const paragraphsOf = (pages: readonly (readonly PageLine[])[]): string[] => {
  const form = formOfPages(pages)
  const paragraphs: string[] = []
  let last: Last | undefined
  for (const [page, lines] of pages.entries())
    for (const line of lines) {
      const step = last?.page === page ? line.y - last.line.y : undefined
      const isMore = last !== undefined && goesOn(last, line, step, form)
      if (isMore) paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
      else paragraphs.push(line.text)
      last = { line, page, isFirst: !isMore }
    }
  return paragraphs
}
