import { readDirective } from '../../../directives/directive/directives-store.ts'
import { readEntries } from '../../../platform/table/history/histories.ts'
import { kindOfKey, partitionName } from '../../../platform/table/item-kinds.ts'
import { type Item, queryAll } from '../../../platform/table/items.ts'
import {
  isDirectiveHistory,
  isMachineHistory,
  isUserHistory,
  keyOfItem,
  taskIdOfKey,
} from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTables } from '../../../platform/table/whole-table.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import type { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import { eventOfItem } from '../../../tasks/task/task-items.ts'
import { readTask } from '../../../tasks/task/tasks-store.ts'
import { newSorter, type Sorter } from '../sorting/sorter.ts'
import { unreadableIn } from '../unreadable-items.ts'
import { type Fault, faultOf, isTask, lastFacts, ownerOf } from './faults.ts'

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
  // What was done to people's records and to programs' accounts has no hash: nothing there is a figure.
  const pk = String(item.pk)
  if (kind !== 'history' || isUserHistory(pk) || isMachineHistory(pk)) return undefined
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
