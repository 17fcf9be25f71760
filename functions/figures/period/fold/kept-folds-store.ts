import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as z from 'zod'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { partitionOf, queryAll } from '../../../platform/table/items.ts'
import { expiryAttribute, keptFoldKey, keptFoldPartition } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { putItem } from '../../../platform/table/writes.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import type { PeriodCounts, View } from '../report-figures.ts'

/** Every department's sums of one view. */
export type Sums = Readonly<Record<string, PeriodCounts>>

/** Raised whenever a fold of the same tasks would count otherwise: what was kept before is counted anew. */
const countedBy = 1

/** A year on, a report compares with the same day of the year before. */
const keptDays = 400
const departmentsPerPart = 1_000

const keptSchema = z.object({
  parts: z.int().min(1),
  /** The sums of some departments, as JSON, packed. */
  sums: z.instanceof(Uint8Array),
})

export const keptFoldOfItem = itemReader({
  kind: 'kept-fold',
  schema: 1,
  shape: keptSchema,
  read: (item) => keptSchema.parse(item),
})

/** An evening that is over is told for ever as it was told then; today is not over. */
export const canBeKept = ({ asOf, today }: View): boolean => asOf < today

/** Whatever of a view decides what it counts: not the day on which it is asked. */
const keyOf = ({ today: _, ...asked }: View): string =>
  createHash('sha256')
    .update(canonicalJson({ ...asked, countedBy }))
    .digest('hex')
    .slice(0, 32)

const inParts = (sums: Sums): Sums[] => {
  const departments = Object.entries(sums)
  const count = Math.max(1, Math.ceil(departments.length / departmentsPerPart))
  return Array.from({ length: count }, (_, part) =>
    Object.fromEntries(departments.slice(part * departmentsPerPart, (part + 1) * departmentsPerPart)),
  )
}

/** Keeps what was counted of a past evening, for 400 days. Kept again it is the same. */
export const keepFold = async (store: Store, view: View, sums: Sums, now: Date): Promise<void> => {
  const parts = inParts(sums)
  const expires = Math.ceil(now.getTime() / 1_000) + keptDays * 86_400
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
  const kept = items.map(keptFoldOfItem)
  if (kept.length === 0 || kept.length < (kept[0]?.parts ?? 0)) return undefined
  const parts = kept.map(({ sums }) => JSON.parse(inflateRawSync(sums).toString()) as Sums)
  return Object.assign({}, ...parts)
}
