import { vietnameseDate } from '../../../shared/dates/dates.ts'
import { importColumns } from '../columns/import-columns.ts'
import type { ListRow } from '../rows/import-list.ts'
import type { ReadTask } from '../rows/import-task.ts'
import { cellError } from './import-errors.ts'
import type { CellError } from './import-report.ts'

/** What somebody should know of a row though nothing of it is wrong. */

/** Values that formulas gave when the file was last saved: they may be of another day. */
export const formulaNotes = ({ cells }: ListRow): CellError[] =>
  importColumns.flatMap((column) => {
    const cell = cells[column]
    return cell?.formula && !('error' in cell)
      ? [cellError({ column, code: 'formula-value', facts: {} })]
      : []
  })

/** What a row takes from the heading of its section. */
export const sectionNotes = ({ sections = [] }: ListRow): CellError[] =>
  sections.map(({ kind, row }) =>
    cellError({ column: kind === 'lead' ? 'lead' : 'number', code: 'from-section', facts: { row } }),
  )

/** A day of giving that is not used: what waits for its lead is given when that is named. */
export const dayNotes = ({ waits, request: { assignedOn } }: ReadTask): CellError[] =>
  waits && assignedOn
    ? [
        cellError({
          column: 'assignedOn',
          code: 'given-on-naming',
          facts: { on: vietnameseDate(assignedOn) },
        }),
      ]
    : []
