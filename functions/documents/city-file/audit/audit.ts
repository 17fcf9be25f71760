import type { Directive } from '../../../directives/directive/directive.ts'
import type { DirectiveEntry } from '../../../directives/directive/directive-changes.ts'
import { directiveEntryOfItem } from '../../../directives/directive/directive-changes-store.ts'
import { directiveOfItem, readDirective } from '../../../directives/directive/directives-store.ts'
import { readEntries } from '../../../platform/table/history/histories.ts'
import { historyHashOf } from '../../../platform/table/history/history-hash.ts'
import { type Item, queryAll } from '../../../platform/table/items.ts'
import {
  isDirectiveHistory,
  isUserHistory,
  keyOfItem,
  kindOfKey,
  partitionName,
  taskIdOfKey,
} from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTables } from '../../../platform/table/whole-table.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import type { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import { factsAsOf, isAside, type TaskEvent } from '../../../tasks/history/event.ts'
import { type TaskFacts, toldFacts } from '../../../tasks/task/task.ts'
import { eventOfItem, factsOfItem } from '../../../tasks/task/task-items.ts'
import { readTask } from '../../../tasks/task/tasks-store.ts'
import { updatesKept } from '../../../tasks/task/updates.ts'
import { newSorter, type Sorter } from '../sorting/sorter.ts'
import { unreadableIn } from '../unreadable-items.ts'

/**
 * What is wrong with a task or a directive. `broken-history`: an entry of its history was altered, lost or added.
 * `facts-differ`: the history is whole, but the task says something else than its last entry left.
 */
type Fault = 'broken-history' | 'facts-differ'

export interface Audit {
  readonly tasks: number
  readonly directives: number
  readonly entries: number
  /** By the task's id, or the directive's key. */
  readonly faults: readonly { readonly id: string; readonly fault: Fault }[]
  /** What cannot be read, and so not verified. */
  readonly unreadable: readonly UnreadableItem[]
  /** Histories whose task or directive is not there: the task's code, the directive's key. */
  readonly orphans: readonly string[]
}

/** A night's miss changes these without an entry that carries the facts; they are told by the entries' number and kind. */
const withoutMisses = ({ version: _, missedFor: __, reportsOwed: ___, ...facts }: TaskFacts) => facts

/** As the latest command left them, of whatever day. */
const lastFacts = (history: readonly TaskEvent[]) => factsAsOf(history, '9999-12-31')

const daysOf = (history: readonly TaskEvent[], ...types: TaskEvent['details']['type'][]): LocalDate[] =>
  history.flatMap(({ on, details }) => (types.includes(details.type) ? [on] : []))

/** The days that entries do not repeat are those of the entries themselves. */
const fitsDays = (facts: TaskFacts, history: readonly TaskEvent[]): boolean => {
  const { registeredOn, updatedBefore, reportedOn } = facts
  const updates = [...new Set(daysOf(history, 'progress-updated', 'reported'))].sort().slice(0, -1)
  const before = updates.slice(-updatesKept).map((day) => daysBetween(registeredOn, day))
  return (
    (!updatedBefore || canonicalJson(updatedBefore) === canonicalJson(before)) &&
    (!reportedOn || daysOf(history, 'reported').includes(reportedOn))
  )
}

const fitsFacts = (facts: TaskFacts, history: readonly TaskEvent[]): boolean => {
  const last = lastFacts(history)
  const changes = history.filter(({ details }) => !isAside(details)).length
  const misses = history.flatMap(({ details }) =>
    details.type === 'deadline-missed' ? details.forDueOn : [],
  )
  return (
    last !== undefined &&
    canonicalJson(withoutMisses(last)) === canonicalJson(withoutMisses(toldFacts(facts))) &&
    fitsDays(facts, history) &&
    facts.version === changes &&
    (facts.missedFor === undefined || misses.includes(facts.missedFor))
  )
}

const taskFault = (task: Item, history: readonly TaskEvent[]): Fault | undefined => {
  const facts = factsOfItem(task)
  const historyHash = historyHashOf(homeOf(facts.id).code, history)
  if (historyHash !== historyHashIn(task)) return 'broken-history'
  return fitsFacts(facts, history) ? undefined : 'facts-differ'
}

/** How many of its tasks are still being written is not told by entries. */
const withoutUnwritten = ({ unwritten: _, ...directive }: Directive): Directive => directive

const directiveFault = (item: Item, history: readonly DirectiveEntry[]): Fault | undefined => {
  const { key, directive } = directiveOfItem(item)
  if (historyHashOf(key, history) !== historyHashIn(item)) return 'broken-history'
  const last = [...history].sort((one, other) => one.at.localeCompare(other.at)).at(-1)
  const latest = last?.after ?? directive
  const isEqual = canonicalJson(withoutUnwritten(latest)) === canonicalJson(withoutUnwritten(directive))
  return isEqual ? undefined : 'facts-differ'
}

const historyHashIn = ({ historyHash }: Item): bigint => BigInt(String(historyHash ?? 0))

const faultOf = (head: Item, history: readonly Item[]): Fault | undefined =>
  isTask(head)
    ? taskFault(head, history.map(eventOfItem))
    : directiveFault(head, history.map(directiveEntryOfItem))

