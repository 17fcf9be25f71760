import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { log } from '../lambda/log.ts'
import type { Store } from '../table/store.ts'
import type { Archive } from './archive-store.ts'
import { compareHistories } from './compare-histories.ts'

/** A night that did not run is made up for by the next ones. */
const daysBefore = 3
/** Beyond these each further line says nothing new. */
const maxLogged = 50

/**
 * Holds the entries of the last days against the archive and logs each that differs.
 * @returns how many were looked at, for the log
 */
export const compareLastDays = async (store: Store, archive: Archive, today: LocalDate) => {
  const days = { from: addDays(today, -daysBefore), to: today }
  const { objects, entries, alterations, differences } = await compareHistories(store, archive, days)
  for (const difference of differences.slice(0, maxLogged)) log.error('history-differs', { ...difference })
  return { ...days, objects, entries, alterations: alterations.length, differences: differences.length }
}
