import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import type { Item } from '../table/items.ts'

/** What the stream of the histories says became of one entry. */
export interface EntryChange {
  readonly kind: 'entered' | 'altered' | 'removed'
  /** Orders changes; the stream gives it. */
  readonly sequence: string
  readonly at: Date
  /** The entry as it stands now, and as it stood before. */
  readonly entry?: Item
  readonly before?: Item
}

/** One object of the archive: JSON lines under a key that follows from what they say. */
export interface ArchivedBatch {
  readonly key: string
  readonly body: string
}

/** The first part of a key: entries as they were entered, and what became of some of them against all permission. */
export const archiveFolders = { entries: 'entries', alterations: 'alterations' } as const

/** By this an entry is compared with what is archived of it: the hash of its canonical JSON. */
export const hashOfItem = (item: Item): string =>
  createHash('sha256').update(canonicalJson(item)).digest('hex')

/** Where the objects of a day begin, for a listing. */
export const folderOfDay = (folder: keyof typeof archiveFolders, day: string): string =>
  `${archiveFolders[folder]}/${day}/`

const lineOf = ({ kind, sequence, at, entry, before }: EntryChange): string =>
  JSON.stringify({
    kind,
    sequence,
    at: at.toISOString(),
    ...(entry && { hash: hashOfItem(entry), entry }),
    ...(before && { before }),
  })

const batchOf = (folder: keyof typeof archiveFolders, changes: readonly EntryChange[]): ArchivedBatch[] => {
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last) return []
  const key = `${folderOfDay(folder, localDateOf(first.at))}${first.sequence}-${last.sequence}.jsonl`
  return [{ key, body: `${changes.map(lineOf).join('\n')}\n` }]
}

/**
 * What is written of one batch of the stream: the same batch gives the same keys and the same bytes. Alterations stand
 * apart, so that a listing shows whether there ever was one.
 */
export const archivedBatches = (changes: readonly EntryChange[]): ArchivedBatch[] => [
  ...batchOf(
    'entries',
    changes.filter(({ kind }) => kind === 'entered'),
  ),
  ...batchOf(
    'alterations',
    changes.filter(({ kind }) => kind !== 'entered'),
  ),
]
