import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { readUser } from '../../organisation/people/users-store.ts'
import { type Command, keyReused } from '../../platform/table/command.ts'
import { readEntries, readEntry, readEntryOfEach } from '../../platform/table/history/histories.ts'
import { type Item, itemsUnder } from '../../platform/table/items.ts'
import { taskKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { type FailedCondition, type Write, writeTogether } from '../../platform/table/writes.ts'
import { homeOf, scanUserId } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { TaskEvent } from '../history/event.ts'
import { lastChangeOf } from '../history/event-nature.ts'
import { oldestFirst } from '../history/history.ts'
import type { Change } from './change.ts'
import { inboxWrites } from './inbox/inbox-counts-store.ts'
import { type Task, type TaskFacts, toldFacts } from './task.ts'
import { eventOfItem, factsOfItem, taskOfItem } from './task-items.ts'
import { staleVersion } from './task-problems.ts'
import { changedTask, newAside, newEvent, tallyWrites } from './task-writes.ts'

/** What is written in the same transaction as a change of a task, besides its facts. */
export interface Beside {
  readonly title?: string | undefined
  readonly writes?: readonly Write[]
  /** What to say when one of the writes is refused, of the item as it stands. */
  readonly refused?: (item: Item | undefined) => Refused
}

/** The stored entries of a change; the command's own entry carries the task as the change leaves it. */
export const eventsOf = (change: Change, command: Command): TaskEvent[] =>
  change.entries.map(({ key, on, details }, order) => ({
    key: key ?? command.key,
    on,
    at: command.at.toISOString(),
    // A miss is found by whoever comes first and is the system's entry all the same.
    by: key ? scanUserId : command.by,
    ...(command.onBehalfOf && !key && { onBehalfOf: command.onBehalfOf }),
    order,
    details,
    ...(!key && { bodyHash: command.bodyHash, after: toldFacts(change.after) }),
  }))

/** The task as it stands, or undefined. */
export const readTask = async (store: Store, id: string): Promise<Task | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: taskKey(id), ConsistentRead: true }),
  )
  return Item && taskOfItem(Item)
}

