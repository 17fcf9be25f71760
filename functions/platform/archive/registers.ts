import { type ItemKind, kindOfKey } from '../table/item-kinds.ts'
import { type Item, partitionOf, queryAll } from '../table/items.ts'
import {
  datedPartition,
  delegationPartition,
  departmentPartition,
  keyOfItem,
  letterPartition,
  machinePartition,
  outgoingPaperPartition,
  type PartitionKey,
  userPartition,
} from '../table/keys.ts'
import type { Store } from '../table/store.ts'
import { hashOfItem } from './archived-batch.ts'
import type { HistoryDifference } from './compare-histories.ts'

/**
 * What the city keeps beside histories and what figures depend on: settings, calendars, sets of rules, versions of templates,
 * letters, papers on their way, departments, people, programs (docs/decisions/0062).
 */

/** Entered once and never changed. */
const enteredOnce: ReadonlySet<ItemKind | undefined> = new Set(['dated', 'letter'])
/** Only grows: each entry stands behind those before it. */
const growing: ItemKind = 'outgoingPaper'

/** The names under which values are kept, but for what each person delegates. */
const datedNames = [
  'settings',
  'calendar',
  'formula-sets',
  'rule-sets',
  'assessment-schemes',
  'paper-templates',
] as const

/** What a head says of one item: its hash, and of what grows that of each part. */
export interface RegisterLine {
  readonly pk: string
  readonly sk: string
  readonly hash: string
  /** The draft, then each entry. */
  readonly parts?: readonly string[] | undefined
}

const changing: ReadonlySet<ItemKind | undefined> = new Set(['department', 'user', 'machine'])

/** Whether an item is of one of the registers. */
export const isRegister = ({ pk }: Item): boolean => {
  const kind = kindOfKey(String(pk))
  return enteredOnce.has(kind) || kind === growing || changing.has(kind)
}

const partsOf = ({ draft, drafted, entries }: Item): string[] => [
  hashOfItem({ draft, drafted }),
  ...(Array.isArray(entries) ? entries.map(hashOfItem) : []),
]

export const registerLineOf = (item: Item): RegisterLine => {
  const [pk, sk] = [String(item.pk), String(item.sk)]
  return { pk, sk, hash: hashOfItem(item), ...(kindOfKey(pk) === growing && { parts: partsOf(item) }) }
}

/** Of what is entered once: it is there, and the same. Of what changes with the city, people and departments: it is there. */
const differenceOf = (before: RegisterLine, now: RegisterLine | undefined): HistoryDifference[] => {
  const { pk, sk, hash, parts = [] } = before
  const differs = (what: HistoryDifference['what'], number?: number): HistoryDifference => ({
    what,
    history: pk,
    entry: sk,
    ...(number !== undefined && { number }),
  })
  if (!now) return [differs('missing')]
  if (enteredOnce.has(kindOfKey(pk))) return now.hash === hash ? [] : [differs('altered')]
  const place = parts.findIndex((part, number) => now.parts?.[number] !== part)
  if (place < 0) return []
  const isLost = (now.parts?.length ?? 0) < parts.length
  return [differs(isLost ? 'missing' : 'altered', place)]
}

/** What of the registers is no longer what a head said of them; `number` 0 is the draft of a paper. */
export const registerDifferences = (
  before: readonly RegisterLine[],
  now: readonly RegisterLine[],
): HistoryDifference[] => {
  const byName = new Map(now.map((line) => [`${line.pk} ${line.sk}`, line]))
  return before.flatMap((line) => differenceOf(line, byName.get(`${line.pk} ${line.sk}`)))
}

const readPartition = (store: Store, partition: PartitionKey): Promise<Item[]> =>
  queryAll(store, { ...partitionOf(partition), ConsistentRead: true })

/** Delegations are dated data under each delegator's own name. */
const delegationsOf = (delegator: string): PartitionKey => datedPartition(`delegations#${delegator}`)

/** Of everybody who ever delegated, as the table or the head before says; few people do. */
const delegationsEntered = async (
  store: Store,
  before: readonly RegisterLine[],
): Promise<Set<PartitionKey>> => {
  const delegators = await readPartition(store, delegationPartition)
  const beginning = delegationsOf('')
  return new Set([
    ...delegators.map(({ sk }) => delegationsOf(String(sk))),
    ...before.filter(({ pk }) => pk.startsWith(beginning)).map((line) => keyOfItem(line).pk),
  ])
}

/**
 * The registers as they stand: one query for each partition, whatever number of people there are.
 * @param years those of letters and papers
 * @param before what the last head said of them
 */
export const readRegisters = async (
  store: Store,
  years: readonly number[],
  before: readonly RegisterLine[],
): Promise<RegisterLine[]> => {
  const partitions = [
    userPartition,
    departmentPartition,
    machinePartition,
    ...datedNames.map(datedPartition),
    ...(await delegationsEntered(store, before)),
    ...years.flatMap((year) => [letterPartition(year), outgoingPaperPartition(year)]),
  ]
  const items: Item[] = []
  for (const partition of partitions) items.push(...(await readPartition(store, partition)))
  return items.map(registerLineOf)
}
