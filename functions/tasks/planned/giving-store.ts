import { addedToDirective } from '../../directives/directive/directives-store.ts'
import type { Department } from '../../organisation/departments/department.ts'
import { addTally, noTally, sumOfTallies, type Tally } from '../../organisation/departments/tally.ts'
import type { Store } from '../../platform/table/store.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import { type FailedCondition, type Write, writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, laterOf, localDateOf } from '../../shared/dates/dates.ts'
import { isValidOn } from '../../shared/dates/validity.ts'
import { homeOf, scanUserId, taskIdOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { coordinationsOf } from '../coordination/coordination.ts'
import { namedParty, partiesNamed } from '../coordination/coordinations-store.ts'
import type { TaskEvent } from '../history/event.ts'
import { plannedThrough } from '../lists/planned-tasks.ts'
import { homesOf, openTallies, type Registration } from '../registration/registrations.ts'
import { type Change, type Entry, recordMiss } from '../task/change.ts'
import { tallyChange } from '../task/counts.ts'
import { asGiven, givenKey, isDueToBeGiven, type PlannedTask } from '../task/giving.ts'
import type { Moved } from '../task/inbox/inbox.ts'
import { inboxWrites } from '../task/inbox/inbox-counts-store.ts'
import { factsOf, type Task, type TaskFacts, toldFacts } from '../task/task.ts'
import { addedTally, changedTask, newEvent, newTask } from '../task/task-writes.ts'
import { eventsOf, readHistory, readTask } from '../task/tasks-store.ts'
import { periodAfterTask, planNextPeriod } from './next-period.ts'
import { keepToRegister } from './withholding-store.ts'

interface When {
  readonly today: LocalDate
  readonly at: Date
  /** Who changed what the department takes, where that is why its planned tasks are looked at. */
  readonly by?: string
}

/**
 * A planned task whose day has come, with what its history tells, and as it is from that day on: overdue at once, its
 * miss recorded with it, where its due date has passed by then.
 */
interface Due {
  readonly task: PlannedTask & Task
  readonly given: TaskFacts
  readonly entries: readonly Entry[]
  readonly history: readonly TaskEvent[]
}

const givenEntry = (task: PlannedTask, history: readonly TaskEvent[]): Entry => {
  const parties = coordinationsOf(task.id, history).map(
    ({ id: _, answer: __, answeredOn: ___, ...party }) => party,
  )
  const details = { type: 'given' as const, ...(parties.length > 0 && { parties }) }
  return { key: givenKey, on: task.assignedOn, details }
}

const readDue = async (store: Store, id: string, { today }: When): Promise<Due | undefined> => {
  const task = await readTask(store, id)
  if (!task || !isDueToBeGiven(task, today)) return undefined
  const history = await readHistory(store, id)
  const { after: given, entries: misses } = recordMiss(asGiven<TaskFacts>(factsOf(task), today), today)
  return { task, given, entries: [givenEntry(task, history), ...misses], history }
}

/** The scan gives, whoever comes first: the entry carries the task as it leaves it, a miss recorded with it follows. */
const eventsOfGiving = ({ given, entries }: Due, { at }: When): TaskEvent[] =>
  entries.map((entry, order) => ({
    key: entry.key ?? givenKey,
    on: entry.on,
    at: at.toISOString(),
    by: scanUserId,
    order,
    details: entry.details,
    ...(order === 0 && { after: toldFacts(given) }),
  }))

/** The entries and the task as given; a series that goes on no further says that this was its last period. */
const givenWrites = (store: Store, due: Due, when: When, isLast = false): Write[] => {
  const events = eventsOfGiving(due, when)
  const after = { ...due.given, ...(isLast && { lastOfSeries: true as const }) }
  return [
    ...events.map((event) => newEvent(store, homeOf(due.task.id).code, event)),
    changedTask(store, factsOf(due.task), after, events),
  ]
}

const tallyOfGiving = ({ task, given }: Due): Tally => ({ ...noTally(), ...tallyChange(task, given) })

const movedBy = ({ task, given }: Due): Moved => ({ before: task, after: given })

/** The planned task of the period after a task's own, where its series goes on. */
const nextOf = (due: Due, { today, at }: When): Registration | undefined => {
  const { task, history } = due
  const period = periodAfterTask(task)
  if (!period) return undefined
  const { department, code } = homeOf(task.id)
  const id = taskIdOf(department, period.begins, taskCodeOf(`series-${code}`, 0))
  const parts = coordinationsOf(task.id, history)
  const change = planNextPeriod(task, { id, period }, { history, parts }, laterOf(today, localDateOf(at)))
  const { title, directive, item, deadlineAsWorded, series } = task
  const said = {
    ...(item && { item }),
    ...(deadlineAsWorded && { deadlineAsWorded }),
    ...(series && { series }),
  }
  return { change, naming: { title, directive, ...said } }
}

const nextWrites = (store: Store, { change, naming }: Registration, { at }: When): Write[] => {
  const { id } = change.after
  const entries = eventsOf(change as Change, { key: 'series', bodyHash: '', by: scanUserId, at })
  return [
    addedToDirective(store, naming.directive, [id], { newWork: true }).write,
    ...entries.map((event) => newEvent(store, homeOf(id).code, event)),
    newTask(store, change.after, naming, entries),
    ...partiesNamed({ change, naming }).map((party) => namedParty(store, id, party)),
  ]
}

/** One write for each tally: the next period may belong to the next year. */
const tallyWrites = (store: Store, due: Due, next: Registration | undefined): Write[] => {
  const { department, year } = homeOf(due.task.id)
  const own = tallyOfGiving(due)
  const [home] = next ? homesOf([next]) : []
  if (!home) return [addedTally(store, department, year, own)]
  if (home.year === year) return [addedTally(store, department, year, addTally(own, home.tally), home.days)]
  return [
    addedTally(store, department, year, own),
    addedTally(store, home.department, home.year, home.tally, home.days),
  ]
}

/** Whether the next period finds a place after all: the department's tally of that year is opened by its first task. */
const isOpenedFor = async (store: Store, next: Registration, failed: readonly number[]): Promise<boolean> => {
  if (failed.length > 1) return false
  try {
    await openTallies(store, homesOf([next]))
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

const indexesOf = (failed: readonly FailedCondition[]) => failed.map(({ index }) => index)

const attempts = 5

/**
 * Gives one task and plans the next period, in one transaction. Where the directive gives out no more work, or the
 * department takes none on that day, the series ends with this period, and the Office's digest names it.
 * @returns the id of the next period's task
 */
const giveOne = async (store: Store, id: string, when: When): Promise<string | undefined> => {
  let ends = false
  let isOpened = false
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const due = await readDue(store, id, when)
    if (!due) return undefined
    const next: Registration | undefined = ends ? undefined : nextOf(due, when)
    const own: Write[] = givenWrites(store, due, when, ends)
    const beside: Write[] = next ? nextWrites(store, next, when) : []
    const moved = [movedBy(due), ...(next ? [{ after: next.change.after }] : [])]
    const writes: Write[] = [
      ...own,
      ...beside,
      ...inboxWrites(store, moved),
      ...tallyWrites(store, due, next),
    ]
    const failed: number[] = indexesOf(await writeTogether(store, writes))
    if (failed.length === 0) return next?.change.after.id
    // Somebody gave or changed it meanwhile: it is looked at again.
    if (!next || failed.some((index) => index < own.length)) continue
    const isTally: boolean = failed.every((index) => index === writes.length - 1)
    const isOpen: boolean = isTally && !isOpened && (await isOpenedFor(store, next, failed))
    isOpened = true
    ends = !isOpen
  }
  throw new Error(`${id} is changed all the time: it could not be given`)
}

/** Gives a task, and those of its series whose day has come by now, however long nobody looked. */
export const giveIfDue = async (store: Store, id: string, when: When): Promise<void> => {
  for (let next: string | undefined = id; next; ) next = await giveOne(store, next, when)
}

/** With its entry, and that of a miss, a task takes three of a transaction's 100 actions, the tally and the inboxes one each. */
const tasksPerTransaction = 32

const giveTogether = async (store: Store, dues: readonly Due[], when: When): Promise<void> => {
  const [first] = dues
  if (!first) return
  const { department, year } = homeOf(first.task.id)
  const failed = await writeTogether(store, [
    ...dues.flatMap((due) => givenWrites(store, due, when)),
    ...inboxWrites(store, dues.map(movedBy)),
    addedTally(store, department, year, sumOfTallies(dues.map(tallyOfGiving))),
  ])
  if (failed.length > 0) for (const { task } of dues) await giveIfDue(store, task.id, when)
}

/** Histories read side by side. */
const atOnce = 8

const readDues = async (store: Store, ids: readonly string[], when: When): Promise<Due[]> => {
  const dues: Due[] = []
  const waiting = ids.values()
  const reader = async () => {
    for (const id of waiting) {
      const due = await readDue(store, id, when)
      if (due) dues.push(due)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  return dues
}

/** What is to be given: of a department that ends, everything planned is first looked at, whether it takes it. */
const idsToGive = async (store: Store, department: Department, when: When): Promise<string[]> => {
  const { code, validTo } = department
  const listed = await plannedThrough(store, code, validTo ? '9999-12-31' : when.today)
  await keepToRegister(store, listed, department, when)
  return listed
    .filter(({ assignedOn }) => assignedOn <= when.today && isValidOn(department, assignedOn))
    .map(({ id }) => id)
}

/**
 * Gives every planned task of a department whose day has come: each with its entry and its tally in one transaction,
 * and with the next period of a series without end. What the department takes no more is withheld. Whatever an earlier
 * run or a command gave is left alone, so it may be run again, late, or after a stop at any point.
 * @returns how many tasks were found to be given
 */
export const giveDueTasks = async (store: Store, department: Department, when: When): Promise<number> => {
  const dues = await readDues(store, await idsToGive(store, department, when), when)
  for (const { task } of dues) if (task.series) await giveIfDue(store, task.id, when)
  const single = dues.filter(({ task }) => !task.series)
  for (const sameYear of Map.groupBy(single, ({ task }) => homeOf(task.id).year).values())
    for (let start = 0; start < sameYear.length; start += tasksPerTransaction)
      await giveTogether(store, sameYear.slice(start, start + tasksPerTransaction), when)
  return dues.length
}

/**
 * A command on a task whose day has come gives it first, if the scan has not.
 * @returns the task as it stands after that: somebody may have changed it meanwhile
 */
export const givenFirst = async (store: Store, task: Task, when: When): Promise<Task> => {
  if (!isDueToBeGiven(task, when.today)) return task
  await giveIfDue(store, task.id, when)
  return (await readTask(store, task.id)) ?? task
}
