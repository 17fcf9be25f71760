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
  /** Sheets with a list of their own, which are not read. */
  readonly unreadSheets: readonly string[]
  readonly rows: readonly ListRow[]
}

interface Head {
  readonly table: ImportedTable
  readonly at: ImportedRow
  readonly places: readonly (ImportColumn | undefined)[]
}

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

const known = ({ places }: Head): number => places.filter(Boolean).length

const missingFrom = ({ places }: Head) => neededColumns.filter((column) => !places.includes(column))

/** Of a sheet's first lines the one that has most of the headings. */
const headIn = (table: ImportedTable): Head[] => {
  const heads = table.rows
    .slice(0, mostRowsAboveList)
    .map((at): Head => ({ table, at, places: at.cells.map((cell) => columnOf(textOf(cell))) }))
  return heads.length > 0 ? [heads.reduce((most, head) => (known(most) >= known(head) ? most : head))] : []
}

/** The sheets that may hold the list, the likeliest first; what is hidden is not what its sender means. */
const headsOf = (tables: readonly ImportedTable[]): Head[] =>
  tables
    .filter(({ isHidden }) => !isHidden)
    .flatMap(headIn)
    .filter((head) => known(head) >= 2)
    .toSorted(
      (one, other) => missingFrom(one).length - missingFrom(other).length || known(other) - known(one),
    )

const named = (columns: readonly ImportColumn[]): string =>
  columns.map((column) => `“${columnHeadings[column]}”`).join(', ')

const headingsOf = ({ at }: Head, isWanted: (place: number) => boolean): string[] =>
  at.cells.flatMap((cell, place) =>
    isWanted(place) && textOf(cell) ? [textOf(cell).replace(/\s+/g, ' ').slice(0, 60)] : [],
  )

const quoted = (headings: readonly string[]): string =>
  headings.map((heading) => `“${heading}”`).join(', ') || '–'

/** Our own files of rows to correct carry this column; it is theirs, not the sender's. */
export const errorHeading = 'Lỗi'

const requireColumns = (head: Head): void => {
  const { places, at } = head
  const missing = missingFrom(head)
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
  const [head, ...alsoHeads] = headsOf(tables)
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
  const unread = alsoHeads.filter((one) => missingFrom(one).length === 0 && rowsBelow(one, []).length > 0)
  return {
    sheet: table.name,
    others: otherPlaces.map((place) => textOf(at.cells[place])),
    unreadSheets: unread.map((one) => one.table.name),
    rows,
  }
}
