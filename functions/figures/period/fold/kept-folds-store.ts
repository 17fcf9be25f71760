import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as z from 'zod'
import { expiryAttribute } from '../../../platform/table/item-kinds.ts'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../../platform/table/items.ts'
import {
  keptFoldEntryKey,
  keptFoldKey,
  keptFoldPartition,
  keptFoldsPartition,
} from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { putItem } from '../../../platform/table/writes.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import { type LocalDate, localDateOf } from '../../../shared/dates/dates.ts'
import type { PeriodCounts, View } from '../report-figures.ts'

/** Every department's sums of one view. */
export type Sums = Readonly<Record<string, PeriodCounts>>

/** Raised whenever a fold of the same tasks would count otherwise: what was kept before is counted anew. */
const countedBy = 2

/** A year on, a report compares with the same day of the year before. */
const keptDays = 400
const departmentsPerPart = 1_000

const partSchema = z.object({
  parts: z.int().min(1),
  /** The sums of some departments, as JSON, packed. */
  sums: z.instanceof(Uint8Array),
})

/** That something was counted: what was asked, as JSON, and the hash of what was counted. */
const entrySchema = z.object({ asked: z.string(), hash: z.string() })

const keptSchema = z.union([partSchema, entrySchema])

export const keptFoldOfItem = itemReader({
  kind: 'kept-fold',
  schema: 2,
  shape: keptSchema,
  // Older ones are parts alone: the recount knows of none of them, and they end by themselves.
  migrations: { 1: (item) => item },
  read: (item) => keptSchema.parse(item),
})

const partOfItem = (item: Item) => partSchema.parse(keptFoldOfItem(item))
const entryOfItem = (item: Item) => entrySchema.parse(keptFoldOfItem(item))

/** An evening that is over is told for ever as it was told then; today is not over. */
export const canBeKept = ({ asOf, today }: View): boolean => asOf < today

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Whatever of a view decides what it counts: not the day on which it is asked. */
const askedOf = ({ today: _, ...asked }: View): string => canonicalJson({ ...asked, countedBy })

const keyOf = (view: View): string => hashOf(askedOf(view))

const isNothing = (counts: object): boolean => Object.values(counts).every(isNoCount)
const isNoCount = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? isNothing(value) : !value

/** What a fold counted, whichever departments without any task it names: later ones name others. */
export const hashOfSums = (sums: Sums): string =>
  hashOf(canonicalJson(Object.fromEntries(Object.entries(sums).filter(([, counts]) => !isNothing(counts)))))

const inParts = (sums: Sums): Sums[] => {
  const departments = Object.entries(sums)
  const count = Math.max(1, Math.ceil(departments.length / departmentsPerPart))
  return Array.from({ length: count }, (_, part) =>
    Object.fromEntries(departments.slice(part * departmentsPerPart, (part + 1) * departmentsPerPart)),
  )
}

/**
 * Keeps what was counted of a past evening, for 400 days. Kept again it is the same. That it is kept is entered first, so that nothing is
 * kept of which the recount does not know.
 */
export const keepFold = async (store: Store, view: View, sums: Sums, now: Date): Promise<void> => {
  const parts = inParts(sums)
  const expires = Math.ceil(now.getTime() / 1_000) + keptDays * 86_400
  const entry = {
    ...keptFoldEntryKey(localDateOf(now), keyOf(view)),
    asked: askedOf(view),
    hash: hashOfSums(sums),
    [expiryAttribute]: expires,
  }
  await putItem(store, entry, keptFoldOfItem)
  for (const [part, some] of parts.entries()) {
    const packed = deflateRawSync(JSON.stringify(some))
    const item = {
      ...keptFoldKey(keyOf(view), part),
      parts: parts.length,
      sums: packed,
      [expiryAttribute]: expires,
    }
    await putItem(store, item, keptFoldOfItem)
  }
}

/** What was kept of a view, or undefined: of today nothing is, nor of what nobody asked to be counted beforehand. */
export const readKeptFold = async (store: Store, view: View): Promise<Sums | undefined> => {
  if (!canBeKept(view)) return undefined
  const items = await queryAll(store, partitionOf(keptFoldPartition(keyOf(view))))
  const kept = items.map(partOfItem)
  if (kept.length === 0 || kept.length < (kept[0]?.parts ?? 0)) return undefined
  const parts = kept.map(({ sums }) => JSON.parse(inflateRawSync(sums).toString()) as Sums)
  return Object.assign({}, ...parts)
}

/** One that is kept: what was asked, when it was counted, and the hash of what was counted then. */
export interface KeptFold {
  readonly countedOn: LocalDate
  /** As whoever asks on this day would ask for it. */
  readonly view: View
  readonly hash: string
}

/** Every fold that is kept and still counted as it was then, the latest first. One that was counted twice is there once, as it was counted last. */
export const keptFolds = async (store: Store, today: LocalDate): Promise<KeptFold[]> => {
  const items = await queryAll(store, partitionOf(keptFoldsPartition))
  const byAsked = new Map<string, KeptFold>()
  for (const item of items) {
    const { asked, hash } = entryOfItem(item)
    const { countedBy: by, ...view } = JSON.parse(asked) as Omit<View, 'today'> & { countedBy: number }
    const countedOn = String(item.sk).slice(0, 10) as LocalDate
    if (by === countedBy) byAsked.set(asked, { countedOn, view: { ...view, today }, hash })
  }
  return [...byAsked.values()].sort((one, other) => other.countedOn.localeCompare(one.countedOn))
}
