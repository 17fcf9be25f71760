import { noTally } from '../../organisation/departments/tally.ts'
import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import { writeTogether } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { giveIfDue } from '../planned/giving-store.ts'
import type { Change } from '../task/change.ts'
import { tallyChange } from '../task/counts.ts'
import { isPlanned } from '../task/giving.ts'
import { inboxWrites } from '../task/inbox/inbox-counts-store.ts'
import { factsOf, type Task, type TaskFacts } from '../task/task.ts'
import { addedTally, changedTask, newEvent } from '../task/task-writes.ts'
import { eventsOf, readTask, readTasks, writeChange } from '../task/tasks-store.ts'
import { withdraw } from './lifecycle.ts'

interface Ending extends Command {
  readonly today: LocalDate
  readonly reason: string
}

type Withdrawn = Change & { readonly before: TaskFacts }

const withdrawn = (task: Task, { reason, today }: Ending): Withdrawn => {
  const before = factsOf(task)
  return { ...withdraw(before, { reason }, today), before }
}

/** A task that somebody changed meanwhile is looked at again; one whose day has come stays. */
const withdrawOne = async (store: Store, id: string, ending: Ending): Promise<void> => {
  await giveIfDue(store, id, ending)
  const task = await readTask(store, id)
  if (task && isPlanned(task, ending.today)) await writeChange(store, withdrawn(task, ending), ending)
}

/** With its entry a task takes two of a transaction's 100 actions, the tally and the inboxes one each. */
const tasksPerTransaction = 49

const withdrawTogether = async (store: Store, tasks: readonly Task[], ending: Ending): Promise<void> => {
  const [first] = tasks
  if (!first) return
  const { department, year } = homeOf(first.id)
  const moved = tasks.map((task) => withdrawn(task, ending))
  const writes = tasks.flatMap((task) => {
    const { before, after, entries } = withdrawn(task, ending)
    const events = eventsOf({ before, after, entries }, ending)
    return [
      ...events.map((event) => newEvent(store, homeOf(task.id).code, event)),
      changedTask(store, before, after, events),
    ]
  })
  const change = tasks.map((task) => tallyChange(task, withdrawn(task, ending).after).planned ?? 0)
  const planned = change.reduce((sum, one) => sum + one, 0)
  const failed = await writeTogether(store, [
    ...writes,
    ...inboxWrites(store, moved),
    addedTally(store, department, year, { ...noTally(), planned }),
  ])
  if (failed.length > 0) for (const { id } of tasks) await withdrawOne(store, id, ending)
}

/**
 * Withdraws those of the tasks that are only planned, some 49 in a transaction: a directive that has ended gives out no
 * more work. What was given stays. It may be asked again after a stop.
 */
export const withdrawPlanned = async (
  store: Store,
  ids: readonly string[],
  ending: Ending,
): Promise<void> => {
  const planned = (await readTasks(store, ids)).filter((task) => isPlanned(task, ending.today))
  const homes = Map.groupBy(planned, ({ id }) => `${homeOf(id).department}#${homeOf(id).year}`)
  for (const tasks of homes.values())
    for (let start = 0; start < tasks.length; start += tasksPerTransaction)
      await withdrawTogether(store, tasks.slice(start, start + tasksPerTransaction), ending)
}
