import { Refused } from '../../../shared/problems/refused.ts'
import { fileTooManyRows } from '../../reading/file-problems.ts'
import {
  type ImportedCell,
  type ImportedRow,
  type ImportedTable,
  maxImported,
  maxRowsAboveList,
} from '../../reading/imported-table.ts'
import { fileWithoutList, fileWithoutRows } from '../import-problems.ts'
import { columnHeadings, type ImportColumn, neededColumns } from './import-columns.ts'
import { headingMeaning } from './import-headings.ts'

/** A column of the table that was found. */
export interface FoundColumn {
  readonly place: number
  /** As the spreadsheet calls it: A, B, …, AA. */
  readonly letter: string
  readonly heading: string
  /** The heading that spans this column and others. */
  readonly above: string
}

/** The table of a file that holds the list, before anybody knows what its columns are. */
export interface FoundList {
  readonly sheet: string
  /** Sheets with a list of their own, which are not read. */
  readonly unreadSheets: readonly string[]
  readonly columns: readonly FoundColumn[]
  /** The head's own lines, for where it stands again on a further page. */
  readonly head: readonly ImportedRow[]
  /** Everything below the head. */
  readonly body: readonly ImportedRow[]
}

interface Head {
  readonly table: ImportedTable
  readonly lines: readonly ImportedRow[]
  readonly columns: readonly FoundColumn[]
}

const maxLines = 3

export const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))

/** Below the headings forms often number their columns: (1), (2), … */
export const isNumbering = ({ cells }: ImportedRow): boolean => {
  const given = cells.filter((cell) => cell !== undefined)
  return (
    given.length > 2 &&
    given.every((cell) => 'number' in cell || /^[([]?(?:\d{1,2}|[a-zA-Z])[)\]]?$/.test(textOf(cell)))
  )
}

const texts = ({ cells }: ImportedRow): string[] => cells.map(textOf).filter(Boolean)

/** Whether a line is the upper part of the head below it, not a title above the table. */
const isUpperPart = (line: ImportedRow, below: ImportedRow): boolean => {
  const own = texts(line)
  const isOfTexts = line.cells.every((cell) => !cell || 'text' in cell)
  const isJoined = line.cells.some(
    (cell, place) => textOf(cell) && textOf(cell) === textOf(below.cells[place]),
  )
  return isOfTexts && own.length >= 2 && (isJoined || own.length * 2 >= texts(below).length)
}

const linesUpTo = (rows: readonly ImportedRow[], last: number): ImportedRow[] => {
  let first = last
  while (first > 0 && last - first + 1 < maxLines) {
    const [above, below] = [rows[first - 1], rows[first]]
    if (!above || !below || !isUpperPart(above, below)) break
    first -= 1
  }
  return rows.slice(first, last + 1)
}

/** A heading that spans several columns stands in the first of them. */
const spread = (line: ImportedRow, below: readonly ImportedRow[], width: number): string[] => {
  let left = ''
  return Array.from({ length: width }, (_, place) => {
    const own = textOf(line.cells[place])
    const isUnder = below.some(({ cells }) => textOf(cells[place]))
    left = own || (isUnder ? left : '')
    return left
  })
}

const columnsOf = (lines: readonly ImportedRow[]): FoundColumn[] => {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
  const levels = lines.map((line, at) => spread(line, lines.slice(at + 1), width))
  return Array.from({ length: width }, (_, place) => {
    const said = [...new Set(levels.map((level) => (level[place] ?? '').replace(/\s+/g, ' ').trim()))]
    const [heading = '', ...above] = said.filter(Boolean).toReversed()
    return { place, letter: letterOf(place), heading, above: above.toReversed().join(' – ') }
  }).filter(({ heading }) => heading)
}

/** A heading beyond doubt counts for as much as three that may be something. */
const ofSure = 3

const known = ({ columns }: Head): Map<ImportColumn, number> => {
  const found = new Map<ImportColumn, number>()
  for (const { heading, above } of columns) {
    const meaning = headingMeaning(heading, above)
    const weight = meaning?.certainty === 'sure' ? ofSure : 1
    if (meaning) found.set(meaning.column, Math.max(weight, found.get(meaning.column) ?? 0))
  }
  return found
}

const scoreOf = (head: Head): number => [...known(head).values()].reduce((sum, weight) => sum + weight, 0)

const missingFrom = (head: Head): ImportColumn[] => {
  const found = known(head)
  return neededColumns.filter((column) => !found.has(column))
}

/** Of a sheet's first lines the one whose headings say most. */
const headIn = (table: ImportedTable): Head[] => {
  const heads = table.rows.slice(0, maxRowsAboveList).flatMap((row, at) => {
    if (isNumbering(row)) return []
    const lines = linesUpTo(table.rows, at)
    return [{ table, lines, columns: columnsOf(lines) }]
  })
  const scored = heads.map((head) => ({ head, score: scoreOf(head) }))
  const [first] = scored.toSorted((one, other) => other.score - one.score)
  return first ? [first.head] : []
}

const isBlank = ({ cells }: ImportedRow): boolean => cells.every((cell) => cell === undefined)

const bodyOf = ({ table, lines }: Head): ImportedRow[] => {
  const last = lines.at(-1)
  const below = last ? table.rows.slice(table.rows.indexOf(last) + 1) : []
  const [first] = below
  return (first && isNumbering(first) ? below.slice(1) : below).filter((row) => !isBlank(row))
}

/** One heading that is known is little, unless there is a table below that a person can be asked about. */
const isLikely = (head: Head): boolean => {
  const weights = [...known(head).values()]
  const isClear = weights.filter((weight) => weight === ofSure).length >= 2
  return isClear || (weights.length > 0 && head.columns.length >= 3 && bodyOf(head).length > 0)
}

/** The sheets that may hold the list, the likeliest first; what is hidden is not what its sender means. */
const headsOf = (tables: readonly ImportedTable[]): Head[] =>
  tables
    .filter(({ isHidden }) => !isHidden)
    .flatMap(headIn)
    .filter(isLikely)
    .toSorted(
      (one, other) => missingFrom(one).length - missingFrom(other).length || scoreOf(other) - scoreOf(one),
    )

const named = (columns: readonly ImportColumn[]): string =>
  columns.map((column) => `“${columnHeadings[column]}”`).join(', ')

/**
 * The table of tasks in a file: the sheet and the lines whose headings are those of such a list.
 * @throws Refused file-without-list, file-without-rows, file-too-many-rows
 */
export const findList = (tables: readonly ImportedTable[]): FoundList => {
  const [head, ...others] = headsOf(tables)
  if (!head) throw new Refused(fileWithoutList, { expected: named(neededColumns) })
  const body = bodyOf(head)
  if (body.length === 0) throw new Refused(fileWithoutRows)
  if (body.length > maxImported.rows)
    throw new Refused(fileTooManyRows, { sheet: head.table.name, max: maxImported.rows })
  const unread = others.filter((one) => missingFrom(one).length === 0 && bodyOf(one).length > 0)
  return {
    sheet: head.table.name,
    unreadSheets: unread.map(({ table }) => table.name),
    columns: head.columns,
    head: head.lines,
    body,
  }
}

/** What tells one form of table from another, so that what its columns are can be remembered. */
export const shapeOf = ({ columns }: Pick<FoundList, 'columns'>): string =>
  columns.map(({ letter, heading, above }) => `${letter}:${above}>${heading}`.toLowerCase()).join('\n')
