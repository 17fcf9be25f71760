import { countNameOf, noStatusCounts } from '../domain/counts.ts'
import type { LocalDate } from '../domain/dates.ts'
import { statusAtNight } from '../domain/lateness.ts'
import { givenTasks } from './given-tasks.ts'
import type { Store } from './store.ts'
import { readTallies, type Tallies } from './tallies.ts'

/**
 * The tallies as the scan of an earlier day would have found them that night, folded from the tasks' dated facts.
 * Reports owed and given are those of now: tasks keep their number, not their days.
 */
export const talliesAtNight = async (store: Store, year: number, day: LocalDate): Promise<Tallies> => {
  const now = await readTallies(store, year, { consistent: true })
  const folded = Object.entries(now).map(async ([department, tally]) => {
    const counts = noStatusCounts()
    for await (const page of givenTasks(store, { department, year })) {
      for (const task of page) {
        const status = statusAtNight(task, day)
        if (status) counts[countNameOf[status]] += 1
      }
    }
    return [department, { ...tally, ...counts }] as const
  })
  return Object.fromEntries(await Promise.all(folded))
}
