import { withSums } from '../domain/counts.ts'
import { yearOf } from '../domain/dates.ts'
import { addTask, noPeriodCounts, type PeriodCounts, type View } from '../domain/report-figures.ts'
import { givenTasks } from './given-tasks.ts'
import type { Store } from './store.ts'
import { readTallies, type Tallies } from './tallies.ts'

export interface PeriodFold {
  /** For each view in turn, every department's sums. */
  readonly sums: readonly Readonly<Record<string, PeriodCounts>>[]
  /** The first year of which there are tasks: backlog goes back to it. */
  readonly firstYear: number
  readonly tasksRead: number
}

interface Home {
  readonly department: string
  readonly year: number
}

/** A city that began to register leaves no gap of two years. */
const emptyYears = 2

const tallyYears = async (store: Store, from: number, to: number): Promise<Map<number, Tallies>> => {
  const years = new Map<number, Tallies>()
  let empty = 0
  for (let year = to; year >= from || empty < emptyYears; year -= 1) {
    const tallies = await readTallies(store, year)
    empty = Object.keys(tallies).length > 0 ? 0 : empty + 1
    if (empty === 0) years.set(year, tallies)
  }
  return years
}

/** A department none of whose tasks of an earlier year is open today has no backlog of it today. */
const homesOf = (years: Map<number, Tallies>, from: number, isToday: boolean): Home[] =>
  [...years].flatMap(([year, tallies]) =>
    Object.entries(tallies).flatMap(([department, tally]) => {
      const { assigned, done } = withSums(tally)
      return year < from && isToday && assigned === done ? [] : [{ department, year }]
    }),
  )

const readersAtOnce = 8

/**
 * Folds every task that a view of the period or its backlog counts, page by page, for all views in one reading:
 * some 0.07 read units a task.
 */
export const foldPeriod = async (store: Store, views: readonly [View, ...View[]]): Promise<PeriodFold> => {
  const from = Math.min(...views.map(({ assignedFrom }) => yearOf(assignedFrom)))
  const to = Math.max(...views.map(({ assignedTo }) => yearOf(assignedTo)))
  const years = await tallyYears(store, from, to)
  const homes = homesOf(years, from, views[0].asOf >= views[0].today)
  const sums: Record<string, PeriodCounts>[] = views.map(() => ({}))
  let tasksRead = 0
  const fold = async ({ department, year }: Home) => {
    const own = sums.map((byDepartment) => {
      byDepartment[department] ??= noPeriodCounts()
      return byDepartment[department]
    })
    for await (const page of givenTasks(store, { department, year })) {
      tasksRead += page.length
      for (const task of page)
        views.forEach((view, place) => void addTask(own[place] as PeriodCounts, task, view))
    }
  }
  const waiting = homes.values()
  const reader = async () => {
    for (const home of waiting) await fold(home)
  }
  await Promise.all(Array.from({ length: readersAtOnce }, reader))
  return { sums, firstYear: Math.min(...years.keys(), from), tasksRead }
}
