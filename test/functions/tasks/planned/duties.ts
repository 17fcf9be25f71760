import { expect } from 'vitest'
import { type Directive, directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import { taskRequestSchema } from '../../../../functions/directives/requests/task-requests.ts'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import {
  type FiguresAsked,
  readPeriodFigures,
} from '../../../../functions/figures/period/period-figures-store.ts'
import { readYearTallies } from '../../../../functions/figures/today/misses-and-tallies.ts'
import { recountCity } from '../../../../functions/figures/today/recount/recount.ts'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import { noStatusCounts, noTally } from '../../../../functions/organisation/departments/tally.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { registrationsOf } from '../../../../functions/registration/register/directive-tasks.ts'
import { instantOf, type LocalDate, yearOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { listTasks, type TaskListQuery } from '../../../../functions/tasks/lists/task-list.ts'
import { type Counts, withSums } from '../../../../functions/tasks/task/counts.ts'
import { commandOf, departmentRecords, directiveOf } from '../../platform/table/city.ts'

/** A city with recurring duties, of Sở Xây dựng where no other department is named, and its figures in every way there is to ask for them. */
export const cityOfDuties = async (store: Store): Promise<Store> => {
  await restoreCity(store, departmentRecords('SXD', 'STC', 'SNV', 'SGTVT', 'SYT'))
  return store
}

export const scan = (store: Store, day: LocalDate) =>
  scanDay(store, { today: day, at: instantOf(day, '00:15') })

/** Registers requests under a directive of its own, as the API does. */
export const registerOn = async (
  store: Store,
  today: LocalDate,
  requests: readonly object[],
  given: Partial<Directive> = {},
) => {
  const directive = directiveOf({ issuedOn: today, ...given })
  const key = directiveKeyOf(directive)
  const command = commandOf(`register ${key}`, { at: instantOf(today, '09:00') })
  const parsed = requests.map((request) =>
    taskRequestSchema.parse({ department: 'SXD', title: 'Báo cáo định kỳ', ...request }),
  )
  const registrations = registrationsOf(key, parsed, { command, today, calendar: cityCalendar })
  return registerDirective(store, directive, registrations, command)
}

export const monthly = (more: object = {}) => ({
  due: { by: 'recurrence', recurrence: { every: 'month' }, ...more },
})

/** Done, assigned and given, the three in short. */
const inShort = ({ done, assigned, given }: { done: number; assigned: number; given: number }) =>
  `${done}/${assigned}/${given}`

/** Everything that the figures say of a department: each count, and the reports owed and given in time. */
interface Told {
  readonly counts: Counts
  readonly reports: { readonly owed: number; readonly inTime: number }
}

/** A department's figures of a year, told by the dashboard, which must tell no more than the tallies do. */
const onDashboard = async (
  store: Store,
  year: number,
  today: LocalDate,
  department: string,
): Promise<Told> => {
  const { tallies } = await readYearTallies(store, year, today)
  const { planned: _, reportsOwed, reportsInTime, ...counts } = tallies[department] ?? noTally()
  return { counts: withSums(counts), reports: { owed: reportsOwed, inTime: reportsInTime } }
}

/** The same by the fold over its tasks, as of the end of any day. */
const byFold = async (
  store: Store,
  day: LocalDate,
  today: LocalDate,
  { year, department }: { year: number; department: string },
): Promise<Told> => {
  const asked: FiguresAsked = {
    assignedFrom: `${year}-01-01`,
    assignedTo: `${year}-12-31`,
    asOf: day,
    basis: 'effective',
    department,
    rollUp: 'asGiven',
    formulaSet: 'da-nang',
  }
  const { figures } = await readPeriodFigures(store, asked, today)
  const row = figures.departments.find(({ code }) => code === department)
  const { numerator: inTime = 0, denominator: owed = 0 } = row?.reportRate ?? {}
  return { counts: row?.counts ?? withSums(noStatusCounts()), reports: { owed, inTime } }
}

/** Done, assigned and given as of the end of any day. */
export const asOf = async (
  store: Store,
  day: LocalDate,
  today: LocalDate,
  year = yearOf(day),
  department = 'SXD',
) => inShort((await byFold(store, day, today, { year, department })).counts)

export const listed = async (store: Store, today: LocalDate, query: TaskListQuery) =>
  (await listTasks(store, { department: 'SXD', ...query }, { limit: 1_000, after: undefined, today })).tasks

/** The figures of today, which dashboard, fold and list must agree on. */
export const figuresToday = async (
  store: Store,
  today: LocalDate,
  year = yearOf(today),
  department = 'SXD',
) => {
  const told = await onDashboard(store, year, today, department)
  expect([today, await byFold(store, today, today, { year, department })]).toEqual([today, told])
  const assigned = await listed(store, today, { department, year, status: 'assigned' })
  expect([today, assigned.length]).toEqual([today, told.counts.assigned])
  const open = await listed(store, today, { department, year, status: 'open' })
  expect([today, assigned.length - open.length]).toEqual([today, told.counts.done])
  return inShort(told.counts)
}

/** Tallies are what a recount finds, and every history is whole. */
export const expectInOrder = async (store: Store, today: LocalDate) => {
  const { years, inboxes } = await recountCity(store, today)
  expect(years.flatMap(({ differences }) => differences)).toEqual([])
  expect(inboxes).toMatchObject({ equal: true })
  const { faults, orphans } = await auditCity(store)
  expect([faults, orphans]).toEqual([[], []])
}
