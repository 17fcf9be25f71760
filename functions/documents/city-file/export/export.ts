import { historyHashOfTexts } from '../../../platform/table/history/history-hash.ts'
import { eventKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTables } from '../../../platform/table/whole-table.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import type { TaskEvent } from '../../../tasks/history/event.ts'
import type { CityRecord } from '../city-records.ts'
import { directive, type Named, task, textOf, user } from '../records/references.ts'
import { type Group, newReading, type Reading } from './city-reading.ts'
import { keyOf, readAgain } from './read-again.ts'

/**
 * A scan is no picture of one moment: people work while it goes through the tables. What it brings of a command that was given
 * meanwhile may be a half: a task without the entry that came with it, the successor of a task that is still open. Each half
 * tells where the other one is; that is read again, with its whole history, until nothing is missing. So every command is in
 * an export with all that it changed, or not at all, and with all that was done to the same thing before (docs/decisions/0017).
 */

type TaskRecord = Extract<CityRecord, { kind: 'task' }>
type Entered = Extract<CityRecord, { kind: 'directive-entry' | 'user-entry' }>

const parsed = <Parsed>(text: string | undefined): Parsed | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as Parsed)

const readEntered = (entries: readonly string[]) => entries.map((text) => JSON.parse(text) as Entered)

/** The task whose history does not fit it, or that is not there. */
const unfitTask = ({ owner, head, entries }: Group): Named | undefined => {
  if (head !== undefined) {
    const { facts, historyHash = 0 } = JSON.parse(head) as TaskRecord
    return historyHashOfTexts(owner, entries) === BigInt(historyHash) ? undefined : task(facts.id)
  }
  const after = entries.map((text) => (JSON.parse(text) as TaskEvent).after).find((facts) => facts)
  return after && task(after.id)
}

const unfitOther = ({ owner, head, entries }: Group): Named | undefined => {
  if (entries.length === 0 && !head?.includes('"historyHash"')) return undefined
  const entered = readEntered(entries)
  const record = parsed<CityRecord>(head)
  const last = entered.at(-1)
  if (last?.kind === 'user-entry') {
    const isLast = record?.kind === 'user' && canonicalJson(record.user) === canonicalJson(last.entry.after)
    return isLast ? undefined : user(owner)
  }
  const sum = historyHashOfTexts(
    owner,
    entered.map(({ entry }) => canonicalJson(entry)),
  )
  const hash = record?.kind === 'directive' ? BigInt(record.historyHash ?? 0) : undefined
  return sum === hash ? undefined : directive(owner)
}

/** What is missing to what was read, each by what tells so. */
function* missingTo({ names, ties }: Reading): Generator<readonly [why: string, what: Named]> {
  for (const { of } of names.missing()) yield [textOf(of), of]
  for (const { of, other } of ties.unmet()) yield [of, other]
}

function* unfit({ groups }: Reading): Generator<readonly [why: string, what: Named]> {
  for (const group of groups()) {
    const named = group.isTask ? unfitTask(group) : unfitOther(group)
    if (named) yield [`history ${textOf(named)}`, named]
  }
}

const atOnce = 8
/** What is missing after these was never there: it is exported as it stands, and an audit or a restore tells of it. */
const rounds = 50

const complete = async (store: Store, reading: Reading): Promise<void> => {
  const seen = new Set<string>()
  for (let round = 1; round <= rounds; round += 1) {
    const wanted = new Map<string, Named>()
    const want = ([why, what]: readonly [string, Named]) => {
      const { pk, sk } = keyOf(what)
      if (!seen.has(why)) wanted.set(`${pk} ${sk}`, what)
      seen.add(why)
    }
    if (round === 1) for (const one of unfit(reading)) want(one)
    for (const one of missingTo(reading)) want(one)
    if (wanted.size === 0) return
    const left = wanted.values()
    const reader = async () => {
      for (const named of left) reading.add(round, await readAgain(store, named))
    }
    await Promise.all(Array.from({ length: atOnce }, reader))
  }
}

const ownerless = (owner: string, { key }: TaskEvent): UnreadableItem =>
  new UnreadableItem(eventKey(owner, key), new Error('its task is not there, or cannot be read'))

export interface CityExport {
  /** How many records there are; a few more or less where people worked. */
  readonly size: number
  /** Each record as canonical JSON, in the order of records; as often as it is asked. */
  readonly records: () => Generator<string>
  /** What was read goes from the disk. */
  readonly close: () => void
}

interface Told {
  readonly onProgress?: (read: number) => void
  /** Is told of each item that cannot be read, which is then left out; without it the first one ends the export. */
  readonly onUnreadable?: (item: UnreadableItem) => void
}

/**
 * The whole city as the records that `restoreCity` takes, always in the same order: every command that was given before it began,
 * none that was given after it ended, and each with all that it changed. It holds no more of the city in memory than what is
 * sorted at a time, and waits for no quiet.
 * @throws UnreadableItem
 */
export const exportCity = async (
  store: Store,
  {
    onProgress = () => {},
    onUnreadable = (item) => {
      throw item
    },
  }: Told = {},
): Promise<CityExport> => {
  const reading = newReading(onUnreadable)
  try {
    let read = 0
    for await (const page of pagesOfTables(store)) {
      reading.add(0, page)
      read += page.length
      onProgress(read)
    }
    await complete(store, reading)
  } catch (error) {
    reading.close()
    throw error
  }
  return { size: reading.size(), records: () => recordsOf(reading, onUnreadable), close: reading.close }
}

function* recordsOf({ groups }: Reading, onUnreadable: (item: UnreadableItem) => void): Generator<string> {
  for (const { owner, isTask, head, entries } of groups()) {
    if (head !== undefined) yield head
    if (!isTask) yield* entries
    else if (head === undefined)
      for (const text of entries) onUnreadable(ownerless(owner, JSON.parse(text) as TaskEvent))
    else {
      const taskId = JSON.stringify((JSON.parse(head) as TaskRecord).facts.id)
      for (const text of entries) yield `{"event":${text},"kind":"event","taskId":${taskId}}`
    }
  }
}
