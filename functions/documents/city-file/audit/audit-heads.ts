import { createHash } from 'node:crypto'
import {
  type Archive,
  isMissingObject,
  keysUnder,
  textOfObject,
} from '../../../platform/archive/archive-store.ts'
import type { HistoryDifference } from '../../../platform/archive/compare-histories.ts'
import {
  type DayHead,
  hashOfText,
  headOfText,
  headsFolder,
  type SealedObject,
} from '../../../platform/archive/day-head.ts'
import {
  isRegister,
  type RegisterLine,
  registerDifferences,
  registerLineOf,
} from '../../../platform/archive/registers.ts'
import { kindOfKey, partitionName } from '../../../platform/table/item-kinds.ts'
import type { Item } from '../../../platform/table/items.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTable } from '../../../platform/table/whole-table.ts'

/** What the heads of the days say of the archive and of the registers, held against both (docs/decisions/0062). */
export interface HeadsAudit {
  readonly heads: number
  /** Items of the registers as they stand. */
  readonly registers: number
  readonly differences: readonly HistoryDifference[]
}

const ofObject = (what: HistoryDifference['what'], key: string): HistoryDifference => ({
  what,
  history: key,
  entry: '',
})

const textIfThere = async (archive: Archive, key: string): Promise<string | undefined> => {
  try {
    return await textOfObject(archive, key)
  } catch (error) {
    if (isMissingObject(error)) return undefined
    throw error
  }
}

/** An object is there, and is what was sealed. */
const sealBroken = async (archive: Archive, { key, hash }: SealedObject): Promise<HistoryDifference[]> => {
  const text = await textIfThere(archive, key)
  if (text === undefined) return [ofObject('missing', key)]
  return hashOfText(text) === hash ? [] : [ofObject('copy-altered', key)]
}

/** The bytes of a template stand under their hash. */
const templateFault = ({ pk, sk, file }: Item): HistoryDifference[] => {
  const hash = partitionName(String(pk))
  const isWhole = file instanceof Uint8Array && createHash('sha256').update(file).digest('hex') === hash
  return isWhole ? [] : [{ what: 'altered', history: String(pk), entry: String(sk) }]
}

const readNow = async (store: Store) => {
  const lines: RegisterLine[] = []
  const differences: HistoryDifference[] = []
  for await (const page of pagesOfTable(store, store.table))
    for (const item of page) {
      if (isRegister(item)) lines.push(registerLineOf(item))
      if (kindOfKey(String(item.pk)) === 'paperTemplate') differences.push(...templateFault(item))
    }
  return { lines, differences }
}

const nameOf = ({ pk, sk }: RegisterLine): string => `${pk} ${sk}`

/** Each difference once, however many heads speak of it. */
const once = (differences: readonly HistoryDifference[]): HistoryDifference[] => [
  ...new Map(differences.map((one) => [JSON.stringify(one), one])).values(),
]

/**
 * Goes from head to head: each must be what the next one says of it, each object what its head sealed, and each item of the registers
 * what every head since has said of it. It reads all heads and the whole main table, and changes nothing.
 */
export const auditHeads = async (store: Store, archive: Archive): Promise<HeadsAudit> => {
  const differences: HistoryDifference[] = []
  const known = new Map<string, RegisterLine>()
  const learn = ({ registers }: DayHead) => {
    differences.push(...registerDifferences([...known.values()], registers))
    for (const line of registers) known.set(nameOf(line), line)
  }
  let heads = 0
  for await (const key of keysUnder(archive, headsFolder)) {
    heads += 1
    const head = headOfText(await textOfObject(archive, key))
    if (!head) {
      differences.push(ofObject('copy-altered', key))
      continue
    }
    for (const sealed of [head.previous ?? [], head.objects].flat())
      differences.push(...(await sealBroken(archive, sealed)))
    learn(head)
  }
  const now = await readNow(store)
  differences.push(...registerDifferences([...known.values()], now.lines), ...now.differences)
  return { heads, registers: now.lines.length, differences: once(differences) }
}
