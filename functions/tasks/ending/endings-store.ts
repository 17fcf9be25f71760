import { addedToDirective } from '../../directives/directive/directives-store.ts'
import { addTally, noTally } from '../../organisation/departments/tally.ts'
import { type Command, keyReused } from '../../platform/table/command.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import { taskKey } from '../../platform/table/keys.ts'
import { onlyCounts } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { type Write, writeTogether } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { namedParty } from '../coordination/coordinations-store.ts'
import type { TaskEvent } from '../history/event.ts'
import { homesOf, openTallies, type Registration } from '../registration/registrations.ts'
import { tallyChange } from '../task/counts.ts'
import { inboxWrites } from '../task/inbox/inbox-counts-store.ts'
import type { Task, TaskFacts } from '../task/task.ts'
import { eventOfItem, taskOfItem } from '../task/task-items.ts'
import { mergedIntoClosed } from '../task/task-problems.ts'
import { addedTally, changedTask, newEvent, newTask } from '../task/task-writes.ts'
import {
  type Beside,
  entryBeside,
  eventsOf,
  readEvent,
  readTasks,
  refuseFailed,
  repeatOf,
} from '../task/tasks-store.ts'
import type { Succession } from './lifecycle.ts'

export interface WrittenSuccession {
  readonly ended: TaskFacts
  readonly opened: readonly Task[]
}

/** A task that ends and the tasks that take it over, ready to be written. */
export interface PlannedSuccession {
  readonly ended: Succession['ended'] & { readonly before: TaskFacts }
  readonly opened: readonly Registration[]
  readonly directive: string
}

/** What an earlier succession answered: the tasks as it left them, whatever became of them since. */
const answerOf = async (store: Store, { details, after, key }: TaskEvent): Promise<WrittenSuccession> => {
  if (!after || (details.type !== 'reassigned' && details.type !== 'split'))
    throw new Error(`the entry ${key} tells no succession`)
  const tasks = await readTasks(store, details.successors)
  const opened = await Promise.all(
    tasks.map(async ({ title, directive, deadlineAsWorded, ...facts }): Promise<Task> => {
      const first = await readEvent(store, facts.id, key)
      return { ...(first?.after ?? facts), title, directive, ...(deadlineAsWorded && { deadlineAsWorded }) }
    }),
  )
  return { ended: after, opened }
}

/**
 * The answer of an earlier command with the same key, or undefined.
 * @throws Refused idempotency-key-reused
 */
export const successionBefore = async (
  store: Store,
  id: string,
  command: Command,
): Promise<WrittenSuccession | undefined> => {
  const event = await readEvent(store, id, command.key)
  return event && answerOf(store, repeatOf(event, command))
}

/** One write for each tally: a department that keeps a part of the task has both in one. */
const tallyWritesOf = (store: Store, { ended, opened }: PlannedSuccession): Write[] => {
  const left = { ...noTally(), ...tallyChange(ended.before, ended.after) }
  const old = homeOf(ended.before.id)
  const homes = homesOf(opened)
  const isOld = ({ department, year }: { department: string; year: number }) =>
    department === old.department && year === old.year
  const writes = homes.map((home) => {
    const tally = isOld(home) ? addTally(home.tally, left) : home.tally
    return addedTally(store, home.department, home.year, tally, home.days)
  })
  return homes.some(isOld) ? writes : [...writes, addedTally(store, old.department, old.year, left)]
}

/** Who goes on coordinating or being informed. */
const goingOnWrites = (store: Store, { change: { after, entries } }: Registration): Write[] =>
  entries.flatMap(({ details }) =>
    details.type === 'registered'
      ? (details.parties ?? []).map((party) => namedParty(store, after.id, party))
      : [],
  )

/**
 * Ends a task and opens those that take it over: both histories, all tallies and the directive's list in one transaction.
 * @throws Refused stale-version, directive-full, unknown-department, department-not-valid, idempotency-key-reused, not-found
 */
export const writeSuccession = async (
  store: Store,
  planned: PlannedSuccession,
  command: Command,
): Promise<WrittenSuccession> => {
  const { ended, opened, directive } = planned
  const { before, after } = ended
  const endedBy = eventsOf(ended, command)
  const heirs = opened.map((heir) => ({ ...heir, begunBy: eventsOf(heir.change, command) }))
  const events = [
    ...endedBy.map((event) => newEvent(store, homeOf(before.id).code, event)),
    ...heirs.flatMap(({ change, begunBy }) =>
      begunBy.map((event) => newEvent(store, homeOf(change.after.id).code, event)),
    ),
  ]
  const taskIds = opened.map(({ change }) => change.after.id)
  const list = addedToDirective(store, directive, taskIds)
  const tasks = heirs.map(({ change, naming, begunBy }) => newTask(store, change.after, naming, begunBy))
  const parts = opened.flatMap((task) => goingOnWrites(store, task))
  const moved = [{ before, after }, ...opened.map(({ change }) => ({ after: change.after }))]
  const head = [
    ...events,
    changedTask(store, before, after, endedBy),
    list.write,
    ...tasks,
    ...parts,
    ...inboxWrites(store, moved),
  ]
  const ownEntry = ended.entries.findIndex((entry) => !entry.key)
  for (let isOpened = false; ; isOpened = true) {
    const failed = await writeTogether(store, [...head, ...tallyWritesOf(store, planned)])
    if (failed.length === 0) {
      const open = opened.map(({ change, naming }) => ({ ...change.after, ...naming }))
      return { ended: after, opened: open }
    }
    const at = (index: number) => failed.find((condition) => condition.index === index)
    const earlier = at(ownEntry)?.item
    if (earlier) return answerOf(store, repeatOf(eventOfItem(earlier), command))
    if (at(events.length)) return refuseFailed(store, before.id, failed)
    // The codes of new tasks follow from the key: one that opened tasks before cannot open others.
    if (failed.some(({ index }) => index < events.length)) throw keyReused(command)
    const full = at(events.length + 1)
    if (full) throw list.refused(full.item)
    const closed = failed.map(({ index }) => homesOf(opened)[index - head.length])
    if (isOpened || !closed.every((home) => home !== undefined))
      throw new Error('a new task has the code of another task')
    await openTallies(store, closed)
  }
}

/** The entry and the new version of the task that takes another one over, if it is open. */
export const takenOver = (
  store: Store,
  into: string,
  from: string,
  command: Command,
  on: LocalDate,
): Beside => {
  const event = entryBeside({ on, details: { type: 'took-over', from, task: into } }, command)
  const { code } = homeOf(into)
  const version: Write = {
    Update: {
      TableName: store.table,
      Key: taskKey(into),
      UpdateExpression: 'SET version = version + :one, changedAt = :at ADD historyHash :historyHash',
      ConditionExpression: 'attribute_exists(openBy) AND attribute_not_exists(planned)',
      ExpressionAttributeValues: { ':one': 1, ':at': event.at, ':historyHash': historyHashOf(code, [event]) },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    reads: taskOfItem,
    leaves: onlyCounts,
  }
  return {
    writes: [version, newEvent(store, code, event)],
    refused: (item) => {
      if (!item) return new Refused(notFound, { id: into })
      return 'details' in item ? keyReused(command) : new Refused(mergedIntoClosed, { into })
    },
  }
}
