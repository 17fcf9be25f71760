import type { UndatedReason } from '../../../directives/deadline/undated-reasons.ts'
import type { Directive } from '../../../directives/directive/directive.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import type { ColumnQuestion, GivenColumns, MappedColumn } from '../columns/import-mapping.ts'
import type { RowAside } from '../rows/import-aside.ts'
import type { ConvertedColumn } from '../rows/import-origins.ts'
import type { ImportRequest } from './import-request.ts'

/** What may be given of a directive after it was entered. */
export type Lacked = 'symbol' | 'date'

export const lackedBy = ({ symbol, issuedOn }: Pick<Partial<Directive>, 'symbol' | 'issuedOn'>): Lacked[] => [
  ...(symbol ? [] : ['symbol' as const]),
  ...(issuedOn ? [] : ['date' as const]),
]

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

/** Why a task comes without a due date: its words, or that there are none, or no column for them. */
type NoDueDate = UndatedReason | 'no-words' | 'no-column'

/** What a deadline's words became, and why. */
export interface ReportedDeadline {
  /** As they stand in the file. */
  readonly words: string
  readonly vi: string
  readonly en: string
  /** Present where they gave no due date. */
  readonly because?: NoDueDate
}

export interface ReportedRow {
  /** As the spreadsheet counts. */
  readonly row: number
  readonly state: RowState
  /** `4651/UBND-KSTT`, or nothing where the register gives the number. */
  readonly number?: string | undefined
  /** The directive that has the row's tasks, once it is registered. */
  readonly directive?: string | undefined
  /** What its directive lacks, and is given later. */
  readonly incomplete?:
    | {
        readonly lacks: readonly Lacked[]
        /** By which the rows of one directive are known, also where it has no number yet. */
        readonly firstRow: number
      }
    | undefined
  readonly title: string
  readonly departments: readonly string[]
  readonly dueOn?: LocalDate | undefined
  /** How many tasks it becomes. */
  readonly tasks: number
  /** It becomes a task that waits for its lead. */
  readonly waits?: true
  readonly deadline?: ReportedDeadline | undefined
  readonly errors: readonly CellError[]
  /** What somebody should know of it, though nothing is wrong. */
  readonly notes?: readonly CellError[]
}

/** Tasks that would have no due date, for one reason. */
export interface Undated {
  readonly because: NoDueDate
  readonly rows: number
  readonly tasks: number
  readonly vi: string
  readonly en: string
}

/** Where it was said what the columns are: by their headings and content, now, or for an earlier file of the same form. */
export type MappingSource =
  | { readonly from: 'headings' | 'given' }
  | { readonly from: 'remembered'; readonly by: string; readonly at: string }

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
  /** What each column is taken for, with some of what stands in it. */
  readonly columns: readonly MappedColumn[]
  readonly source: MappingSource
  /** What was said for all rows. */
  readonly common: ImportRequest
  /** What has to be answered first; then no row was looked at. */
  readonly questions: readonly ColumnQuestion[]
  /** Columns with days in them that are used for nothing. */
  readonly unusedDays: readonly string[]
  /** Rows that are no tasks, such as sections, totals and signatures. */
  readonly aside: readonly RowAside[]
  /** Tasks that would have no due date, by reason. */
  readonly undated: readonly Undated[]
  readonly rows: readonly ReportedRow[]
  /** Whoever asked had it stop: the rows that are left were not written. */
  readonly isCancelled?: true | undefined
}

/** What a row said wrong, in one cell of the file that goes back. */
export const errorsInWords = (errors: readonly CellError[]): string =>
  errors.map(({ column, vi }) => `${column}: ${vi}`).join('\n')

const isComing = ({ state }: ReportedRow): boolean => state === 'new' || state === 'written'

/** How many of the tasks that are entered have no due date, and why; the commonest reason first. */
export const undatedOf = (rows: readonly ReportedRow[]): Undated[] => {
  const undated = rows.filter((row) => isComing(row) && row.deadline?.because !== undefined)
  return [...Map.groupBy(undated, ({ deadline }) => deadline?.because as NoDueDate)]
    .map(([because, of]) => ({
      because,
      rows: of.length,
      tasks: of.reduce((sum, { tasks }) => sum + tasks, 0),
      vi: of[0]?.deadline?.vi ?? '',
      en: of[0]?.deadline?.en ?? '',
    }))
    .toSorted((one, other) => other.tasks - one.tasks)
}

/** How many tasks are entered that wait for their lead. */
export const waitingIn = (rows: readonly ReportedRow[]): number =>
  rows.filter((row) => isComing(row) && row.waits).length

/** A directive that is entered without its date or symbol. */
interface IncompleteDirective {
  readonly firstRow: number
  readonly number: string | undefined
  readonly lacks: readonly Lacked[]
}

export const incompleteIn = (rows: readonly ReportedRow[]): IncompleteDirective[] => {
  const coming = rows.flatMap((row) =>
    isComing(row) && row.incomplete ? [{ number: row.number, ...row.incomplete }] : [],
  )
  return [...new Map(coming.map((one) => [one.firstRow, one])).values()]
}

/** What the columns were taken for, so that it can be said again for the same file or one of its form. */
export const givenBy = (columns: readonly MappedColumn[]): GivenColumns =>
  Object.fromEntries(
    columns.map(({ letter, is }) => [letter, is === undefined || is === 'secrecy' ? 'none' : is]),
  )

/** The numbers of a report, as a job tells them. */
export const countsOf = (
  rows: readonly ReportedRow[],
): Record<RowState | 'rows' | 'tasks' | 'undated' | 'waiting' | 'incomplete', number> => {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length
  const coming = rows.filter(isComing)
  return {
    rows: rows.length,
    new: count('new'),
    exists: count('exists'),
    wrong: count('wrong'),
    written: count('written'),
    left: count('left'),
    tasks: coming.reduce((sum, { tasks }) => sum + tasks, 0),
    waiting: waitingIn(rows),
    incomplete: incompleteIn(rows).length,
    undated: undatedOf(rows).reduce((sum, { tasks }) => sum + tasks, 0),
  }
}
