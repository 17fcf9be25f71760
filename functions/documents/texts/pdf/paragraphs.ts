import type { PageLine } from './page-lines.ts'

/** Lines that go on become one again. */

/** How a line begins that begins something: a number, a letter, a mark, an article, a part of the letter's form. */
const beginning =
  /^(?:[-–—+*•]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2}|[IVX]{1,5})[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVX]|(?:Nơi nhận|Kính gửi|Số)\s*:|(?:TM|KT|TL|TUQ)\.)/u

const endsSomething = /[.;:!?]["”’)]?$/u

const beginsSmall = (text: string): boolean => /^["“(]?\p{Ll}/u.test(text)

/** Between what the lines of a page mostly do. */
const middle = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * share)] ?? 0

interface Form {
  /** Where full lines begin and end. */
  readonly left: number
  readonly right: number
  /** From one line to the next. */
  readonly leading: number
  /** Paragraphs begin further in. */
  readonly isIndented: boolean
}

const indentOf = ({ x, height }: PageLine, left: number): number => (x - left) / height

const formOf = (pages: readonly (readonly PageLine[])[]): Form => {
  const lines = pages.flatMap((page) => page.filter(({ kind }) => kind === 'line'))
  const left = middle(
    lines.map(({ x }) => x),
    0.05,
  )
  const right = middle(
    lines.map((line) => line.right),
    0.95,
  )
  const steps = pages.flatMap((page) =>
    page.flatMap((line, place) => {
      const step = line.y - (page[place - 1]?.y ?? line.y)
      return step > 0 ? [step] : []
    }),
  )
  const indented = lines.filter((line) => {
    const indent = indentOf(line, left)
    return indent > 0.8 && indent < 5
  })
  return { left, right, leading: middle(steps, 0.4), isIndented: indented.length * 6 > lines.length }
}

/** Whether the first word of the next line would have found no room. */
const isFull = (line: PageLine, next: PageLine, { right }: Form): boolean => {
  const [word = ''] = next.text.split(/\s/)
  const letter = (next.right - next.x) / Math.max(1, next.text.length)
  return line.right + letter * (word.length + 1) > right - line.height * 0.2
}

/** Whether a line goes on in the next; `step` is how far below that stands, nothing where a page is between. */
const goesOn = (line: PageLine, next: PageLine, step: number | undefined, form: Form): boolean => {
  if (line.kind === 'row' || line.kind !== next.kind || beginning.test(next.text)) return false
  if (Math.abs(line.height - next.height) > 0.15 * line.height) return false
  const isFar = (steps: number) =>
    step !== undefined && (step < 0 || step > steps * Math.max(form.leading, line.height))
  if (beginsSmall(next.text) && !endsSomething.test(line.text)) return !isFar(2.2)
  if (line.kind === 'column' || isFar(1.5) || !isFull(line, next, form)) return false
  const isSetIn = next.x > line.x + line.height * 0.3
  if (!endsSomething.test(line.text)) return !isSetIn || beginning.test(line.text)
  return (
    form.isIndented &&
    !isSetIn &&
    indentOf(next, form.left) < 0.5 &&
    line.right > form.right - line.height * 0.4
  )
}

/** A hyphen at the end of a line parts a word between small letters; in a symbol or a span it stays. */
const joined = (text: string, next: string): string => {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return /[\p{L}\d]-$/u.test(text) || (/\/$/.test(text) && /^\S/.test(next)) ? text + next : `${text} ${next}`
}

/** The paragraphs of a document, of the lines of its pages; rows of tables stay as they are. */
export const paragraphsOf = (pages: readonly (readonly PageLine[])[]): string[] => {
  const form = formOf(pages)
  const paragraphs: string[] = []
  let last: { line: PageLine; page: number } | undefined
  for (const [page, lines] of pages.entries())
    for (const line of lines) {
      const step = last?.page === page ? line.y - last.line.y : undefined
      if (last && goesOn(last.line, line, step, form))
        paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
      else paragraphs.push(line.text)
      last = { line, page }
    }
  return paragraphs
}
