import type { Department } from '../../organisation/departments/department.ts'
import { departmentNotValid, unknownDepartment } from '../../organisation/departments/department-problems.ts'
import {
  openTally,
  readDepartment,
  readDepartments,
} from '../../organisation/departments/departments-store.ts'
import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { isValidOn } from '../../shared/dates/validity.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Change } from '../task/change.ts'
import { tallyOf } from '../task/counts.ts'
import type { Task, TaskFacts, TaskNaming } from '../task/task.ts'
import { readEventOfEach, readTasks } from '../task/tasks-store.ts'

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

/** @throws Refused unknown-department, department-not-valid */
const requireTaking = (homes: readonly Home[], known: ReadonlyMap<string, Department>): void => {
  const unknown = homes.map(({ department }) => department).filter((department) => !known.has(department))
  if (unknown.length > 0)
    throw new Refused(unknownDepartment, { department: [...new Set(unknown)].join(', ') })
  for (const { department, days } of homes)
    for (const day of [days.first, days.last])
      if (!isValidOn(known.get(department) as Department, day))
        throw new Refused(departmentNotValid, { department, assignedOn: day })
}

const byCode = (departments: readonly (Department | undefined)[]): ReadonlyMap<string, Department> =>
  new Map(departments.flatMap((department) => (department ? [[department.code, department]] : [])))

/**
 * As `requireHomes`, with the register already read: for lists of thousands of rows.
 * @throws Refused unknown-department, department-not-valid
 */
export const requireHomesIn = (
  departments: readonly Department[],
  registrations: readonly Registration[],
): void => requireTaking(homesOf(registrations), byCode(departments))

/**
 * Looks at every department in one reading, before the first of several transactions: none is refused half-way.
 * @throws Refused unknown-department, department-not-valid
 */
export const requireHomes = async (store: Store, homes: readonly Home[]): Promise<void> =>
  requireTaking(homes, byCode(await readDepartments(store)))

/**
 * The first task that a department gets in a year opens its tally; after that no read goes before a registration.
 * Every department is looked at before the first tally is opened: a refusal leaves nothing behind.
 */
export const openTallies = async (store: Store, homes: readonly Home[]): Promise<void> => {
  const known = byCode(await Promise.all(homes.map(({ department }) => readDepartment(store, department))))
  requireTaking(homes, known)
  await Promise.all(
    homes.map(({ department, year }) => openTally(store, known.get(department) as Department, year)),
  )
}

/** What an earlier registration by the same command answered; the register may have given that one another number. */
export const repeated = async (
  store: Store,
  registrations: readonly Registration[],
  command: Command,
): Promise<Task[]> => {
  const ids = registrations.map(({ change }) => change.after.id)
  const first = await readEventOfEach(store, ids, command.key)
  const written = first.map(
    (event, place) => event?.after ?? (registrations[place] as Registration).change.after,
  )
  const [stored] = await readTasks(store, [written[0]?.id ?? ''])
  return registrations.map(({ naming }, place) => ({
    ...(written[place] as TaskFacts),
    ...naming,
    ...(stored && { directive: stored.directive }),
  }))
}
