import type { PageLine } from './page-lines.ts'

/** How a document is set, as its lines show: what tells where its paragraphs begin. */
export interface PagesForm {
  /** Where full lines begin and end. */
  readonly left: number
  readonly right: number
  /** From one line of a paragraph to the next. */
  readonly leading: number
  /** Paragraphs begin further in. */
  readonly isIndented: boolean
  /** Paragraphs stand further apart than `apart` times the leading. */
  readonly isSpaced: boolean
  readonly apart: number
  /** Full lines end at the margin exactly. */
  readonly isJustified: boolean
}

/** The number that so large a share of the numbers does not exceed. */
const share = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * part)] ?? 0

/** How far in a line begins, as a part of its height. */
export const indentOf = ({ x, height }: PageLine, left: number): number => (x - left) / height

/** Three points between paragraphs of 14 are the least that people set. */
const apart = 1.13

export const formOfPages = (pages: readonly (readonly PageLine[])[]): PagesForm => {
  const plain = pages.map((page) => page.filter(({ kind }) => kind === 'line'))
  const lines = plain.flat()
  const left = share(
    lines.map(({ x }) => x),
    0.05,
  )
  const right = share(
    lines.map((line) => line.right),
    0.95,
  )
  const steps = plain.flatMap((page) =>
    page.flatMap((line, place) => {
      const step = line.y - (page[place - 1]?.y ?? line.y)
      return step > 0 && step < 3 * line.height ? [step] : []
    }),
  )
  const leading = share(steps, 0.2)
  const indented = lines.filter((line) => indentOf(line, left) > 0.8 && indentOf(line, left) < 5)
  const isLong = (line: PageLine) => line.right > right - line.height * 2.5
  const long = lines.filter(isLong)
  return {
    left,
    right,
    leading,
    apart,
    isIndented: indented.length * 6 > lines.length,
    isSpaced: steps.filter((step) => step > apart * leading).length * 8 > steps.length,
    isJustified: long.filter((line) => line.right > right - 1.5).length * 5 > long.length * 4,
  }
}
