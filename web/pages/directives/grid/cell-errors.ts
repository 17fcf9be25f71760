import type { FieldErrors } from '../../../parts/forms/errors.ts'
import type { ReadRow } from '../reading/task-requests.ts'
import type { gridTexts } from './task-grid-texts.ts'
import { type Column, cellName, columns } from './task-rows.ts'

type Texts = (typeof gridTexts)['vi']

/** What one request may weigh, as the API counts it. */
const maxBytes = 256 * 1024
/** A summary that people can work through; the cells themselves tell of all. */
const maxListed = 40

/** At the cell and in the summary: which line, which column, what to do. */
export const cellWords = (t: Texts, place: number, column: Column, words: string): string =>
  `${t.cell(String(place + 1), t.columns[column])}: ${words}`

/** Everything that keeps a table from being sent, by the names of its cells. */
export const problemsOf = (read: readonly ReadRow[], t: Texts, bytes: number): FieldErrors => {
  const atFirst = cellName(read[0]?.place ?? 0, 'title')
  if (read.length === 0) return { [atFirst]: cellWords(t, 0, 'title', t.noTasks) }
  const found = read.flatMap(({ place, wrong }) =>
    columns.flatMap((column) => {
      const words = wrong[column]
      return words ? [[cellName(place, column), cellWords(t, place, column, words)] as const] : []
    }),
  )
  const [further, ...others] = found.slice(maxListed)
  const answer = further
    ? [...found.slice(0, maxListed), [further[0], t.moreWrong(String(others.length + 1))] as const]
    : found
  if (answer.length > 0) return Object.fromEntries(answer)
  return bytes > maxBytes ? { [atFirst]: t.tooBig } : {}
}

const columnOfField: Readonly<Record<string, Column | undefined>> = {
  title: 'title',
  content: 'title',
  department: 'lead',
  jointLeads: 'lead',
  assigneeAsWorded: 'lead',
  coordinating: 'coordinating',
  forInformation: 'information',
  dueOn: 'deadline',
  deadlineAsWorded: 'deadline',
  due: 'deadline',
  urgency: 'urgency',
  starred: 'starred',
}

/**
 * The cell of the API's field `tasks.3.dueOn`: blank lines are not sent, so its third task may be our fifth line; what
 * waits for its lead is counted by itself.
 */
export const cellOfField = (
  field: string,
  read: readonly ReadRow[],
): { readonly place: number; readonly column: Column } | undefined => {
  const [, list, task, name] = /^(tasks|waiting)\.(\d+)(?:\.(\w+))?/.exec(field) ?? []
  const row = read.filter(({ waits }) => waits === (list === 'waiting'))[Number(task ?? Number.NaN)]
  return row && { place: row.place, column: columnOfField[name ?? 'due'] ?? 'title' }
}
