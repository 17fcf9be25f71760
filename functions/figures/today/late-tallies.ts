import { readTallies, type Tallies } from '../../organisation/departments/tallies-store.ts'
import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { givenFacts } from '../../tasks/lists/given-tasks.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'
import { tallyAtNight } from '../period/owed-reports.ts'
import { eachAtOnce, factsOn } from '../period/past-facts.ts'

interface Night {
  readonly night: LocalDate
  /** The day on which it is asked. */
  readonly today: LocalDate
}

/** A task's part in the tally of the night: by the facts of now, or by its history where those leave it open. */
const tallyOfTask = async (store: Store, task: TaskFacts, { night, today }: Night): Promise<Tally> => {
  const known = tallyAtNight(task, night, today)
  if (known) return known
  const evening = addDays(night, -1)
  const facts = await factsOn(store, task.id, evening)
  return (facts && tallyAtNight(facts, night, evening)) ?? noTally()
}

/**
 * The tallies as the scan of an earlier day would have found them that night, folded from the tasks' dated facts: some
 * 0.07 read units a task, and 0.5 for the history of each whose reports of then its facts do not tell.
 */
export const talliesAtNight = async (store: Store, year: number, asked: Night): Promise<Tallies> => {
  const departments = Object.keys(await readTallies(store, year, { consistent: true }))
  const folded = departments.map(async (department) => {
    let sum = noTally()
    for await (const page of givenFacts(store, { department, year }))
      await eachAtOnce(page, async (task) => {
        const part = await tallyOfTask(store, task, asked)
        sum = addTally(sum, part)
      })
    return [department, sum] as const
  })
  return Object.fromEntries(await Promise.all(folded))
}
