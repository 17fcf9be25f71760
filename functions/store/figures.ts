import { type Miss, missOf } from '../domain/change.ts'
import { addTally, noTally, type Tally } from '../domain/counts.ts'
import { addDays, type LocalDate, yearOf } from '../domain/dates.ts'
import { homeOf } from '../domain/task.ts'
import { tallyChangeOf, unrecordedMisses } from './misses.ts'
import { latestSnapshots, type Snapshot } from './snapshots.ts'
import type { Store } from './store.ts'
import { readTallies, type Tallies } from './tallies.ts'

export interface Figures {
  /** Every department's tally as of today, whether or not the scan ran. */
  readonly tallies: Tallies
  /** The day of the last scan; undefined before the first. */
  readonly scannedOn: LocalDate | undefined
  /** The latest snapshot of an earlier day. */
  readonly previous: Snapshot | undefined
}

/**
 * The day whose early morning the last scan ran in; in the first days of a year it may be one of last year's.
 * A scan is known by the snapshot of its own year, which it writes last.
 */
export const lastScan = async (store: Store, today: LocalDate): Promise<LocalDate | undefined> => {
  const thisYear = yearOf(today)
  for (const year of [thisYear, thisYear - 1]) {
    const through = year === thisYear ? today : `${year}-12-31`
    const [snapshot] = await latestSnapshots(store, year, 1, through)
    if (snapshot) return snapshot.date
  }
  return undefined
}

const withUnrecorded = async (
  store: Store,
  figures: { year: number; tallies: Tallies },
  days: { scannedOn: LocalDate | undefined; yesterday: LocalDate; today: LocalDate },
): Promise<Tallies> => {
  const corrected = await Promise.all(
    Object.entries(figures.tallies).map(async ([department, tally]): Promise<[string, Tally]> => {
      const misses: Miss[] = []
      for await (const page of unrecordedMisses(store, department, days)) {
        const given = page.filter((task) => homeOf(task.id).year === figures.year)
        misses.push(...given.flatMap((task) => missOf(task, days.today) ?? []))
      }
      return [department, addTally(tally, { ...noTally(), ...tallyChangeOf(misses) })]
    }),
  )
  return Object.fromEntries(corrected)
}

/**
 * The figures of the tasks given in a year, as of today. Two calls when the scan ran today;
 * when it did not, one more for each department finds what it would have recorded.
 */
export const readFigures = async (store: Store, year: number, today: LocalDate): Promise<Figures> => {
  const [tallies, snapshots] = await Promise.all([
    readTallies(store, year),
    latestSnapshots(store, year, 2, today),
  ])
  const scannedOn = year === yearOf(today) && snapshots[0] ? snapshots[0].date : await lastScan(store, today)
  const previous = snapshots.find(({ date }) => date < today)
  if (scannedOn && scannedOn >= today) return { tallies, scannedOn, previous }
  const days = { scannedOn, yesterday: addDays(today, -1), today }
  return { tallies: await withUnrecorded(store, { year, tallies }, days), scannedOn, previous }
}
