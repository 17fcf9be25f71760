import type { Archive } from '../../../platform/archive/archive-store.ts'
import { hashOfItem } from '../../../platform/archive/archived-batch.ts'
import {
  alterationsIn,
  archivedEntries,
  type Comparison,
  differs,
  fitsItsHash,
  type HistoryDifference,
  nameOf,
  objectAltered,
} from '../../../platform/archive/compare-histories.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTable } from '../../../platform/table/whole-table.ts'
import { newSorter, type Sorter } from '../sorting/sorter.ts'

export interface ArchiveAudit extends Comparison {
  /** The first entries of the table, by both parts of their keys, of which the archive has nothing. */
  readonly notArchived: readonly string[]
  /** How many they are: a city that was filled before there was an archive has all of them. */
  readonly notArchivedCount: number
}

const namedAtMost = 1000

/** What is known of one entry: the hashes of its copies in the order of the archive, and of what stands in the table. */
interface Known {
  readonly pk: string
  readonly sk: string
  readonly copies: string[]
  stored?: string
}

/** What is sorted: of which entry, whether a copy or what is stored, and its hash; a copy that does not fit has none. */
type Told = readonly [pk: string, sk: string, of: 'copy' | 'stored', hash: string]

const add = (sorter: Sorter, [pk, sk, of, hash]: Told): void =>
  sorter.add(nameOf({ pk, sk }), JSON.stringify([pk, sk, of, hash]))

/** Each entry once, with all that was told of it: one of them in memory. */
function* byEntry(sorter: Sorter): Generator<Known> {
  let known: Known | undefined
  for (const [, text] of sorter.sorted()) {
    const [pk, sk, of, hash] = JSON.parse(text) as Told
    if (known && (known.pk !== pk || known.sk !== sk)) {
      yield known
      known = undefined
    }
    known ??= { pk, sk, copies: [] }
    if (of === 'stored') known.stored = hash
    else known.copies.push(hash)
  }
  if (known) yield known
}

const noHash = ''

const differencesIn = ({ pk, sk, copies, stored }: Known): HistoryDifference[] => {
  const whole = copies.filter((hash) => hash !== noHash)
  const [first] = whole
  const found: (HistoryDifference['what'] | false)[] = [
    whole.length < copies.length && 'copy-altered',
    whole.some((hash) => hash !== first) && 'copies-differ',
    stored === undefined && 'missing',
    stored !== undefined && first !== undefined && !whole.includes(stored) && 'altered',
  ]
  return found.flatMap((what) => (what ? [differs(what, { pk, sk })] : []))
}

/**
 * Holds all histories against all of the archive, both ways: what was archived stands there unchanged, and what stands
 * there was archived. What is entered meanwhile may be told as not archived: then ask again. Neither is in memory: what
 * both say is sorted in a file of no name.
 */
export const auditArchive = async (
  store: Store,
  archive: Archive,
  onProgress: (read: number) => void = () => {},
): Promise<ArchiveAudit> => {
  const sorter = newSorter()
  try {
    const differences: HistoryDifference[] = []
    let [objects, lines] = [0, 0]
    for await (const object of archivedEntries(archive)) {
      if (object.isAltered) differences.push(objectAltered(object.key))
      for (const line of object.lines) {
        const { pk, sk } = line.entry
        add(sorter, [pk, sk, 'copy', fitsItsHash(line) ? line.hash : noHash])
      }
      objects += 1
      lines += object.lines.length
      onProgress(lines)
    }
    for await (const page of pagesOfTable(store, store.history))
      for (const item of page) add(sorter, [String(item.pk), String(item.sk), 'stored', hashOfItem(item)])
    const notArchived: string[] = []
    let [entries, notArchivedCount] = [0, 0]
    for (const known of byEntry(sorter)) {
      if (known.copies.length > 0) {
        entries += 1
        differences.push(...differencesIn(known))
      } else {
        notArchivedCount += 1
        if (notArchived.length < namedAtMost) notArchived.push(nameOf({ ...known }))
      }
    }
    const alterations = await alterationsIn(archive)
    return { objects, entries, alterations, differences, notArchived, notArchivedCount }
  } finally {
    sorter.close()
  }
}
