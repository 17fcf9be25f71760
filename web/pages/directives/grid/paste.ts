import { fold } from '../../../values/fold.ts'
import {
  type Column,
  columns,
  emptyRow,
  isBlank,
  namesDepartments,
  type Row,
  rowOfText,
  textOfRow,
} from './task-rows.ts'

/** Reads what a spreadsheet puts on the clipboard: tabs between cells, quotes around cells with line breaks. */
export const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (!end) break
    if (end !== '\t') rows.push([])
  }
  return rows.filter((row) => row.some((one) => one.trim() !== ''))
}

/** Whether it is a table, not a word or a line for the one cell. */
export const isTable = (cells: readonly (readonly string[])[]): boolean =>
  cells.length > 1 || (cells[0]?.length ?? 0) > 1

const body = '(?:don vi|co quan|co quan don vi|don vi co quan)'

/** What offices write above their columns. */
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(?:ten |noi dung )?(?:nhiem vu|cong viec|noi dung)(?: duoc giao)?$|^(?:task|content|title)$/, 'title'],
  [RegExp(`^${body}?(?: ?(?:duoc giao|chu tri|thuc hien|dau moi))*$|^lead(?: department)?$`), 'lead'],
  [RegExp(`^${body}? ?(?:cung )?phoi hop(?: thuc hien)?$|^coordinating(?: departments?)?$`), 'coordinating'],
  [
    RegExp(
      `^${body}? ?(?:nhan )?(?:de )?biet$|^noi nhan(?: de biet)?$|^(?:for information|informed(?: departments?)?)$`,
    ),
    'information',
  ],
  [
    /^(?:thoi han|han|thoi gian|tien do)(?: (?:hoan thanh|thuc hien|bao cao|xu ly|cuoi))*$|^(?:deadline|due(?: date)?)$/,
    'deadline',
  ],
  [/^(?:giao )?den(?: het)? ngay$|^until$/, 'until'],
  [/^(?:muc )?(?:do )?khan$|^urgency$/, 'urgency'],
  [/^(?:gan |danh dau )?sao$|^star(?:red)?$/, 'starred'],
]

const columnOf = (heading: string): Column | undefined => {
  const words = fold(heading.replace(/\(.*\)/, ''))
  return words ? headings.find(([form]) => form.test(words))?.[1] : undefined
}

interface Reading {
  /** Which column each cell of a line goes to. */
  readonly places: readonly (Column | undefined)[]
  readonly lines: readonly (readonly string[])[]
  readonly skipped: readonly string[]
}

/** With a line of headings every column finds its place, and those that are not asked for are left out. */
const byHeadings = ([first = [], ...lines]: readonly (readonly string[])[]): Reading | undefined => {
  const named = first.map(columnOf)
  const places = named.map((column, at) => (named.indexOf(column) === at ? column : undefined))
  if (places.filter(Boolean).length < 2) return undefined
  return { places, lines, skipped: first.filter((heading, at) => heading.trim() && !places[at]) }
}

/** Without one the cells go from the chosen column on, as in a spreadsheet; a first column of numbers only counts. */
const byPosition = (lines: readonly (readonly string[])[], from: Column): Reading => {
  const counts =
    from === 'title' &&
    lines.every(([first = '', ...others]) => others.length > 0 && /^\s*(?:\d+[.)]?)?\s*$/.test(first))
  const right = columns.slice(columns.indexOf(from))
  const places = counts ? [undefined, ...right] : right
  const width = Math.max(...lines.map((line) => line.length))
  const skipped = Array.from({ length: Math.max(width - places.length, 0) }, (_, at) =>
    String(places.length + at + 1),
  )
  return { places, lines, skipped }
}

const cleaned = (text: string, column: Column): string => {
  if (column === 'title') return text.trim()
  // A name that was broken over two lines goes on with "và" or a sign.
  const whole = text.trim().replace(/\s*[\r\n]+\s*(?=(?:và|va)\s|&)/giu, ' ')
  return whole.replace(/\s*[\r\n]+\s*/g, namesDepartments(column) ? '; ' : ' ')
}

const rowOfLine = (line: readonly string[], places: Reading['places'], before: Row): Row => {
  const given = places.flatMap((column, at) =>
    column && line[at] !== undefined ? [[column, cleaned(line[at], column)]] : [],
  )
  return { ...before, ...Object.fromEntries(given) }
}

interface Pasted {
  readonly rows: readonly string[]
  readonly count: number
  /** Columns that found no place: their headings, or their numbers. */
  readonly skipped: readonly string[]
}

/** Puts a copied table into the rows, from a cell on; what stood there before is overwritten, rows are added as needed. */
export const paste = (
  rows: readonly string[],
  cells: readonly (readonly string[])[],
  at: { readonly place: number; readonly column: Column },
): Pasted => {
  const { places, lines, skipped } = byHeadings(cells) ?? byPosition(cells, at.column)
  const placed = lines.map((line, offset) => {
    const before = rows[at.place + offset]
    return rowOfLine(line, places, before ? rowOfText(before) : emptyRow)
  })
  const after = rows.slice(at.place + placed.length)
  const next = [...rows.slice(0, at.place), ...placed.filter((row) => !isBlank(row)).map(textOfRow), ...after]
  return { rows: next, count: placed.length, skipped }
}