/** Tasks by their ids, in the order of the ids; ids that lead nowhere are left out. */
export const readTasks = async (
  store: Store,
  ids: readonly string[],
  { consistent = true } = {},
): Promise<Task[]> => {
  const keys = ids.map((id) => ({ ...taskKey(id) }))
  const items = await itemsUnder(store, store.table, keys, { consistent })
  const found = new Map(items.map(taskOfItem).map((task) => [task.id, task]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The entry that one command left in the history of each of these tasks, in the order of the ids. */
export const readEventOfEach = async (
  store: Store,
  ids: readonly string[],
  key: string,
): Promise<(TaskEvent | undefined)[]> => {
  const codes = ids.map((id) => homeOf(id).code)
  const items = await readEntryOfEach(store, codes, key)
  return items.map((item) => item && eventOfItem(item))
}

/** Every entry of a task's history, oldest first; empty when there is no task with exactly this id. */
export const readHistory = async (store: Store, id: string): Promise<TaskEvent[]> => {
  const events = (await readEntries(store, homeOf(id).code)).map(eventOfItem)
  // The partition knows the task's code only: another department's history is not this id's.
  if (!events.some(({ details, after }) => details.type === 'registered' && after?.id === id)) return []
  return events.sort(oldestFirst)
}

/** The entry that a command with this key left in the task's history, if it did. */
export const readEvent = async (store: Store, id: string, key: string): Promise<TaskEvent | undefined> => {
  const item = await readEntry(store, homeOf(id).code, key)
  return item && eventOfItem(item)
}

/**
 * The entry of an earlier command with the same key.
 * @throws Refused idempotency-key-reused when that command said something else
 */
export const repeatOf = (event: TaskEvent, command: Command): TaskEvent => {
  if (event.key !== command.key || event.bodyHash !== command.bodyHash) throw keyReused(command)
  return event
}

/**
 * The task's facts as an earlier command with the same key left them, or undefined when there was none. For the
 * repeat that the rules would refuse by now, because the task has gone on or the day has.
 * @throws Refused idempotency-key-reused
 */
export const answerBefore = async (
  store: Store,
  id: string,
  command: Command,
): Promise<TaskFacts | undefined> => {
  const event = await readEvent(store, id, command.key)
  return event && repeatOf(event, command).after
}

/**
 * @param version the one by now
 * @throws Refused stale-version with who changed what
 */
export const refuseStale = async (store: Store, id: string, version: number): Promise<never> => {
  const last = lastChangeOf(await readHistory(store, id))
  const { name } = (last && (await readUser(store, last.by))) ?? {}
  throw new Refused(staleVersion, {
    version,
    changedBy: last?.by ?? '',
    ...(name && { changedByName: name }),
    changedAt: last?.at ?? '',
    change: last?.details.type ?? '',
  })
}

/** @throws Refused stale-version, or not-found where there is no such task */
export const refuseFailed = (store: Store, id: string, failed: FailedCondition[]): Promise<never> => {
  const current = failed.find(({ item }) => item?.version !== undefined)?.item
  if (!current) throw new Refused(notFound, { id })
  return refuseStale(store, id, factsOfItem(current).version)
}

/**
 * Writes a change of one task: the task, its entries and its department's tally, in one transaction and without
 * a further read. A repeated command answers as it did the first time.
 * @returns the task's facts after the command, as its entry tells them
 * @throws Refused stale-version when the task is of another version by now, idempotency-key-reused, not-found
 */
export const writeChange = async (
  store: Store,
  change: Change & { before: TaskFacts },
  command: Command,
  { title, writes = [], refused }: Beside = {},
): Promise<TaskFacts> => {
  const { before, after } = change
  const { code } = homeOf(before.id)
  const entries = eventsOf(change, command)
  const ownEntry = change.entries.findIndex((entry) => !entry.key)
  const task = [
    ...entries.map((event) => newEvent(store, code, event)),
    changedTask(store, before, title === undefined ? after : { ...after, title }, entries),
    ...tallyWrites(store, before, after),
    ...inboxWrites(store, [{ before, after }]),
  ]
  const failed = await writeTogether(store, [...task, ...writes])
  if (failed.length === 0) return toldFacts(after)
  const earlier = failed.find(({ index }) => index === ownEntry)?.item
  if (earlier) return repeatOf(eventOfItem(earlier), command).after ?? toldFacts(after)
  const first = failed[0]
  if (refused && first && first.index >= task.length) throw refused(first.item)
  return refuseFailed(store, before.id, failed)
}

/** An entry of a history that changes nothing of the task's facts. */
export const entryBeside = (
  { on, details }: Pick<TaskEvent, 'on' | 'details'>,
  { key, bodyHash, by, onBehalfOf, at }: Command,
): TaskEvent => ({
  key,
  on,
  at: at.toISOString(),
  by,
  ...(onBehalfOf && { onBehalfOf }),
  bodyHash,
  order: 0,
  details,
})

/**
 * Appends words to a task's history and changes none of its facts. A repeat answers the first entry.
 * @throws Refused not-found, idempotency-key-reused
 */
export const appendAside = async (
  store: Store,
  id: string,
  entry: Pick<TaskEvent, 'on' | 'details'>,
  command: Command,
  { writes = [], refused }: Beside = {},
): Promise<TaskEvent> => {
  const event = entryBeside(entry, command)
  const aside = newAside(store, id, event)
  const failed = await writeTogether(store, [...aside, ...writes])
  const [first] = failed
  if (!first) return event
  const earlier = failed.find(({ index }) => index === 0)?.item
  if (earlier) return repeatOf(eventOfItem(earlier), command)
  throw refused && first.index >= aside.length ? refused(first.item) : new Refused(notFound, { id })
}
