/** The table of tasks while it is filled in: texts as they were typed, a row for each item of the directive. */

export const columns = [
  'title',
  'lead',
  'coordinating',
  'deadline',
  'urgency',
  'starred',
  'information',
  'until',
] as const

/** `until`, the last day of recurring work, stands below the deadline and is asked for only where work recurs. */
export type Column = (typeof columns)[number]

/** Its cells name departments, several with a semicolon between them. */
export const namesDepartments = (column: Column): boolean =>
  column === 'lead' || column === 'coordinating' || column === 'information'

/** `source` is no column: where in a text the row comes from, as long as it was read out of one. */
export type Row = Readonly<Record<Column | 'source', string>>

export const emptyRow: Row = {
  title: '',
  lead: '',
  coordinating: '',
  deadline: '',
  urgency: '',
  starred: '',
  information: '',
  until: '',
  source: '',
}

export const isBlank = (row: Row): boolean => columns.every((column) => row[column].trim() === '')

/** A form keeps texts: each row as one. */
export const textOfRow = (row: Row): string =>
  JSON.stringify([...columns, ...(row.source ? (['source'] as const) : [])].map((name) => row[name]))

export const rowOfText = (text: string): Row => {
  const cells: readonly string[] = JSON.parse(text)
  return Object.fromEntries(
    ([...columns, 'source'] as const).map((name, place) => [name, cells[place] ?? '']),
  ) as Row
}

/** There is always a row to type in. */
export const withoutRow = (rows: readonly string[], place: number): readonly string[] =>
  rows.length > 1 ? rows.filter((_, at) => at !== place) : [textOfRow(emptyRow)]

export const withCell = (
  rows: readonly string[],
  place: number,
  column: Column,
  text: string,
): readonly string[] =>
  rows.map((row, at) => (at === place ? textOfRow({ ...rowOfText(row), [column]: text }) : row))

/** A cell's name in the form, and in the summary of errors. */
export const cellName = (place: number, column: Column): string => `tasks.${place}.${column}`
