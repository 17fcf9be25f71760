import { readTallies, readTally } from '../../../organisation/departments/tallies-store.ts'
import { addTally, isSameTally, noTally, type Tally } from '../../../organisation/departments/tally.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../../shared/dates/dates.ts'
import { givenTasks } from '../../../tasks/lists/given-tasks.ts'
import { tallyOf, withSums } from '../../../tasks/task/counts.ts'
import { isDueToBeGiven } from '../../../tasks/task/giving.ts'
import {
  type InboxCounts,
  inboxChange,
  isSameInboxes,
  noInboxCounts,
  sumOfInboxes,
} from '../../../tasks/task/inbox/inbox.ts'
import { readInboxCounts } from '../../../tasks/task/inbox/inbox-counts-store.ts'
import { isOverdue } from '../../../tasks/task/lateness.ts'
import type { TaskFacts } from '../../../tasks/task/task.ts'
import { taskOfItem } from '../../../tasks/task/task-items.ts'
import { lastScan } from '../misses-and-tallies.ts'

interface DepartmentRecount {
  readonly department: string
  readonly tallied: Tally
  readonly counted: Tally
  readonly equal: boolean
  /** Open tasks whose due date the scan has passed without recording the miss, planned ones whose day it has passed. */
  readonly unrecorded: readonly string[]
}

/** One department's recount, with what of its tasks lies in the inboxes. */
type Recounted = DepartmentRecount & { readonly waiting: InboxCounts }

export interface YearRecount {
  readonly year: number
  readonly equal: boolean
  readonly tasks: number
  readonly differences: readonly DepartmentRecount[]
}

/** What lies in the inboxes, against the tasks; absent where people moved something while these were counted. */
export interface InboxRecount {
  readonly tallied: InboxCounts
  readonly counted: InboxCounts
  readonly equal: boolean
}

export interface CityRecount {
  readonly years: readonly YearRecount[]
  readonly inboxes?: InboxRecount
}

const isUnrecorded = (task: TaskFacts, scannedOn: LocalDate | undefined): boolean =>
  scannedOn !== undefined &&
  task.lifecycle === 'open' &&
  (isDueToBeGiven(task, scannedOn) ||
    (!task.planned && task.missedFor !== task.dueOn && isOverdue(task, scannedOn)))

const recountOnce = async (
  store: Store,
  home: { department: string; year: number },
  scannedOn: LocalDate | undefined,
): Promise<Recounted> => {
  const { department, year } = home
  const unrecorded: string[] = []
  let waiting = noInboxCounts()
  let counted = noTally()
  for await (const page of givenTasks(store, { department, year, read: taskOfItem })) {
    for (const task of page) {
      counted = addTally(counted, tallyOf(task))
      waiting = sumOfInboxes([waiting, inboxChange([{ after: task }])])
      if (isUnrecorded(task, scannedOn)) unrecorded.push(task.id)
    }
  }
  const tallied = await readTally(store, department, year)
  const equal = isSameTally(tallied, counted) && unrecorded.length === 0
  return { department, tallied, counted, equal, unrecorded, waiting }
}

const attempts = 3

/** People go on working while tasks are counted: a difference must still be there when counted again. */
const recountDepartment = async (
  ...[store, home, scannedOn]: Parameters<typeof recountOnce>
): Promise<Recounted> => {
  for (let attempt = 1; ; attempt += 1) {
    const recount = await recountOnce(store, home, scannedOn)
    if (recount.equal || attempt === attempts) return recount
  }
}

const recountedYear = async (
  store: Store,
  year: number,
  today: LocalDate,
): Promise<{ result: YearRecount; waiting: InboxCounts }> => {
  const scannedOn = await lastScan(store, today)
  const recounts: Recounted[] = []
  for (const department of Object.keys(await readTallies(store, year)))
    recounts.push(await recountDepartment(store, { department, year }, scannedOn))
  const differences = recounts.filter(({ equal }) => !equal).map(({ waiting: _, ...one }) => one)
  const tasks = recounts.reduce((sum, { counted }) => sum + withSums(counted).given, 0)
  const waiting = sumOfInboxes(recounts.map((one) => one.waiting))
  return { result: { year, equal: differences.length === 0, tasks, differences }, waiting }
}

/** Folds every task given in a year and holds the sums against the tallies: they must be equal, to the task. */
export const recountYear = async (store: Store, year: number, today: LocalDate): Promise<YearRecount> =>
  (await recountedYear(store, year, today)).result

/** No task is given earlier: domain/commands.ts. */
const firstYear = 2000

/** Against the counts as they stood before and after: where these differ, somebody acted meanwhile, and nothing is said. */
const inboxesAgainst = (
  counted: InboxCounts,
  before: InboxCounts,
  after: InboxCounts,
): InboxRecount | undefined => {
  if (!isSameInboxes(before, after)) return undefined
  return { tallied: after, counted, equal: isSameInboxes(after, counted) }
}

/** Recounts every year, and what lies in the inboxes; answers the years of which there are tasks, or should be. */
export const recountCity = async (
  store: Store,
  today: LocalDate,
  onYear: (result: YearRecount, done: number, of: number) => void = () => {},
): Promise<CityRecount> => {
  const before = await readInboxCounts(store)
  let counted = noInboxCounts()
  const results: YearRecount[] = []
  // The next year has the planned tasks of recurring work.
  const last = yearOf(today) + 1
  for (let year = firstYear; year <= last; year += 1) {
    const { result, waiting } = await recountedYear(store, year, today)
    counted = sumOfInboxes([counted, waiting])
    onYear(result, year - firstYear + 1, last - firstYear + 1)
    results.push(result)
  }
  const inboxes = inboxesAgainst(counted, before, await readInboxCounts(store))
  return { years: results.filter(({ tasks, equal }) => tasks > 0 || !equal), ...(inboxes && { inboxes }) }
}
