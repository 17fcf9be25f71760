import { afterAll, beforeAll, expect, it } from 'vitest'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { metered } from '../../support/capacity.ts'
import { cityTables, memoryStore } from '../../support/memory-table/memory-store.ts'
import { fillTables } from '../night/fill-tables.ts'
import { jobs } from '../night/jobs.ts'
import { recordsOfCity } from './growing-city.ts'
import { readsOf } from './reads.ts'

const today = '2021-07-29'
const sizes = [2_000, 8_000] as const

interface Spent {
  readonly reads: number
  readonly calls: number
}

const spentIn = async (tasks: number): Promise<Map<string, Spent>> => {
  const tables = cityTables('city')
  fillTables(tables, 'city', recordsOfCity({ departments: 100, tasks }))
  const store = metered(memoryStore('city', tables))
  const spent = new Map<string, Spent>()
  for (const name of ['nightly scan', 'search index', 'morning mails', 'recount'] as const) {
    store.spent()
    await jobs[name](store, today)
    spent.set(name, store.spent())
  }
  for (const { name, ...own } of await readsOf(store, today, 'D00-2021-x00000000000')) spent.set(name, own)
  return spent
}

let small: Map<string, Spent>
let large: Map<string, Spent>
beforeAll(async () => {
  const offset = instantOf(today, '08:00').getTime() - Date.now()
  shiftDate(() => offset)
  small = await spentIn(sizes[0])
  large = await spentIn(sizes[1])
})
afterAll(() => shiftDate(() => 0))

const exponentOf = (what: keyof Spent, name: string): number => {
  const [one, other] = [small, large].map((of) => Math.max(1, of.get(name)?.[what] ?? Number.NaN))
  return Math.log((other as number) / (one as number)) / Math.log(sizes[1] / sizes[0])
}

/** How read units and calls may grow, 0 not at all and 1 as the tasks do; whatever is not named here grows with nothing. */
const growing: Readonly<Record<string, { readonly reads: number; readonly calls: number }>> = {
  // Departments, what became overdue in them, and a page of overdue tasks for each that is urged: in the larger city all are.
  'nightly scan': { reads: 0.3, calls: 0.5 },
  'search index': { reads: 1, calls: 0.15 },
  'morning mails': { reads: 0.6, calls: 0.35 },
  recount: { reads: 0.8, calls: 0.05 },
  // A department's open tasks, as long as they are not a whole page.
  'clerk: /api/todo': { reads: 0.25, calls: 0.05 },
  'clerk: /api/tasks?department=D00&year=2021&status=open': { reads: 0.5, calls: 0.05 },
  'clerk: /api/tasks?department=D00&year=2021&status=open-overdue': { reads: 0.35, calls: 0.05 },
  // Each directive carries the ids of its tasks.
  'Office: /api/directives?year=2021': { reads: 1, calls: 0.05 },
  'Office: /api/figures?period=2021': { reads: 1, calls: 0.05 },
  'Office: /api/figures?period=2021&asOf=2021-07-15': { reads: 1, calls: 0.05 },
}
const flat = { reads: 0.1, calls: 0.05 }

it('read units and calls of jobs and requests grow with the tasks no faster than is known', () => {
  const faster = [...small.keys()].flatMap((name) =>
    (['reads', 'calls'] as const).flatMap((what) => {
      const [is, may] = [exponentOf(what, name), (growing[name] ?? flat)[what]]
      return is <= may ? [] : [`${what} of ${name}: ${is.toFixed(2)} instead of ${may}`]
    }),
  )
  expect(faster).toEqual([])
})

it('and everything that is said to grow is looked at', () => {
  expect(Object.keys(growing).filter((name) => !small.has(name))).toEqual([])
  expect(small.size).toBeGreaterThan(15)
})

it('what is read at once does not depend on how many tasks there are', () => {
  for (const of of [small, large]) {
    expect(of.get('Office: /api/dashboard/2021')?.reads).toBeLessThanOrEqual(5)
    expect(of.get('Office: /api/todo')?.reads).toBeLessThanOrEqual(10)
    expect(of.get('nightly scan')?.reads).toBeLessThanOrEqual(175)
  }
})
