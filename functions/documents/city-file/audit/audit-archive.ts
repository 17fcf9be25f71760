import type { Archive } from '../../../platform/archive/archive-store.ts'
import { type Comparison, compareHistories, nameOf } from '../../../platform/archive/compare-histories.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTable } from '../../../platform/table/whole-table.ts'

export interface ArchiveAudit extends Comparison {
  /** Entries of the table, by both parts of their keys, of which the archive has nothing. */
  readonly notArchived: readonly string[]
}

/**
 * Holds all histories against all of the archive, both ways: what was archived stands there unchanged, and what stands
 * there was archived. What is entered meanwhile may be told as not archived: then ask again.
 */
export const auditArchive = async (
  store: Store,
  archive: Archive,
  onProgress: (read: number) => void = () => {},
): Promise<ArchiveAudit> => {
  const archived = new Set<string>()
  const comparison = await compareHistories(store, archive, undefined, (name) => {
    archived.add(name)
    onProgress(archived.size)
  })
  const notArchived: string[] = []
  for await (const page of pagesOfTable(store, store.history))
    notArchived.push(...page.map(nameOf).filter((name) => !archived.has(name)))
  return { ...comparison, notArchived: notArchived.sort() }
}
