import { csvFileOf } from '../documents/sheets/csv.ts'
import { figuresSheet } from '../documents/sheets/figures-sheet.ts'
import { csvType } from '../documents/sheets/media-types.ts'
import type { Sheet } from '../documents/sheets/sheet.ts'
import { taskSheet } from '../documents/sheets/task-sheet.ts'
import { requirePast } from '../figures/period/figures-request.ts'
import { readPeriodFigures } from '../figures/period/period-figures-store.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { requirePermission } from '../organisation/people/permission.ts'
import { etagOfFile, type FreshFile } from '../platform/http/fresh-file.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { cursorOf } from '../tasks/lists/task-cursor.ts'
import { tasksListed } from '../tasks/lists/task-page.ts'
import type { Visit } from './feed-files.ts'

/** With the longest titles an answer of these rows stays below Lambda's 6 MB, zipped or not. */
export const rowsAtOnce = 3000

/** Asked for by hand or by a report that is opened: always as it stands. */
const tableOf = (sheet: Sheet): FreshFile => {
  const bytes = csvFileOf(sheet)
  return { etag: etagOfFile(bytes), type: csvType, seconds: 0, read: async () => bytes }
}

/** The tasks that the page lists, as a table for programs: in the order of their ids, which no new due date changes. */
export const tasksFeed = async (visit: Visit<'getTasksFeed'>): Promise<FreshFile> => {
  const { store, owner: actor, today } = visit
  const { after, ...filters } = visit.query
  const query = { ...filters, limit: rowsAtOnce, cursor: cursorOf(after ? { id: after } : undefined) }
  const [{ tasks }, departments] = await Promise.all([
    tasksListed({ store, actor, query, today }, 'id'),
    readDepartments(store),
  ])
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  return tableOf(taskSheet(tasks, names, ''))
}

/** The figures of a period, a row for each department. */
export const figuresFeed = async ({
  store,
  owner,
  query,
  today,
}: Visit<'getFiguresFeed'>): Promise<FreshFile> => {
  requirePermission(owner, 'read-dashboard')
  const { period = String(yearOf(today)), asOf = today, ...how } = query
  requirePast(asOf, today)
  const [{ figures, day }, departments] = await Promise.all([
    readPeriodFigures(store, { ...how, period, asOf }, today),
    readDepartments(store),
  ])
  return tableOf(figuresSheet(figures, departments, day.formulaSet, ''))
}
