import type { ListColumn } from '../../tasks/lists/list-columns.ts'
import type { Cell, Sheet } from './sheet.ts'
import {
  columnsFor,
  type SheetWords,
  type TaskColumn,
  type TaskRow,
  usualColumns,
} from './task-sheet-columns.ts'

/** Under each column what it adds up to; a filter in Excel leaves only what it shows. */
const totalOf = (columns: readonly TaskColumn[], rows: readonly (readonly Cell[])[]): Cell[] =>
  columns.map(({ total }, place) => {
    if (!total) return place === 0 ? { text: 'Tổng cộng' } : undefined
    const cells = rows.map((cellsOfRow) => cellsOfRow[place + 1])
    const sum = cells.reduce((before, cell) => before + (cell && 'number' in cell ? cell.number : 0), 0)
    return { number: total === 'count' ? rows.length : sum, subtotal: total }
  })

/** A list of tasks as a sheet, in the order given. @param of the columns that somebody chose, or the usual ones */
export const taskSheet = (
  tasks: readonly TaskRow[],
  words: SheetWords,
  title: string,
  of: keyof typeof usualColumns | readonly ListColumn[] = 'list',
): Sheet => {
  const columns: readonly TaskColumn[] =
    typeof of === 'string' ? usualColumns[of] : of.flatMap((name) => columnsFor[name])
  const rows = tasks.map((task, place) => [
    { number: place + 1 },
    ...columns.map(({ cell }) => cell(task, words)),
  ])
  return {
    name: 'Nhiệm vụ',
    title,
    columns: [{ heading: 'TT', width: 6 }, ...columns],
    rows,
    ...(rows.length > 0 && { total: [undefined, ...totalOf(columns, rows)] }),
  }
}
