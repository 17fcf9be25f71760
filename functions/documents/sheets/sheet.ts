import type { Rate } from '../../figures/rules/formulas.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'

/**
 * A list as a file. Every cell says what it is, so that a spreadsheet gets real dates and numbers and nothing that a
 * person typed is ever read as a formula.
 */
export type Cell =
  | { readonly text: string /** Where a click on it leads. */; readonly link?: string }
  | { readonly date: LocalDate }
  /** In a total, what Excel is to compute anew of the rows that a filter shows: how many there are, or their sum. */
  | { readonly number: number; readonly subtotal?: 'count' | 'sum' }
  /** A number that is shown with two decimals: points, units. */
  | { readonly number: number; readonly decimals: 2 }
  /** In percent as printed, with so many decimals: 83.24. A number format rounds and never cuts off, so that the value is the printed one. */
  | { readonly percent: number; readonly decimals: number }
  | undefined

export interface SheetColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
  /** Proposed in a drop-down in each cell below the head; anything else may be typed too. */
  readonly choices?: { readonly sheet: string; readonly column: string; readonly count: number }
  /** What is typed into an empty cell below: a date, or a text that is never taken for anything else. */
  readonly takes?: 'date' | 'text'
}

/** What a workbook says of itself where files are looked through. */
export interface Workbook {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly created: Date
}

export interface Sheet {
  /** The name of the sheet: at most 31 characters, none of `[ ] : * ? / \ '`. */
  readonly name: string
  /** Printed above the list on every page. */
  readonly title: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** A last row under the list that sorting and filters leave alone. */
  readonly total?: readonly Cell[]
  /** Rows below the head that are there to be filled in. */
  readonly toFillIn?: number
  /** Of the workbook that begins with it. */
  readonly workbook?: Workbook
}

export const textCell = (text: string | undefined): Cell => (text ? { text } : undefined)
export const dateCell = (date: LocalDate | undefined): Cell => (date ? { date } : undefined)
export const percentCell = (rate: Pick<Rate, 'percent' | 'decimals'> | undefined): Cell =>
  rate?.percent == null ? undefined : { percent: rate.percent, decimals: rate.decimals }

/** What spreadsheets would take for a formula or a command: `= + - @`, also in full width, a tab or a new line in front. */
const formulaStart = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u

/** Whether a spreadsheet might take the text for a formula when it is opened or edited. */
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text)
