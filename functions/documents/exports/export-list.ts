import { figureTasksPage } from '../../figures/period/tasks/figure-tasks.ts'
import { figureTasksSchema } from '../../figures/period/tasks/figure-tasks-request.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { taskPageSchema } from '../../tasks/lists/task-list-request.ts'
import { tasksListed } from '../../tasks/lists/task-page.ts'
import { sheetFiles } from '../sheets/sheet-files.ts'
import { type TaskRow, taskSheet } from '../sheets/task-sheet.ts'
import { tooManyRows } from '../work/job-problems.ts'
import type { JobContext, KindOfWork, Outcome } from '../work/kind-of-work.ts'

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
    const query = { ...taskPageSchema.parse(task.query), ...paged }
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

const exportList = async (place: ExportContext): Promise<Outcome> => {
  const { task, store, today } = place
  const names = new Map((await readDepartments(store)).map(({ code, name }) => [code, name]))
  const rows = await readRows(place)
  await place.progress(rows.length, rows.length)
  const { department } = task.query
  const whose = department ? ` của ${names.get(department) ?? department}` : ''
  const title = `Danh sách nhiệm vụ${whose}, lập ngày ${vietnameseDate(today)}`
  const sheet = taskSheet(rows, names, title, task.list === 'tasks' ? 'list' : 'figure')
  const { type, write } = sheetFiles[task.format]
  const name = `${['nhiem-vu', department, today].filter(Boolean).join('-')}.${task.format}`
  return { files: [{ name, type, bytes: write(sheet) }], counts: { rows: rows.length } }
}

export const exportingLists: KindOfWork<'export'> = { permission: 'read-tasks', work: exportList }
