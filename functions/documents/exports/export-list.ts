import { sortedFigureLines } from '../../figures/period/tasks/figure-sorting.ts'
import { figureTasksPage } from '../../figures/period/tasks/figure-tasks.ts'
import { figureTasksSchema } from '../../figures/period/tasks/figure-tasks-request.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { readUserNames } from '../../organisation/people/names-store.ts'
import { onlyDepartment } from '../../organisation/people/permission.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import { linkingEnvironment } from '../../platform/lambda/environment.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { needDetails } from '../../tasks/lists/list-columns.ts'
import { columnOfSort } from '../../tasks/lists/list-sorting.ts'
import { taskPageSchema } from '../../tasks/lists/task-list-request.ts'
import { tasksListed } from '../../tasks/lists/task-page.ts'
import { sheetFiles } from '../sheets/sheet-files.ts'
import { taskSheet } from '../sheets/task-sheet.ts'
import type { SheetWords, TaskRow } from '../sheets/task-sheet-columns.ts'
import { tooManyRows } from '../work/job-problems.ts'
import type { JobContext, KindOfWork, Outcome } from '../work/kind-of-work.ts'
import { listFileName, listTitle } from './list-name.ts'

/** A list of tasks as a file: page after page as the list's own request gives them, so that it holds exactly those. */

/** More would not fit the memory, and nobody reads it. */
const maxRows = 50_000
const rowsPerPage = 1_000

interface Page {
  readonly tasks: readonly TaskRow[]
  readonly cursor: string | undefined
}

type ExportContext = JobContext<'export'>

/** The list's own contract reads the query, as if it came with a request. */
const pageOf = ({ task, ...caller }: ExportContext, cursor: string | undefined): Promise<Page> => {
  const paged = { limit: rowsPerPage, cursor }
  if (task.list === 'tasks') {
    const shown = [...(task.columns ?? []), ...(task.sort ? [columnOfSort(task.sort)] : [])]
    const details = needDetails(shown) ? ('true' as const) : undefined
    const query = { ...taskPageSchema.parse(task.query), ...paged, details }
    return tasksListed({ ...caller, query })
  }
  const query = { ...figureTasksSchema.parse(task.query), ...paged }
  return figureTasksPage(caller.store, caller, query)
}

const readRows = async (place: ExportContext): Promise<TaskRow[]> => {
  const rows: TaskRow[] = []
  let cursor: string | undefined
  do {
    const page = await pageOf(place, cursor)
    rows.push(...page.tasks)
    if (rows.length > maxRows) throw new Refused(tooManyRows, { max: maxRows })
    await place.progress(rows.length)
    cursor = page.cursor
  } while (cursor)
  return rows
}

const readWords = async ({ store }: ExportContext): Promise<SheetWords> => {
  const departments = await readDepartments(store)
  return {
    departments: new Map(departments.map(({ code, name }) => [code, name])),
    site: linkingEnvironment.parse(process.env).SITE_ADDRESS,
  }
}

/** What the person is called whose tasks alone the list has. */
const holderOf = async ({ task, store }: ExportContext): Promise<string | undefined> => {
  const { holder } = task.query
  return holder && (await readUserNames(store, [holder])).get(holder)
}

const exportList = async (place: ExportContext): Promise<Outcome> => {
  const { task, store, today, askedAt, actor } = place
  const words = await readWords(place)
  const rows = await readRows(place)
  await place.progress(rows.length, rows.length)
  const { cityName } = await readSettings(store, today)
  const code = task.query.department ?? onlyDepartment(actor, 'read-tasks')
  const asOf = (task.query.asOf as LocalDate | undefined) ?? today
  const listed = {
    query: task.query,
    department: code && (words.departments.get(code) ?? code),
    holder: await holderOf(place),
    asOf,
  }
  const title = listTitle(listed, rows.length)
  const of = task.columns ?? (task.list === 'tasks' ? 'list' : 'figure')
  const author = `Văn phòng UBND ${cityName}`.trim()
  const workbook = { title, subject: 'Nhiệm vụ UBND giao', author, created: askedAt }
  const basis = task.query.basis === 'original' ? 'original' : 'effective'
  const inOrder = task.sort ? sortedFigureLines(rows, { sort: task.sort, basis }, words.departments) : rows
  const sheet = { ...taskSheet(inOrder, words, title, of), workbook }
  const { type, write } = sheetFiles[task.format]
  const name = `${listFileName(listed)}.${task.format}`
  return { files: [{ name, type, bytes: write(sheet) }], counts: { rows: rows.length } }
}

export const exportingLists: KindOfWork<'export'> = { permission: 'read-tasks', work: exportList }
