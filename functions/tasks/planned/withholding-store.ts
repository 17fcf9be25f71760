import type { Department } from '../../organisation/departments/department.ts'
import type { Store } from '../../platform/table/store.ts'
import { writeTogether } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf, scanUserId } from '../../shared/ids.ts'
import type { TaskEvent } from '../history/event.ts'
import type { ListedOpenTask } from '../lists/listed-open-task.ts'
import { asRegisterSays, isWronglyPlanned, type PlannedTask } from '../task/giving.ts'
import { inboxWrites } from '../task/inbox/inbox-counts-store.ts'
import { factsOf, type TaskFacts, toldFacts } from '../task/task.ts'
import { changedTask, newEvent } from '../task/task-writes.ts'
import { readTask } from '../task/tasks-store.ts'

interface When {
  readonly today: LocalDate
  readonly at: Date
  /** Whose decision about the department it follows; the scan's own without one. */
  readonly by?: string
}

const isOnlyPlanned = (task: TaskFacts | undefined): task is PlannedTask =>
  task?.lifecycle === 'open' && task.planned !== undefined

const attempts = 5

/** Keeps one task to the register, with its entry; it stays planned, so that no tally moves. */
const keepOne = async (store: Store, id: string, department: Department, when: When): Promise<void> => {
  const { today, at, by = scanUserId } = when
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const task = await readTask(store, id)
    const before = task && factsOf(task)
    if (!isOnlyPlanned(before) || !isWronglyPlanned(before, department)) return
    const after = asRegisterSays(before, department, today)
    const type = after.planned === 'withheld' ? 'withheld' : 'released'
    const key = `${type}-${before.version}`
    const event: TaskEvent = {
      key,
      on: today,
      at: at.toISOString(),
      by,
      order: 0,
      details: { type },
      after: toldFacts(after),
    }
    const { code } = homeOf(id)
    const failed = await writeTogether(store, [
      newEvent(store, code, event),
      changedTask(store, before, after, [event]),
      ...inboxWrites(store, [{ before, after }]),
    ])
    if (failed.length === 0) return
  }
  throw new Error(`${id} is changed all the time: it could be neither withheld nor released`)
}

/** Keeps those of the department's planned tasks to the register that are not as it says. It may be done again. */
export const keepToRegister = async (
  store: Store,
  listed: readonly ListedOpenTask[],
  department: Department,
  when: When,
): Promise<void> => {
  for (const task of listed)
    if (isWronglyPlanned(task, department)) await keepOne(store, task.id, department, when)
}
