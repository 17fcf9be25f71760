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
  /** When it was entered, as the archive says, or the table where that has nothing. */
  at: string
  readonly copies: string[]
  stored?: string
}

/** What is sorted: of which entry, whether a copy or what is stored, its hash and when; a copy that does not fit has none. */
type Told = readonly [pk: string, sk: string, of: 'copy' | 'stored', hash: string, at: string]

const add = (sorter: Sorter, told: Told): void => {
  const [pk, sk] = told
  sorter.add(nameOf({ pk, sk }), JSON.stringify(told))
}

/** Each entry once, with all that was told of it: one of them in memory. */
function* byEntry(sorter: Sorter): Generator<Known> {
  let known: Known | undefined
  for (const [, text] of sorter.sorted()) {
    const [pk, sk, of, hash, at] = JSON.parse(text) as Told
    if (known && (known.pk !== pk || known.sk !== sk)) {
      yield known
      known = undefined
    }
    known ??= { pk, sk, at, copies: [] }
    if (of === 'stored') known.stored = hash
    else {
      known.copies.push(hash)
      known.at = at
    }
  }
  if (known) yield known
}

/** The entries of a history in the order in which they were entered: of no more than one in memory. */
function* byHistory(entries: Iterable<Known>): Generator<readonly Known[]> {
  const inOrder = (history: Known[]) =>
    history.sort((one, other) => one.at.localeCompare(other.at) || one.sk.localeCompare(other.sk))
  let history: Known[] = []
  for (const known of entries) {
    if (history[0] && history[0].pk !== known.pk) {
      yield inOrder(history)
      history = []
    }
    history.push(known)
  }
  if (history.length > 0) yield inOrder(history)
}

const noHash = ''

const differencesIn = ({ pk, sk, copies, stored }: Known, number: number): HistoryDifference[] => {
  const whole = copies.filter((hash) => hash !== noHash)
  const [first] = whole
  const found: (HistoryDifference['what'] | false)[] = [
    whole.length < copies.length && 'copy-altered',
    whole.some((hash) => hash !== first) && 'copies-differ',
    stored === undefined && 'missing',
    stored !== undefined && first !== undefined && !whole.includes(stored) && 'altered',
  ]
  return found.flatMap((what) => (what ? [{ ...differs(what, { pk, sk }), number }] : []))
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
        add(sorter, [pk, sk, 'copy', fitsItsHash(line) ? line.hash : noHash, String(line.entry.at)])
      }
      objects += 1
      lines += object.lines.length
      onProgress(lines)
    }
    for await (const page of pagesOfTable(store, store.history))
      for (const item of page)
        add(sorter, [String(item.pk), String(item.sk), 'stored', hashOfItem(item), String(item.at)])
    const notArchived: string[] = []
    let [entries, notArchivedCount] = [0, 0]
    for (const history of byHistory(byEntry(sorter)))
      for (const [place, known] of history.entries()) {
        if (known.copies.length > 0) {
          entries += 1
          differences.push(...differencesIn(known, place + 1))
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
