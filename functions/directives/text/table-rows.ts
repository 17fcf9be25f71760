import { unmarked } from '../../organisation/departments/body-name.ts'
import type { ProposedTask } from './proposed-task.ts'
import type { Span } from './readable-text.ts'
import { type Columns, columnOfHeading, columnsOfHeadings, type TaskColumn } from './table-headings.ts'

/** Tables of tasks in a text, as an annex has them: a line each row, tabs between the cells. */

const cellsOf = (text: string, { from, to }: Span): Span[] => {
  let at = from
  return text
    .slice(from, to)
    .split('\t')
    .map((cell) => {
      const start = at + (/^\s*/.exec(cell)?.[0].length ?? 0)
      at += cell.length + 1
      return { from: start, to: Math.max(start, at - 1 - (/\s*$/.exec(cell)?.[0].length ?? 0)) }
    })
}

const headingWords = (text: string): string =>
  unmarked(text.replace(/\(.*\)/, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The column that a heading of a table names. */
export const columnIn = (heading: string): TaskColumn | undefined => columnOfHeading(headingWords(heading))

/** "Cơ quan chủ trì" alone stands above the column of a table, and so do several beside each other. */
export const isHeadingOfColumn = (text: string): boolean => {
  if (text.length > 200 || text.includes(':')) return false
  const columns = text.split('\t').flatMap((cell) => columnIn(cell) ?? [])
  return columns.length > 1 || (!text.includes('\t') && columns.some((column) => column !== 'title'))
}

/** The columns of a line of headings: it names the work and who leads it. */
export const columnsIn = (headings: readonly string[]): Columns | undefined =>
  columnsOfHeadings(headings.map(headingWords))

/**
 * The task of a row, by its cells.
 * @param above the row above, whose lead counts where one cell goes over several rows
 */
export const rowOf = (
  cells: readonly Span[],
  columns: Columns,
  line: Span,
  above: ProposedTask | undefined,
): ProposedTask | undefined => {
  const cell = (column: TaskColumn): Span[] => {
    const found = cells[columns.indexOf(column)]
    return found && found.to > found.from ? [found] : []
  }
  const [work] = cell('title')
  const [own, deadline] = [cell('lead'), cell('deadline')]
  // Left of the work, an empty cell goes on with the one above it.
  const isLeft = columns.indexOf('lead') < columns.indexOf('title')
  const goesOn = own.length === 0 && isLeft && deadline.length > 0
  const lead = goesOn ? (above?.lead ?? []) : own
  // A line with a title alone names a part of the table.
  if (!work || (lead.length === 0 && deadline.length === 0)) return undefined
  return {
    sentences: [line],
    because: 'row',
    work,
    topic: undefined,
    lead,
    coordinating: cell('coordinating'),
    nobody: [],
    deadline,
    deadlineOf: deadline.length > 0 ? 'work' : undefined,
  }
}

/** "-nt-", "như trên": what the cell above says. */
const sameAsAbove = /^[-–]?\s*(?:nt|như trên|["″])\s*[-–]?$/iu

/** The tasks in the tables of a text that was made readable, wherever the tables stand. */
export const tasksInTables = (text: string): ProposedTask[] => {
  const tasks: ProposedTask[] = []
  let columns: Columns | undefined
  let above: ProposedTask | undefined
  let before: readonly Span[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const span = { from, to: from + line.length }
    from = span.to + 1
    if (!line.includes('\t')) {
      columns = undefined
      continue
    }
    const cells = cellsOf(text, span).map((cell, place) =>
      sameAsAbove.test(text.slice(cell.from, cell.to)) ? (before[place] ?? cell) : cell,
    )
    before = cells
    const headings = columnsIn(cells.map((cell) => text.slice(cell.from, cell.to)))
    if (headings) [columns, above] = [headings, undefined]
    else if (columns) {
      above = rowOf(cells, columns, span, above) ?? above
      if (above && above !== tasks.at(-1)) tasks.push(above)
    }
  }
  return tasks
}
