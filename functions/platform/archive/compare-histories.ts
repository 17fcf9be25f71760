import * as z from 'zod'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { entriesUnder } from '../table/history/histories.ts'
import type { Item } from '../table/items.ts'
import { partitionName } from '../table/keys.ts'
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
interface HistoryDifference {
  readonly what: 'altered' | 'missing' | 'copy-altered' | 'copies-differ'
  /** The task's code, the directive's key. */
  readonly history: string
  readonly entry: string
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

const differs = (what: HistoryDifference['what'], { pk, sk }: Item): HistoryDifference => ({
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
    if (hashOfItem(entry) !== hash) return [differs('copy-altered', entry)]
    if (before !== undefined && before !== hash) return [differs('copies-differ', entry)]
    const now = byName.get(name)
    if (now === undefined) return [differs('missing', entry)]
    return now === hash ? [] : [differs('altered', entry)]
  })
}

/**
 * Holds the table of histories against the archive: every entry that was archived must stand there unchanged. It writes
 * nothing.
 * @param days without it the whole archive
 * @param onEntry is told of each archived entry's key
 */
export const compareHistories = async (
  store: Store,
  archive: Archive,
  days?: ComparedDays,
  onEntry: (name: string) => void = () => {},
): Promise<Comparison> => {
  const seen = new Map<string, string>()
  const differences: HistoryDifference[] = []
  let objects = 0
  for await (const key of keysOf(archive, 'entries', days)) {
    const read = (await linesOfObject(archive, key)).map(lineOf)
    const lines = read.filter((line) => line !== undefined)
    if (lines.length < read.length) differences.push({ what: 'copy-altered', history: key, entry: '' })
    differences.push(...(await differencesOf(store, lines, seen)))
    for (const { entry } of lines) onEntry(nameOf(entry))
    objects += 1
  }
  const alterations: string[] = []
  for await (const key of keysOf(archive, 'alterations', days)) alterations.push(key)
  return { objects, entries: seen.size, alterations, differences }
}
