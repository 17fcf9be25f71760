/** Tables that people copy out of a spreadsheet, for whatever list they are pasted into. */

export interface NumberedRow {
  /** Counted from 1, empty rows too, as a spreadsheet does. */
  readonly row: number
  readonly cells: readonly string[]
}

const isFilled = (cells: readonly string[]): boolean => cells.some((one) => one.trim() !== '')

/** Reads what a spreadsheet puts on the clipboard: tabs between cells, quotes around cells with line breaks. */
export const rowsOf = (text: string): NumberedRow[] => {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (!end) break
    if (end !== '\t') rows.push([])
  }
  return rows.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => isFilled(cells))
}

/** The same without numbers. */
export const cellsOf = (text: string): (readonly string[])[] => rowsOf(text).map(({ cells }) => cells)

/** Whether it is a table, not a word or a line for the one cell. */
export const isTable = (cells: readonly (readonly string[])[]): boolean =>
  cells.length > 1 || (cells[0]?.length ?? 0) > 1

export interface Places<Column> {
  /** Which column each cell of a line goes to. */
  readonly places: readonly (Column | undefined)[]
  /** Columns that found no place: their headings, or their numbers. */
  readonly skipped: readonly string[]
}

/** With a line of headings every column finds its place, and those that are not asked for are left out. */
export const byHeadings = <Column>(
  headings: readonly string[],
  columnOf: (heading: string) => Column | undefined,
): Places<Column> | undefined => {
  const named = headings.map(columnOf)
  const places = named.map((column, at) => (named.indexOf(column) === at ? column : undefined))
  if (places.filter(Boolean).length < 2) return undefined
  return { places, skipped: headings.filter((heading, at) => heading.trim() && !places[at]) }
}

/** Without one the cells go from the first column on, as in a spreadsheet; a column of numbers in front only counts. */
export const byPosition = <Column>(
  lines: readonly (readonly string[])[],
  columns: readonly Column[],
  mayCount = true,
): Places<Column> => {
  const counts =
    mayCount &&
    lines.every(([first = '', ...others]) => others.length > 0 && /^\s*(?:\d+[.)]?)?\s*$/.test(first))
  const places = counts ? [undefined, ...columns] : columns
  const width = Math.max(...lines.map((line) => line.length))
  const skipped = Array.from({ length: Math.max(width - places.length, 0) }, (_, at) =>
    String(places.length + at + 1),
  )
  return { places, skipped }
}
