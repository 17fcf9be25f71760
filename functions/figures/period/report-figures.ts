import { noStatusCounts, type StatusCounts } from '../../organisation/departments/tally.ts'
import { addDays, addMonths, earlierOf, type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { countNameOf } from '../../tasks/task/counts.ts'
import { countsFrom } from '../../tasks/task/giving.ts'
import { type Basis, daysOverdue, isOpenStatus, type Status, statusOn } from '../../tasks/task/lateness.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'
import { lastUpdateBy } from '../../tasks/task/updates.ts'
import { type OwedReport, reportsOn } from './owed-reports.ts'

/** Which tasks are looked at (cut-off A: assigned up to), and how: as of which day (cut-off B), by which due dates. */
export interface View {
  readonly assignedFrom: LocalDate
  readonly assignedTo: LocalDate
  readonly asOf: LocalDate
  readonly basis: Basis
  readonly starred?: boolean | undefined
  /** The last day of assignment of backlog: before the period, and in an earlier year than its last day. */
  readonly backlogTo: LocalDate
  /** The first day of the window in which updates count. */
  readonly updatedFrom: LocalDate
  /** A task without due date whose last sign is not after this day is silent. */
  readonly silentSince: LocalDate
  /** What the facts know: all that was entered up to this day. */
  readonly today: LocalDate
  /** Only statuses are asked for, so that nothing else need be known. */
  readonly statusOnly?: boolean | undefined
}

export const viewOf = (
  asked: Omit<View, 'backlogTo' | 'updatedFrom' | 'silentSince'>,
  { updateWindowDays, silentMonths }: { updateWindowDays: number; silentMonths: number },
): View => ({
  ...asked,
  backlogTo: earlierOf(addDays(asked.assignedFrom, -1), `${yearOf(asked.assignedTo) - 1}-12-31`),
  updatedFrom: addDays(asked.asOf, 1 - updateWindowDays),
  silentSince: addMonths(asked.asOf, -silentMonths),
})

/** How long overdue tasks have been so, in days. */
export const ageings = ['1-30', '31-120', 'over-120'] as const
export type Ageing = (typeof ageings)[number]

const ageingOf = (days: number): Ageing => {
  if (days <= 30) return '1-30'
  return days <= 120 ? '31-120' : 'over-120'
}

/** Of a past day the facts of today do not tell everything: of many updates only the latest are kept. */
type Known = 'yes' | 'no' | 'unknown'

/** Which of the reports owed: all, those given in time, those that were not. */
export const reportKinds = ['owed', 'in-time', 'missed'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What one task says as of a day; figures are sums of it, and lists choose by it. */
interface Reading {
  readonly status: Status
  readonly isBacklog: boolean
  readonly ageing?: Ageing
  readonly updated: Known
  readonly silent: Known
  readonly reports: readonly OwedReport[] | undefined
}

const updatedOf = (task: TaskFacts, { asOf, updatedFrom }: View): Known => {
  const last = lastUpdateBy(task, asOf)
  if (last === 'unknown') return 'unknown'
  return last && last >= updatedFrom ? 'yes' : 'no'
}

const silentOf = (task: TaskFacts, status: Status, { asOf, silentSince }: View): Known => {
  if (status !== 'open-no-deadline' || countsFrom(task) > silentSince) return 'no'
  const last = lastUpdateBy(task, asOf) ?? countsFrom(task)
  if (last === 'unknown') return 'unknown'
  return last <= silentSince ? 'yes' : 'no'
}

const isBacklogOf = (task: TaskFacts, view: View): boolean => task.assignedOn <= view.backlogTo

const isAssignedIn = (task: TaskFacts, view: View): boolean =>
  task.assignedOn <= view.assignedTo &&
  countsFrom(task) <= view.asOf &&
  (task.assignedOn >= view.assignedFrom || isBacklogOf(task, view))

/** The reading of a task, or undefined where it is outside the view. Open tasks of earlier years are backlog, told apart. */
const readingOf = (task: TaskFacts, view: View): Reading | undefined => {
  const { asOf, basis, starred } = view
  if (!isAssignedIn(task, view) || (starred !== undefined && task.starred !== starred)) return undefined
  const isBacklog = isBacklogOf(task, view)
  const status = statusOn(task, asOf, basis)
  if (!status || (isBacklog && !isOpenStatus(status))) return undefined
  return {
    status,
    isBacklog,
    ...(status === 'open-overdue' && { ageing: ageingOf(daysOverdue(task, asOf, basis)) }),
    updated: updatedOf(task, view),
    silent: silentOf(task, status, view),
    reports: reportsOn(task, asOf, view.today),
  }
}

/** Starring keeps the day it was last changed, so that most past days are known. */
const isStarUnknown = (task: TaskFacts, { starred, asOf }: View): boolean =>
  starred !== undefined && task.starChangedOn !== undefined && task.starChangedOn > asOf

/**
 * Whether the facts of today leave open what the view asks of a past day. The facts as that evening left them, read
 * with `today` that day, leave nothing open.
 */
export const needsHistory = (task: TaskFacts, view: View): boolean => {
  if (view.asOf >= view.today || !isAssignedIn(task, view)) return false
  if (isStarUnknown(task, view)) return true
  const reading = view.statusOnly ? undefined : readingOf(task, view)
  if (!reading || reading.isBacklog) return false
  return reading.updated === 'unknown' || reading.silent === 'unknown' || !reading.reports
}

/** Whether a line of a list would print of a past day what was entered later: its star, or its latest update. */
export const showsOtherwise = (
  { starChangedOn, updatedOn, registeredOn }: TaskFacts,
  view: View,
): boolean => {
  const { asOf, today } = view
  if (asOf >= today || registeredOn > asOf) return false
  return [starChangedOn, updatedOn].some((changedOn) => changedOn !== undefined && changedOn > asOf)
}

/** The view of facts that are those of its own evening. */
export const onItsEvening = (view: View): View => ({ ...view, today: view.asOf })

/** The sums of a department's readings. */
export interface PeriodCounts {
  readonly effective: StatusCounts
  readonly original: StatusCounts
  readonly ageing: Record<Ageing, number>
  readonly updated: Record<Known, number>
  readonly silent: Record<Known, number>
  readonly backlog: { open: number; openOverdue: number }
  readonly reports: { owed: number; inTime: number; unknown: number }
}

export const noPeriodCounts = (): PeriodCounts => ({
  effective: noStatusCounts(),
  original: noStatusCounts(),
  ageing: { '1-30': 0, '31-120': 0, 'over-120': 0 },
  updated: { yes: 0, no: 0, unknown: 0 },
  silent: { yes: 0, no: 0, unknown: 0 },
  backlog: { open: 0, openOverdue: 0 },
  reports: { owed: 0, inTime: 0, unknown: 0 },
})

const isAssigned = (status: Status): boolean => status !== 'withdrawn' && status !== 'reassigned'

const addReports = ({ reports }: PeriodCounts, known: readonly OwedReport[] | undefined): void => {
  if (!known) {
    reports.unknown += 1
    return
  }
  reports.owed += known.length
  for (const { inTime } of known) if (inTime) reports.inTime += 1
}

/** Adds one task to the sums, which it changes in place: a fold over hundreds of thousands makes no garbage. */
export const addTask = (sums: PeriodCounts, task: TaskFacts, view: View): void => {
  const reading = readingOf(task, view)
  if (!reading) return
  const { status, isBacklog, ageing, updated, silent, reports } = reading
  if (isBacklog) {
    // Of whom only statuses are asked earlier years are read for another view's sake, or not at all.
    if (view.statusOnly) return
    sums.backlog.open += 1
    if (status === 'open-overdue') sums.backlog.openOverdue += 1
    return
  }
  const other: Basis = view.basis === 'effective' ? 'original' : 'effective'
  sums[view.basis][countNameOf[status]] += 1
  sums[other][countNameOf[statusOn(task, view.asOf, other) ?? status]] += 1
  if (ageing) sums.ageing[ageing] += 1
  if (isAssigned(status)) sums.updated[updated] += 1
  if (isAssigned(status)) sums.silent[silent] += 1
  addReports(sums, reports)
}

export const foldTasks = (tasks: Iterable<TaskFacts>, view: View): PeriodCounts => {
  const sums = noPeriodCounts()
  for (const task of tasks) addTask(sums, task, view)
  return sums
}

const addNumbers = <Part extends Record<string, number>>(one: Part, other: Part): Part =>
  Object.fromEntries(Object.entries(one).map(([name, count]) => [name, count + (other[name] ?? 0)])) as Part

export const addPeriodCounts = (one: PeriodCounts, other: PeriodCounts): PeriodCounts => ({
  effective: addNumbers({ ...one.effective }, { ...other.effective }),
  original: addNumbers({ ...one.original }, { ...other.original }),
  ageing: addNumbers(one.ageing, other.ageing),
  updated: addNumbers(one.updated, other.updated),
  silent: addNumbers(one.silent, other.silent),
  backlog: addNumbers(one.backlog, other.backlog),
  reports: addNumbers(one.reports, other.reports),
})

/** What a list of a figure asks of a task beyond its view. */
export interface FigureFilter {
  readonly statuses?: readonly Status[] | undefined
  readonly ageing?: Ageing | undefined
  readonly updated?: Known | undefined
  readonly silent?: Known | undefined
  readonly reports?: ReportKind | undefined
}

const isOfKind =
  (kind: ReportKind) =>
  ({ inTime }: OwedReport): boolean =>
    kind === 'owed' || inTime === (kind === 'in-time')

/** The reports of a task that a figure of reports counts. */
export const reportsCountedBy = (task: TaskFacts, view: View, kind: ReportKind): readonly OwedReport[] =>
  (reportsOn(task, view.asOf, view.today) ?? []).filter(isOfKind(kind))

/** Whether the figure counts the task: the list of a figure is exactly these. */
export const isCountedBy = (task: TaskFacts, view: View, filter: FigureFilter): boolean => {
  const reading = readingOf(task, view)
  if (!reading || reading.isBacklog) return false
  if (filter.statuses && !filter.statuses.includes(reading.status)) return false
  if (filter.ageing && reading.ageing !== filter.ageing) return false
  if ((filter.updated || filter.silent) && !isAssigned(reading.status)) return false
  if (filter.updated && reading.updated !== filter.updated) return false
  if (filter.reports && !reading.reports?.some(isOfKind(filter.reports))) return false
  return !filter.silent || reading.silent === filter.silent
}
