import { Refused } from './errors.ts'
import {
  columnHeadings,
  columnOf,
  type ImportColumn,
  importColumns,
  neededColumns,
} from './import-columns.ts'
import {
  type ImportedCell,
  type ImportedRow,
  type ImportedTable,
  mostImported,
  mostRowsAboveList,
} from './imported-table.ts'

/** A line of the list: what stands in the columns that are known, and in the others. */
export interface ListRow {
  readonly row: number
  readonly cells: Readonly<Partial<Record<ImportColumn, ImportedCell>>>
  readonly others: readonly ImportedCell[]
}

export interface ImportList {
  readonly sheet: string
  /** Headings that are not asked for; what stands below them is not read, only given back. */
  readonly others: readonly string[]
  readonly rows: readonly ListRow[]
}

interface Head {
  readonly table: ImportedTable
  readonly at: ImportedRow
  readonly places: readonly (ImportColumn | undefined)[]
}

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

const known = ({ places }: Head): number => places.filter(Boolean).length

/** Of all sheets and their first lines the one that has most of the headings. */
const headOf = (tables: readonly ImportedTable[]): Head | undefined => {
  const heads = tables.flatMap((table) =>
    table.rows
      .slice(0, mostRowsAboveList)
      .map((at): Head => ({ table, at, places: at.cells.map((cell) => columnOf(textOf(cell))) })),
  )
  const best = heads.reduce<Head | undefined>(
    (most, head) => (most && known(most) >= known(head) ? most : head),
    undefined,
  )
  return best && known(best) >= 2 ? best : undefined
}

const named = (columns: readonly ImportColumn[]): string =>
  columns.map((column) => `“${columnHeadings[column]}”`).join(', ')

const headingsOf = ({ at }: Head, isWanted: (place: number) => boolean): string[] =>
  at.cells.flatMap((cell, place) => (isWanted(place) && textOf(cell) ? [textOf(cell).slice(0, 60)] : []))

const quoted = (headings: readonly string[]): string =>
  headings.map((heading) => `“${heading}”`).join(', ') || '–'

/** Our own files of rows to correct carry this column; it is theirs, not the sender's. */
export const errorHeading = 'Lỗi'

const requireColumns = (head: Head): void => {
  const { places, at } = head
  const missing = neededColumns.filter((column) => !places.includes(column))
  const unknown = headingsOf(head, (place) => !places[place]).slice(0, 10)
  if (missing.length > 0)
    throw new Refused('file-columns-missing', {
      row: at.row,
      missing: named(missing),
      unknown: quoted(unknown),
    })
  const twice = importColumns.find((column) => places.filter((one) => one === column).length > 1)
  if (twice) {
    const headings = quoted(headingsOf(head, (place) => places[place] === twice))
    throw new Refused('file-column-twice', { column: columnHeadings[twice], headings })
  }
}

/** Below the headings forms often number their columns: (1), (2), … */
const isNumbering = ({ cells }: ImportedRow): boolean => {
  const given = cells.filter((cell) => cell !== undefined)
  return given.length > 2 && given.every((cell) => 'number' in cell || /^\(?\d{1,2}\)?$/.test(textOf(cell)))
}

const rowsBelow = ({ table, at, places }: Head, otherPlaces: readonly number[]): ListRow[] =>
  table.rows
    .filter((row, _, rows) => row.row > at.row && !(rows[rows.indexOf(at) + 1] === row && isNumbering(row)))
    .map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(
        places.flatMap((column, place) => (column && cells[place] ? [[column, cells[place]]] : [])),
      ),
      others: otherPlaces.map((place) => cells[place]),
    }))
    .filter(({ cells }) => Object.keys(cells).length > 0)

/**
 * The list of tasks in a file: its columns in any order and with or without marks, others left alone.
 * @throws Refused file-without-list, file-columns-missing, file-column-twice, file-without-rows, file-too-many-rows
 */
export const importListOf = (tables: readonly ImportedTable[]): ImportList => {
  const head = headOf(tables)
  if (!head) throw new Refused('file-without-list', { expected: named(neededColumns) })
  requireColumns(head)
  const { table, at, places } = head
  const otherPlaces = at.cells.flatMap((cell, place) =>
    !places[place] && textOf(cell) && textOf(cell) !== errorHeading ? [place] : [],
  )
  const rows = rowsBelow(head, otherPlaces)
  if (rows.length === 0) throw new Refused('file-without-rows')
  if (rows.length > mostImported.rows)
    throw new Refused('file-too-many-rows', { sheet: table.name, most: mostImported.rows })
  return { sheet: table.name, others: otherPlaces.map((place) => textOf(at.cells[place])), rows }
}
