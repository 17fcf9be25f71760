import { Refused } from '../domain/errors.ts'
import { decideExtension } from '../domain/extension.ts'
import { onlyDepartment, requirePermission } from '../domain/permission.ts'
import { judge, report, updateProgress } from '../domain/reporting.ts'
import { homeOf } from '../domain/task.ts'
import { etagOf } from '../middleware/etag.ts'
import { listTasks } from '../store/task-list.ts'
import { readHistory, readTask } from '../store/tasks.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { presentFacts, presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'
import { taskCommand } from './task-command.ts'

const list = async ({ store, actor, query, today }: Call<'listTasks'>): Promise<Answer> => {
  const { limit, cursor, starred, ...filters } = query
  const own = onlyDepartment(actor, 'read-tasks')
  const department = filters.department ?? own
  if (department) requirePermission(actor, 'read-tasks', department)
  const after = placeOf(cursor, department)
  const wanted = { ...filters, department, starred: starred && starred === 'true' }
  const page = await listTasks(store, wanted, { limit, after, today })
  const tasks = page.tasks.map((task) => presentListed(task, today))
  return { body: { tasks, cursor: cursorOf(page.last) } }
}

const read = async ({ store, actor, path, today }: Call<'getTask'>): Promise<Answer> => {
  requirePermission(actor, 'read-tasks', homeOf(path.id).department)
  const task = await readTask(store, path.id)
  if (!task) throw new Refused('not-found', { id: path.id })
  const { title: _, directive: __, ...facts } = task
  return { body: presentFacts(task, today), etag: etagOf(facts) }
}

const history = async ({ store, actor, path }: Call<'getHistory'>): Promise<Answer> => {
  requirePermission(actor, 'read-tasks', homeOf(path.id).department)
  const events = await readHistory(store, path.id)
  if (events.length === 0) throw new Refused('not-found', { id: path.id })
  return { body: { events: events.map(({ bodyHash: _, order: __, ...event }) => event) } }
}

export const handler = resourceHandler('tasks', {
  listTasks: list,
  getTask: read,
  getHistory: history,
  updateProgress: taskCommand<'updateProgress'>('update-progress', updateProgress),
  reportTask: taskCommand<'reportTask'>('report-task', report),
  judgeResult: taskCommand<'judgeResult'>('judge-result', judge),
  decideExtension: taskCommand<'decideExtension'>('decide-extension', decideExtension),
})
