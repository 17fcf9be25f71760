import { factsAsOf, isAside, type TaskEvent } from '../domain/event.ts'
import { homeOf, type TaskFacts } from '../domain/task.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import {
  historyPartition,
  isDirectiveHistory,
  type Key,
  kindOfKey,
  partitionName,
  taskIdOfKey,
  taskKey,
} from './keys.ts'
import { sealOf } from './seals.ts'
import type { Store } from './store.ts'
import { factsOfItem } from './task-items.ts'
import { eventOfItem, readTask } from './tasks.ts'
import { pagesOfTable } from './whole-table.ts'

/**
 * What is wrong with a task. `broken-seal`: an entry of its history was altered, lost or added. `facts-not-told`: the
 * history is whole, but the task says something else than its last entry left.
 */
type Fault = 'broken-seal' | 'facts-not-told'

export interface Audit {
  readonly tasks: number
  readonly entries: number
  readonly faults: readonly { readonly id: string; readonly fault: Fault }[]
  /** Codes of histories whose task is not there. */
  readonly orphans: readonly string[]
}

/** A night's miss changes these without an entry that carries the facts; they are told by the entries' number and kind. */
const withoutMisses = ({ version: _, missedFor: __, reportsOwed: ___, ...facts }: TaskFacts) => facts

/** As the latest command left them, of whatever day. */
const lastFacts = (history: readonly TaskEvent[]) => factsAsOf(history, '9999-12-31')

const isTold = (facts: TaskFacts, history: readonly TaskEvent[]): boolean => {
  const last = lastFacts(history)
  const changes = history.filter(({ details }) => !isAside(details)).length
  const misses = history.flatMap(({ details }) =>
    details.type === 'deadline-missed' ? details.forDueOn : [],
  )
  return (
    last !== undefined &&
    canonicalJson(withoutMisses(last)) === canonicalJson(withoutMisses(facts)) &&
    facts.version === changes &&
    (facts.missedFor === undefined || misses.includes(facts.missedFor))
  )
}

const faultOf = (task: Item, history: readonly TaskEvent[]): Fault | undefined => {
  const facts = factsOfItem(task)
  const seal = sealOf(homeOf(facts.id).code, history)
  if (seal !== BigInt(String(task.seal ?? 0))) return 'broken-seal'
  return isTold(facts, history) ? undefined : 'facts-not-told'
}

const attempts = 3

/** People work while a table is read: what looks wrong is looked at again, the task and its history at once. */
const confirmed = async (store: Store, id: string): Promise<Fault | undefined> => {
  const history = { ...partitionOf(historyPartition(homeOf(id).code)), ConsistentRead: true }
  const { pk, sk } = taskKey(id)
  const own = {
    KeyConditionExpression: 'pk = :pk AND sk = :sk',
    ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
    ConsistentRead: true,
  }
  let fault: Fault | undefined
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const [tasks, entries] = await Promise.all([queryAll(store, own), queryAll(store, history)])
    fault = tasks[0] && faultOf(tasks[0], entries.map(eventOfItem))
    if (!fault) return undefined
  }
  return fault
}

interface Table {
  readonly tasks: ReadonlyMap<string, Item>
  readonly histories: ReadonlyMap<string, readonly TaskEvent[]>
}

const readTasksAndHistories = async (store: Store, onProgress: (read: number) => void): Promise<Table> => {
  const tasks = new Map<string, Item>()
  const histories = new Map<string, TaskEvent[]>()
  let read = 0
  for await (const page of pagesOfTable(store)) {
    for (const item of page) {
      const kind = kindOfKey(String(item.pk))
      if (kind === 'task') tasks.set(homeOf(taskIdOfKey(item as unknown as Key)).code, item)
      if (kind !== 'history' || isDirectiveHistory(String(item.pk))) continue
      const code = partitionName(String(item.pk))
      const history = histories.get(code) ?? []
      history.push(eventOfItem(item))
      histories.set(code, history)
    }
    read += page.length
    onProgress(read)
  }
  return { tasks, histories }
}

/**
 * Verifies that every history is what was entered, no entry altered, lost or added, and that every task says what its
 * history tells (docs/decisions/0015). It reads the whole table and changes nothing.
 */
export const auditCity = async (
  store: Store,
  onProgress: (read: number) => void = () => {},
): Promise<Audit> => {
  const { tasks, histories } = await readTasksAndHistories(store, onProgress)
  const faults: { id: string; fault: Fault }[] = []
  for (const [code, task] of tasks) {
    const id = taskIdOfKey(task as unknown as Key)
    const fault = faultOf(task, histories.get(code) ?? []) && (await confirmed(store, id))
    if (fault) faults.push({ id, fault })
  }
  const entries = [...histories.values()].reduce((sum, history) => sum + history.length, 0)
  const orphans: string[] = []
  for (const [code, history] of histories) {
    const { id } = lastFacts(history) ?? {}
    // A task that is registered while the table is read may come before its history is looked for, or not at all.
    if (!tasks.has(code) && !(id && (await readTask(store, id)))) orphans.push(code)
  }
  return {
    tasks: tasks.size,
    entries,
    faults: faults.sort((one, other) => one.id.localeCompare(other.id)),
    orphans: orphans.sort(),
  }
}
