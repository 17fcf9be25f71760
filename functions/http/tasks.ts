import type { Change } from '../domain/change.ts'
import type { LocalDate } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { decideExtension } from '../domain/extension.ts'
import { type Action, onlyDepartment, requirePermission } from '../domain/permission.ts'
import { judge, report, updateProgress } from '../domain/reporting.ts'
import { homeOf, type TaskFacts } from '../domain/task.ts'
import { etagOf, factsOfEtag } from '../middleware/etag.ts'
import { readDepartment } from '../store/departments.ts'
import type { Store } from '../store/store.ts'
import { listTasks } from '../store/task-list.ts'
import { answerBefore, type Command, readHistory, readTask, writeChange } from '../store/tasks.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { presentFacts, presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

type TaskCommand = 'updateProgress' | 'reportTask' | 'judgeResult' | 'decideExtension'
type Body<O extends TaskCommand> = Call<O>['body']

/** A repeat gets the first answer, even where the rule would refuse it by now. */
const carryOut = async (
  store: Store,
  before: TaskFacts,
  command: Command,
  rule: () => Change,
): Promise<TaskFacts> => {
  let change: Change
  try {
    change = rule()
  } catch (error) {
    const first = await answerBefore(store, before.id, command)
    if (first) return first
    throw error
  }
  return writeChange(store, { ...change, before }, command)
}

/** A command on a task: one rule on the facts the caller saw, one transaction. */
const command =
  <O extends TaskCommand>(
    action: Action,
    rule: (before: TaskFacts, body: Body<O>, today: LocalDate) => Change,
  ) =>
  async (call: Call<O>): Promise<Answer> => {
    const { id } = call.path as { id: string }
    requirePermission(call.actor, action, homeOf(id).department)
    const before = factsOfEtag(id, call.ifMatch)
    const entered = { ...call.command, by: call.actor.id, at: call.now }
    const facts = await carryOut(call.store, before, entered, () => rule(before, call.body, call.today))
    return { body: presentFacts(facts, call.today), etag: etagOf(facts) }
  }

const list = async ({ store, actor, query, today }: Call<'listTasks'>): Promise<Answer> => {
  const { limit, cursor, starred, ...filters } = query
  const own = onlyDepartment(actor, 'read-tasks')
  const department = filters.department ?? own
  if (department) requirePermission(actor, 'read-tasks', department)
  const after = placeOf(cursor, department)
  const wanted = { ...filters, department, starred: starred && starred === 'true' }
  const page = await listTasks(store, wanted, { limit, after, today })
  if (page.tasks.length === 0 && department && !(await readDepartment(store, department)))
    throw new Refused('unknown-department', { department })
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
  updateProgress: command<'updateProgress'>('update-progress', updateProgress),
  reportTask: command<'reportTask'>('report-task', report),
  judgeResult: command<'judgeResult'>('judge-result', judge),
  decideExtension: command<'decideExtension'>('decide-extension', decideExtension),
})
