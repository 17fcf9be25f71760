import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import type { Item } from '../../platform/table/items.ts'
import { taskKey } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { type Write, writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { homeOf, scanUserId } from '../../shared/ids.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { notedOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { type Miss, missEntry, missOf } from '../../tasks/task/change.ts'
import type { DeadlineFacts } from '../../tasks/task/lateness.ts'
import { taskOfItem } from '../../tasks/task/task-items.ts'
import { addedTally, newEvent } from '../../tasks/task/task-writes.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'

interface Missed {
  readonly task: DeadlineFacts & { readonly id: string }
  readonly miss: Miss
}

/** With its event a task takes two of a transaction's 100 actions, the tally one. */
const tasksPerTransaction = 49

/** The facts that the miss was found by: if one has changed since the index was read, the miss is found anew. */
const decisive = ['dueOn', 'missedFor', 'reportedFor', 'result', 'request', 'waits'] as const

const eventOf = ({ miss }: Missed, at: Date): TaskEvent => {
  const { key, ...entry } = missEntry(miss)
  return { ...entry, key: String(key), at: at.toISOString(), by: scanUserId, order: 0 }
}

const missedTask = (store: Store, missed: Missed, at: Date): Write => {
  const { task, miss } = missed
  const values: Item = {
    ':missed': miss.forDueOn,
    ':one': 1,
    ':at': at.toISOString(),
    ':owed': miss.reportGiven ? 0 : 1,
    ':historyHash': historyHashOf(homeOf(task.id).code, [eventOf(missed, at)]),
  }
  const unchanged = decisive.map((name) => {
    if (task[name] === undefined) return `attribute_not_exists(#${name})`
    values[`:${name}`] = task[name]
    return `#${name} = :${name}`
  })
  const key = taskKey(task.id)
  return {
    Update: {
      TableName: store.table,
      Key: key,
      UpdateExpression:
        'SET missedFor = :missed, version = version + :one, reportsOwed = reportsOwed + :owed, changedAt = :at ADD historyHash :historyHash',
      ConditionExpression: ['attribute_exists(openBy)', ...unchanged].join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(decisive.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: values,
    },
    reads: taskOfItem,
    leaves: partOf(key, localDateSchema, miss.forDueOn),
  }
}

const missedEvent = (store: Store, missed: Missed, at: Date): Write =>
  newEvent(store, homeOf(missed.task.id).code, eventOf(missed, at))

/** What recording these misses does to the department's tally. */
export const tallyChangeOf = (misses: readonly Miss[]) => ({
  openInTerm: -misses.length,
  openOverdue: misses.length,
  reportsOwed: misses.filter(({ reportGiven }) => !reportGiven).length,
})

const tallyWrite = (store: Store, department: string, year: number, missed: readonly Missed[]): Write =>
  addedTally(store, department, year, tallyChangeOf(missed.map(({ miss }) => miss)))

const foundAnew = async (store: Store, missed: readonly Missed[], today: LocalDate): Promise<Missed[]> => {
  const tasks = await readTasks(
    store,
    missed.map(({ task }) => task.id),
  )
  return tasks.flatMap((task) => {
    const miss = task.lifecycle === 'open' ? missOf(task, today) : undefined
    return task.lifecycle === 'open' && miss ? [{ task, miss }] : []
  })
}

const recordTogether = async (
  store: Store,
  home: { department: string; year: number },
  missed: readonly Missed[],
  { today, at }: { today: LocalDate; at: Date },
): Promise<number> => {
  if (missed.length === 0) return 0
  const { department, year } = home
  const failed = await writeTogether(store, [
    ...missed.map((one) => missedTask(store, one, at)),
    ...missed.map((one) => missedEvent(store, one, at)),
    tallyWrite(store, department, year, missed),
  ])
  if (failed.length === 0) return missed.length
  const stale = new Set(failed.map(({ index }) => index).filter((index) => index < missed.length))
  // A command that came in between recorded the miss with its own change: then the task has changed, too.
  if (failed.some(({ index }) => index >= missed.length && !stale.has(index - missed.length)))
    throw new Error(`a history of ${department} holds a miss that its task does not know`)
  const fresh = await foundAnew(
    store,
    missed.filter((_, index) => stale.has(index)),
    today,
  )
  const rest = missed.filter((_, index) => !stale.has(index))
  return recordTogether(store, home, [...rest, ...fresh], { today, at })
}

const byYear = (tasks: readonly ListedOpenTask[]): Map<number, ListedOpenTask[]> =>
  Map.groupBy(tasks, (task) => homeOf(task.id).year)

/**
 * Open tasks of a department whose due date has passed unmet since the last scan, of those noted as given: those of
 * which the miss is not recorded yet, and those of which a command or a run that stopped has recorded it.
 * @param scannedOn the day of the last scan; due dates before it are recorded
 */
export async function* newlyOverdue(
  store: Store,
  department: string,
  days: { scannedOn: LocalDate | undefined; yesterday: LocalDate; today: LocalDate },
): AsyncGenerator<ListedOpenTask[]> {
  const due = { from: days.scannedOn, to: days.yesterday }
  for await (const page of notedOpenTasks(store, { department, due }))
    yield page.filter((task) => missOf(task, days.today) || task.missedFor === task.dueOn)
}

/**
 * Records the misses of these tasks of one department, tasks, entries and tallies together, 49 tasks at a time.
 * Whatever an earlier run recorded is left alone, so it may be run again, late, or after a stop at any point.
 * @returns how many misses this call recorded
 */
export const recordMisses = async (
  store: Store,
  department: string,
  tasks: readonly ListedOpenTask[],
  when: { today: LocalDate; at: Date },
): Promise<number> => {
  let recorded = 0
  for (const [year, given] of byYear(tasks)) {
    for (let start = 0; start < given.length; start += tasksPerTransaction) {
      const missed = given.slice(start, start + tasksPerTransaction).flatMap((task) => {
        const miss = missOf(task, when.today)
        return miss ? [{ task, miss }] : []
      })
      recorded += await recordTogether(store, { department, year }, missed, when)
    }
  }
  return recorded
}
