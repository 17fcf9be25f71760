import * as z from 'zod'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { entriesUnder } from '../table/history/histories.ts'
import { partitionName } from '../table/item-kinds.ts'
import type { Item } from '../table/items.ts'
import type { Store } from '../table/store.ts'
import { type Archive, keysUnder, linesOfObject } from './archive-store.ts'
import { archiveFolders, folderOfDay, hashOfItem } from './archived-batch.ts'

/** What of the archive is looked at: the days from one to another, or all of it. */
export interface ComparedDays {
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * An entry that is not what was archived of it. `copy-altered`: the copy cannot be read or does not fit its own hash; what
 * cannot be read is named by its object. `copies-differ`: it was archived twice, with different words.
 */
export interface HistoryDifference {
  readonly what: 'altered' | 'missing' | 'copy-altered' | 'copies-differ'
  /** The task's code, the directive's key; of a register what its items stand under. */
  readonly history: string
  readonly entry: string
  /** Its place in the history, from 1, where all of it is known. */
  readonly number?: number
}

export interface Comparison {
  readonly objects: number
  readonly entries: number
  /** Objects that tell of alterations. */
  readonly alterations: readonly string[]
  readonly differences: readonly HistoryDifference[]
}

const lineSchema = z.object({ hash: z.string(), entry: z.looseObject({ pk: z.string(), sk: z.string() }) })
type Line = z.infer<typeof lineSchema>

/** A line of an object, or undefined for one that is none. */
const lineOf = (text: string): Line | undefined => {
  try {
    return lineSchema.parse(JSON.parse(text))
  } catch {
    return undefined // whoever can write there has written something else: told as a difference
  }
}

/** What an entry is called here: by both parts of its key. */
export const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`

export const differs = (what: HistoryDifference['what'], { pk, sk }: Item): HistoryDifference => ({
  what,
  history: partitionName(String(pk)),
  entry: String(sk),
})

const daysOf = ({ from, to }: ComparedDays): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

const prefixesOf = (folder: keyof typeof archiveFolders, days?: ComparedDays): string[] =>
  days ? daysOf(days).map((day) => folderOfDay(folder, day)) : [`${archiveFolders[folder]}/`]

async function* keysOf(archive: Archive, folder: keyof typeof archiveFolders, days?: ComparedDays) {
  for (const prefix of prefixesOf(folder, days)) yield* keysUnder(archive, prefix)
}

/** What an object of the archive says: its entries with their hashes, and that some of its lines are none. */
interface ArchivedObject {
  readonly key: string
  readonly lines: readonly Line[]
  readonly isAltered: boolean
}

/** The entries of the archive, object by object. @param days without them the whole archive */
export async function* archivedEntries(
  archive: Archive,
  days?: ComparedDays,
): AsyncGenerator<ArchivedObject> {
  for await (const key of keysOf(archive, 'entries', days)) {
    const read = (await linesOfObject(archive, key)).map(lineOf)
    const lines = read.filter((line) => line !== undefined)
    yield { key, lines, isAltered: lines.length < read.length }
  }
}

/** That an object has lines which are none. */
export const objectAltered = (key: string): HistoryDifference => ({
  what: 'copy-altered',
  history: key,
  entry: '',
})

/** Whether a copy is what its own hash says. */
export const fitsItsHash = ({ hash, entry }: Line): boolean => hashOfItem(entry) === hash

/** The objects that tell of alterations. @param days without them those of the whole archive */
export const alterationsIn = async (archive: Archive, days?: ComparedDays): Promise<string[]> => {
  const keys: string[] = []
  for await (const key of keysOf(archive, 'alterations', days)) keys.push(key)
  return keys
}

/** The differences between the lines of an object and the table. */
const differencesOf = async (
  store: Store,
  lines: readonly Line[],
  seen: Map<string, string>,
): Promise<HistoryDifference[]> => {
  const keys = lines.map(({ entry: { pk, sk } }) => ({ pk, sk }))
  const unique = [...new Map(keys.map((key) => [nameOf(key), key])).values()]
  const stored = await entriesUnder(store, unique)
  const byName = new Map(stored.map((item) => [nameOf(item), hashOfItem(item)]))
  return lines.flatMap(({ hash, entry }) => {
    const name = nameOf(entry)
    const before = seen.get(name)
    seen.set(name, hash)
    if (!fitsItsHash({ hash, entry })) return [differs('copy-altered', entry)]
    if (before !== undefined && before !== hash) return [differs('copies-differ', entry)]
    const now = byName.get(name)
    if (now === undefined) return [differs('missing', entry)]
    return now === hash ? [] : [differs('altered', entry)]
  })
}

/**
 * Holds the table of histories against some days of the archive: every entry that was archived must stand there unchanged.
 * It writes nothing; what the days hold is in memory.
 */
export const compareHistories = async (
  store: Store,
  archive: Archive,
  days: ComparedDays,
): Promise<Comparison> => {
  const seen = new Map<string, string>()
  const differences: HistoryDifference[] = []
  let objects = 0
  for await (const { key, lines, isAltered } of archivedEntries(archive, days)) {
    if (isAltered) differences.push(objectAltered(key))
    differences.push(...(await differencesOf(store, lines, seen)))
    objects += 1
  }
  return { objects, entries: seen.size, alterations: await alterationsIn(archive, days), differences }
}
