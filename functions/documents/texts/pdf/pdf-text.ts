import { Refused } from '../../../shared/problems/refused.ts'
import { textFileIsScan } from '../text-file-problems.ts'
import { cleanLines } from '../text-lines.ts'
import { notesApart } from './footnotes.ts'
import { linesOfPage, type PdfPage } from './page-lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withWholeRows } from './rows-over-pages.ts'
import { withoutRunning } from './running-lines.ts'

export interface PdfText {
  readonly pages: number
  readonly lines: readonly string[]
  /** Pages that are pictures, or have nothing on them, from 1. */
  readonly without: readonly number[]
}

/** A page's number, or what a scanner or a signature prints on it, is no text of a page. */
const fewestLetters = 20

const isWithout = ({ items }: PdfPage): boolean =>
  items.reduce((sum, { text }) => sum + text.trim().length, 0) < fewestLetters

/**
 * The words of the pages of a PDF, a paragraph a line, a row of a table a line with tabs between its cells; without
 * page numbers and what repeats on each page; footnotes at the end.
 * @throws Refused text-file-is-scan where no page has words, text-file-too-long
 */
export const pdfTextOf = (pages: readonly PdfPage[]): PdfText => {
  const without = pages.flatMap((page, place) => (isWithout(page) ? [place + 1] : []))
  if (without.length === pages.length) throw new Refused(textFileIsScan)
  const sheets = pages.map((page) => ({ height: page.height, lines: linesOfPage(page) }))
  const { pages: bodies, notes } = notesApart(withoutRunning(sheets))
  return {
    pages: pages.length,
    lines: cleanLines([...paragraphsOf(withWholeRows(bodies)), ...notes]),
    without,
  }
}
