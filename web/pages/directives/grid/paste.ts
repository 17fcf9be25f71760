import { columnOfHeading } from '../../../../functions/directives/text/table-headings.ts'
import { fold } from '../../../values/fold.ts'
import { byHeadings, byPosition, type Places } from '../../../values/pasted-table.ts'
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

const columnOf = (heading: string): Column | undefined => columnOfHeading(fold(heading.replace(/\(.*\)/, '')))

const cleaned = (text: string, column: Column): string => {
  if (column === 'title') return text.trim()
  // A name that was broken over two lines goes on with "và" or a sign.
  const whole = text.trim().replace(/\s*[\r\n]+\s*(?=(?:và|va)\s|&)/giu, ' ')
  return whole.replace(/\s*[\r\n]+\s*/g, namesDepartments(column) ? '; ' : ' ')
}

const rowOfLine = (line: readonly string[], places: Places<Column>['places'], before: Row): Row => {
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
  const headed = byHeadings(cells[0] ?? [], columnOf)
  const right = columns.slice(columns.indexOf(at.column))
  const { places, skipped } = headed ?? byPosition(cells, right, at.column === 'title')
  const lines = headed ? cells.slice(1) : cells
  const placed = lines.map((line, offset) => {
    const before = rows[at.place + offset]
    return rowOfLine(line, places, before ? rowOfText(before) : emptyRow)
  })
  const after = rows.slice(at.place + placed.length)
  const next = [...rows.slice(0, at.place), ...placed.filter((row) => !isBlank(row)).map(textOfRow), ...after]
  return { rows: next, count: placed.length, skipped }
}

/** What was copied, with letters of before Unicode as what they mean. Where that cannot be loaded it is pasted as it is. */
export const inUnicodeIfLoaded = async (text: string): Promise<string> => {
  try {
    const { inUnicode } = await import('../../../values/in-unicode.ts')
    return inUnicode(text)
  } catch {
    return text
  }
}