const isTask = ({ pk }: Item): boolean => kindOfKey(String(pk)) === 'task'

/** By what its history is kept: a task's code, a directive's key. */
const ownerOf = (head: Item): string =>
  isTask(head) ? homeOf(taskIdOfKey(keyOfItem(head))).code : String(head.sk)

const attempts = 3

/** People work while a table is read: what looks wrong is looked at again, the task or directive and its history at once. */
const confirmed = async (store: Store, head: Item): Promise<Fault | undefined> => {
  const own = {
    KeyConditionExpression: 'pk = :pk AND sk = :sk',
    ExpressionAttributeValues: { ':pk': head.pk, ':sk': head.sk },
    ConsistentRead: true,
  }
  let fault: Fault | undefined
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const [heads, entries] = await Promise.all([queryAll(store, own), readEntries(store, ownerOf(head))])
    fault = heads[0] && faultOf(heads[0], entries)
    if (!fault) return undefined
  }
  return fault
}

/** A task or a directive with its history, as they were read; without one of them where that was not read. */
interface Kept {
  readonly owner: string
  readonly head: Item | undefined
  readonly history: readonly Item[]
}

/** Behind the owner: the task or directive before its entries. */
const [headFirst, entriesNext] = ['\u00010', '\u00011']

const placeOfItem = (item: Item): string | undefined => {
  const kind = kindOfKey(String(item.pk))
  if (kind === 'task' || kind === 'directive') return ownerOf(item) + headFirst
  // What was done to people's records has no hash: nothing there is a figure.
  if (kind !== 'history' || isUserHistory(String(item.pk))) return undefined
  return partitionName(String(item.pk)) + entriesNext
}

/** Sorts on disk what the audit looks at, so that of any city no more is in memory than what is sorted at a time. */
const sortTables = async (
  store: Store,
  sorter: Sorter,
  onProgress: (read: number) => void,
): Promise<void> => {
  let read = 0
  for await (const page of pagesOfTables(store)) {
    for (const item of page) {
      const place = placeOfItem(item)
      if (place !== undefined) sorter.add(place, canonicalJson(item))
    }
    read += page.length
    onProgress(read)
  }
}

function* keptIn(sorter: Sorter): Generator<Kept> {
  let kept: { owner: string; head: Item | undefined; history: Item[] } | undefined
  for (const [place, text] of sorter.sorted()) {
    const owner = place.slice(0, -headFirst.length)
    if (kept?.owner !== owner) {
      if (kept) yield kept
      kept = { owner, head: undefined, history: [] }
    }
    const item = JSON.parse(text) as Item
    if (place.endsWith(headFirst)) kept.head = item
    else kept.history.push(item)
  }
  if (kept) yield kept
}

/** One that is registered while the table is read may come before its history is looked for, or not at all. */
const isThere = async (store: Store, owner: string, history: readonly Item[]): Promise<boolean> => {
  if (isDirectiveHistory(String(history[0]?.pk))) return (await readDirective(store, owner)) !== undefined
  const { id } = lastFacts(history.map(eventOfItem)) ?? {}
  return id !== undefined && (await readTask(store, id)) !== undefined
}

/** Judges a history where it can be read. Where it cannot, what is unreadable of it is told instead, and nothing else. */
const unlessUnreadable = async <Judgement>(
  items: () => readonly Item[],
  unreadable: UnreadableItem[],
  judge: () => Promise<Judgement>,
): Promise<Judgement | undefined> => {
  try {
    return await judge()
  } catch (error) {
    const found = unreadableIn(items())
    if (found.length === 0) throw error
    unreadable.push(...found)
    return undefined
  }
}

/**
 * Verifies that every history is what was entered, no entry altered, lost or added, and that every task and directive
 * says what its history tells (docs/decisions/0015). What cannot be read is named, and the rest verified. It reads the whole table and changes nothing.
 */
export const auditCity = async (
  store: Store,
  onProgress: (read: number) => void = () => {},
): Promise<Audit> => {
  const sorter = newSorter()
  try {
    await sortTables(store, sorter, onProgress)
    return await verified(store, keptIn(sorter))
  } finally {
    sorter.close()
  }
}

const verified = async (store: Store, kept: Iterable<Kept>): Promise<Audit> => {
  const faults: { id: string; fault: Fault }[] = []
  const unreadable: UnreadableItem[] = []
  const orphans: string[] = []
  const counted = { tasks: 0, directives: 0, entries: 0 }
  for (const { owner, head, history } of kept) {
    counted.entries += history.length
    if (head) {
      counted[isTask(head) ? 'tasks' : 'directives'] += 1
      const fault = await unlessUnreadable(
        () => [head, ...history],
        unreadable,
        async () => faultOf(head, history) && (await confirmed(store, head)),
      )
      if (fault) faults.push({ id: isTask(head) ? taskIdOfKey(keyOfItem(head)) : owner, fault })
      continue
    }
    const there = await unlessUnreadable(
      () => history,
      unreadable,
      () => isThere(store, owner, history),
    )
    if (there === false) orphans.push(owner)
  }
  return {
    ...counted,
    faults: faults.sort((one, other) => one.id.localeCompare(other.id)),
    orphans: orphans.sort(),
    unreadable,
  }
}
