import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { log } from '../lambda/log.ts'
import { putRun, timedRun } from '../runs/runs-store.ts'
import type { Store } from '../table/store.ts'
import type { Archive } from './archive-store.ts'
import { compareHistories } from './compare-histories.ts'
import { keepHead } from './keep-head.ts'

/** A night that did not run is made up for by the next ones. */
const daysBefore = 3
/** Beyond these each further line says nothing new. */
const maxLogged = 50

/**
 * Holds the entries of the last days against the archive, and the registers against the head of the night before; keeps the head
 * of this one, logs each difference, and leaves what it found.
 * @returns how many were looked at, for the log
 */
export const compareLastDays = async (
  store: Store,
  archive: Archive,
  when: { readonly today: LocalDate; readonly at: Date },
) => {
  const { today } = when
  const timed = timedRun(when)
  const days = { from: addDays(today, -daysBefore), to: today }
  const compared = await compareHistories(store, archive, days)
  const head = await keepHead(store, archive, when)
  const { objects, entries, alterations } = compared
  const differences = [...compared.differences, ...head.differences]
  for (const difference of differences.slice(0, maxLogged)) log.error('history-differs', { ...difference })
  const found = { entries, alterations: alterations.length, differences: differences.length }
  await putRun(store, { job: 'compare-histories', ...timed(), ...found })
  return { ...days, objects, ...found, sealed: head.sealed }
}
