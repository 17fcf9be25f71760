import type { LocalDate } from './dates.ts'
import type { ConvertedColumn } from './import-origins.ts'

/** What became, or would become, of each row of a file. */

/** `left` was not in the preview as a row to enter, and so was not entered. */
export type RowState = 'new' | 'exists' | 'wrong' | 'written' | 'left'

export interface CellError {
  /** The column's heading in the template. */
  readonly column: string
  readonly code: string
  readonly vi: string
  readonly en: string
  /** The words of the cell that were not read, and the codes of the departments that may be meant, the nearest first. */
  readonly words?: string
  readonly proposals?: readonly string[]
}

export interface ReportedRow {
  /** As the spreadsheet counts. */
  readonly row: number
  readonly state: RowState
  /** `4651/UBND-KSTT`, or nothing where the register gives the number. */
  readonly number?: string | undefined
  /** The directive that has the row's tasks, once it is registered. */
  readonly directive?: string | undefined
  readonly title: string
  readonly departments: readonly string[]
  readonly dueOn?: LocalDate | undefined
  /** How many tasks it becomes. */
  readonly tasks: number
  readonly errors: readonly CellError[]
}

/** The first file that comes of an import, preview and writing alike. */
export interface ImportReport {
  readonly file: string
  readonly sheet: string
  /** Headings that were not asked for. */
  readonly others: readonly string[]
  /** Sheets with a list of their own, which were not read; older reports say nothing of them. */
  readonly unreadSheets?: readonly string[]
  /** Columns whose letters were of before Unicode; older reports say nothing of them. */
  readonly converted?: readonly ConvertedColumn[]
  readonly rows: readonly ReportedRow[]
}

/** What a row said wrong, in one cell of the file that goes back. */
export const errorsInWords = (errors: readonly CellError[]): string =>
  errors.map(({ column, vi }) => `${column}: ${vi}`).join('\n')

/** The numbers of a report, as a job tells them. */
export const countsOf = (rows: readonly ReportedRow[]): Record<RowState | 'rows' | 'tasks', number> => {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length
  const coming = rows.filter(({ state }) => state === 'new' || state === 'written')
  return {
    rows: rows.length,
    new: count('new'),
    exists: count('exists'),
    wrong: count('wrong'),
    written: count('written'),
    left: count('left'),
    tasks: coming.reduce((sum, { tasks }) => sum + tasks, 0),
  }
}
