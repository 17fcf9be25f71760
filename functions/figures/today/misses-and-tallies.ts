import { readTallies, type Tallies } from '../../organisation/departments/tallies-store.ts'
import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { dueToBeGiven } from '../../tasks/lists/planned-tasks.ts'
import { type Miss, missOf } from '../../tasks/task/change.ts'
import { newlyOverdue, tallyChangeOf } from './misses.ts'
import { latestSnapshots, type Snapshot } from './snapshots-store.ts'

export interface YearTallies {
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
    const through: LocalDate = year === thisYear ? today : `${year}-12-31`
    const [snapshot] = await latestSnapshots(store, year, 1, through)
    if (snapshot) return snapshot.date
  }
  return undefined
}

const tallyOfGiving = (tasks: readonly ListedOpenTask[]): Tally => ({
  ...noTally(),
  planned: -tasks.length,
  openInTerm: tasks.filter(({ dueOn }) => dueOn).length,
  openNoDeadline: tasks.filter(({ dueOn }) => !dueOn).length,
})

/** What a scan of today would have noted: tasks whose day has come, due dates that have passed. */
const withUnrecorded = async (
  store: Store,
  figures: { year: number; tallies: Tallies },
  days: { scannedOn: LocalDate | undefined; yesterday: LocalDate; today: LocalDate },
): Promise<Tallies> => {
  const corrected = await Promise.all(
    Object.entries(figures.tallies).map(async ([department, tally]): Promise<[string, Tally]> => {
      const isOfYear = ({ id }: { readonly id: string }) => homeOf(id).year === figures.year
      const unnoted = (await dueToBeGiven(store, department, days.today)).filter(isOfYear)
      const misses: Miss[] = unnoted.flatMap((task) => missOf(task, days.today) ?? [])
      for await (const page of newlyOverdue(store, department, days)) {
        misses.push(...page.filter(isOfYear).flatMap((task) => missOf(task, days.today) ?? []))
      }
      const given = addTally(tally, tallyOfGiving(unnoted))
      return [department, addTally(given, { ...noTally(), ...tallyChangeOf(misses) })]
    }),
  )
  return Object.fromEntries(corrected)
}

/**
 * The figures of the tasks given in a year, as of today. Two calls when the scan ran today;
 * when it did not, two more for each department find what it would have noted and recorded.
 */
export const readYearTallies = async (store: Store, year: number, today: LocalDate): Promise<YearTallies> => {
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
