import type { PageLine } from './page-lines.ts'

/** What stands on pages because they are pages: their numbers, and what is said again at the top or foot of each. */

interface Sheet {
  readonly height: number
  readonly lines: readonly PageLine[]
}

/** Of a page's height: where numbers and running heads stand. */
const margin = 0.1

const isInMargin = ({ y }: PageLine, height: number): boolean =>
  y < height * margin || y > height * (1 - margin)

const pageNumber = /^(?:trang|page)?\s*[-–—]?\s*(\d{1,4})\s*(?:[-–—]|\/\s*\d{1,4})?$/iu

/** The same line of another page, its numbers aside. */
const sameEverywhere = ({ text, y }: PageLine): string =>
  `${Math.round(y / 6)} ${text.toLowerCase().replace(/\d+/g, '#')}`

/** Twice on three pages or less may be chance, or what a letter and its annex both say. */
const fewestPages = 4

const repeatedOn = (sheets: readonly Sheet[]): ReadonlySet<string> => {
  if (sheets.length < fewestPages) return new Set()
  const counts = new Map<string, number>()
  for (const { lines, height } of sheets)
    for (const said of new Set(lines.filter((line) => isInMargin(line, height)).map(sameEverywhere)))
      counts.set(said, (counts.get(said) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count * 2 >= sheets.length).map(([said]) => said))
}

/** A number in the margin that is the page's own, or goes along with the pages. */
const isPageNumber = (line: PageLine, sheets: readonly Sheet[], place: number): boolean => {
  const number = Number(pageNumber.exec(line.text)?.[1])
  if (!Number.isInteger(number)) return false
  if (number === place + 1 || number === place) return true
  const beside = [sheets[place - 1], sheets[place + 1]]
  return beside.some((sheet, side) =>
    sheet?.lines.some(({ text }) => Number(pageNumber.exec(text)?.[1]) === number + (side === 0 ? -1 : 1)),
  )
}

/** Pages without their numbers and without the lines that repeat on them. */
export const withoutRunning = (sheets: readonly Sheet[]): PageLine[][] => {
  const repeated = repeatedOn(sheets)
  return sheets.map(({ lines, height }, place) =>
    lines.filter(
      (line) =>
        !isInMargin(line, height) ||
        !(repeated.has(sameEverywhere(line)) || isPageNumber(line, sheets, place)),
    ),
  )
}
