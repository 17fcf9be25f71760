import type { Change } from '../domain/change.ts'
import { addTally, noTally, type Tally, tallyOf } from '../domain/counts.ts'
import type { LocalDate } from '../domain/dates.ts'
import { type Department, isValidOn } from '../domain/department.ts'
import { Refused } from '../domain/errors.ts'
import { homeOf, type Task, type TaskNaming } from '../domain/task.ts'
import { openTally, readDepartment } from './departments.ts'
import type { Store } from './store.ts'
import { type Command, readEvent, readTasks } from './tasks.ts'

/** A task about to be registered: the rule's change and what the task is called. */
export interface Registration {
  readonly change: Change
  readonly naming: TaskNaming
}

export const tasksOf = (registrations: readonly Registration[]): Task[] =>
  registrations.map(({ change, naming }) => ({ ...change.after, ...naming }))

/** A department's year that tasks are registered in. */
export interface Home {
  readonly department: string
  readonly year: number
  readonly tally: Tally
  /** The first and the last day on which the department is given one of the tasks. */
  readonly days: { readonly first: LocalDate; readonly last: LocalDate }
}

export const homesOf = (registrations: readonly Registration[]): Home[] => {
  const homes = new Map<string, Home>()
  for (const { change } of registrations) {
    const { department, year } = homeOf(change.after.id)
    const { assignedOn } = change.after
    const name = `${department}#${year}`
    const home = homes.get(name)
    const tally = addTally(home?.tally ?? noTally(), tallyOf(change.after))
    const [first = assignedOn, , last = assignedOn] = [
      home?.days.first ?? assignedOn,
      assignedOn,
      home?.days.last ?? assignedOn,
    ].sort()
    homes.set(name, { department, year, tally, days: { first, last } })
  }
  return [...homes.values()]
}

/**
 * The first task that a department gets in a year opens its tally; after that no read goes before a registration.
 * Every department is looked at before the first tally is opened: a refusal leaves nothing behind.
 */
export const openTallies = async (store: Store, homes: readonly Home[]): Promise<void> => {
  const found = await Promise.all(homes.map(({ department }) => readDepartment(store, department)))
  const unknown = homes.filter((_, place) => !found[place]).map(({ department }) => department)
  if (unknown.length > 0) throw new Refused('unknown-department', { department: unknown.join(', ') })
  const known = found as Department[]
  for (const [place, { department, days }] of homes.entries())
    for (const day of [days.first, days.last])
      if (!isValidOn(known[place] as Department, day))
        throw new Refused('department-not-valid', { department, assignedOn: day })
  for (const [place, { year }] of homes.entries()) await openTally(store, known[place] as Department, year)
}

/** What an earlier registration by the same command answered; the register may have given that one another number. */
export const repeated = async (
  store: Store,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const tasks = tasksOf(registrations)
  const first = await Promise.all(
    tasks.map(async ({ id }) => (await readEvent(store, id, command.key))?.after),
  )
  const stored = await readTasks(
    store,
    first.flatMap((facts) => facts?.id ?? []),
  )
  const directive = stored[0]?.directive
  return tasks.map((task, place) => ({ ...task, ...first[place], ...(directive && { directive }) }))
}
