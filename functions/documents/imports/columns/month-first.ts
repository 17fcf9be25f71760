import type { ImportedCell } from '../../reading/imported-table.ts'
import type { CellProblem } from './import-cells.ts'
import type { ImportColumn } from './import-columns.ts'

/**
 * Days as text in which the month may come first, as a spreadsheet set to English writes them into a CSV file: of
 * 7/15/2021 that is sure, and 8/9/2021 in the same column may then be either day.
 */

type Cells = Readonly<Partial<Record<ImportColumn, ImportedCell>>>

/** Columns of days that have the month first, each with one that shows it. */
export type MonthFirst = Readonly<Partial<Record<ImportColumn, string>>>

const dayColumns = ['issuedOn', 'assignedOn', 'deadline', 'until'] as const satisfies readonly ImportColumn[]

const threeNumbers =
  /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})(?:\s+\d{1,2}:\S*(?:\s*[AP]M)?)?\s*$/i

const orderOf = (cell: ImportedCell): 'day-first' | 'month-first' | 'either' | undefined => {
  const [, first, second] = (cell && 'text' in cell && threeNumbers.exec(cell.text)) || []
  const [one, other] = [Number(first), Number(second)]
  if (!first || one === other || one > 31 || other > 31 || (one > 12 && other > 12)) return undefined
  if (other > 12) return 'month-first'
  return one > 12 ? 'day-first' : 'either'
}

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text.trim() : '')

/** A column has the month first where more of its cells can be read so alone than the other way alone. */
export const monthFirstIn = (rows: readonly { readonly cells: Cells }[]): MonthFirst =>
  Object.fromEntries(
    dayColumns.flatMap((column) => {
      const of = Map.groupBy(rows, ({ cells }) => orderOf(cells[column]))
      const [sample, ...more] = of.get('month-first') ?? []
      return sample && more.length + 1 >= (of.get('day-first')?.length ?? 0)
        ? [[column, textOf(sample.cells[column])]]
        : []
    }),
  )

/** The row's days that may be either, in columns that have the month first: nobody but a person can tell. */
export const dayOrMonth = (cells: Cells, monthFirst: MonthFirst = {}): CellProblem[] =>
  dayColumns.flatMap((column) => {
    const sample = monthFirst[column]
    const isEither = sample !== undefined && orderOf(cells[column]) === 'either'
    return isEither ? [{ column, code: 'day-or-month', facts: { text: textOf(cells[column]), sample } }] : []
  })
