import type { LocalDate } from './dates.ts'
import {
  addToSection,
  type DigestTask,
  emptySection,
  isReminded,
  linesPerSection,
  type Morning,
} from './digest.ts'
import { daysOverdue, isUrgedOn, type Urgings, urgedTooOften } from './escalation.ts'
import { isOverdue } from './lateness.ts'
import type { LeaderDigest, OfficeDigest, Section } from './notice.ts'
import type { Settings } from './settings.ts'

/** A department's open tasks as the morning finds them, and how often each was urged, this morning with it. */
export interface DepartmentMorning<T extends DigestTask = DigestTask> {
  readonly name: string
  readonly tasks: readonly T[]
  readonly urgings: Urgings
}

type OfficeSections = Pick<
  OfficeDigest,
  'awaitingAcceptance' | 'extensionsToPrepare' | 'notOurs' | 'seriesEnding'
>
type LeaderSections = Omit<LeaderDigest, 'kind' | 'day' | 'userId' | 'name'>

/** An open task and whose it is. */
export interface Placed<T extends DigestTask = DigestTask> {
  readonly task: T
  readonly departmentName: string
  readonly urgings?: number
}

const sectionOf = (placed: readonly Placed[]): Section => {
  const section = emptySection()
  for (const { task, departmentName, urgings } of placed)
    addToSection(section, task, { departmentName, ...(urgings && { urgings }) })
  return section
}

const everyTask = <T extends DigestTask>(city: readonly DepartmentMorning<T>[]): Placed<T>[] =>
  city.flatMap(({ name, tasks }) => tasks.map((task) => ({ task, departmentName: name })))

const longestWaiting = (day: 'submittedOn' | 'askedOn' | 'disownedOn') => (one: Placed, other: Placed) =>
  (one.task[day] ?? '').localeCompare(other.task[day] ?? '')

const withResult = <T extends DigestTask>(placed: readonly Placed<T>[]) =>
  placed.filter(({ task }) => task.submittedOn).sort(longestWaiting('submittedOn'))

/** A task with a result waits for the Office alone, whatever was asked before. */
const withRequest = <T extends DigestTask>(placed: readonly Placed<T>[]) =>
  placed.filter(({ task }) => task.askedOn && !task.submittedOn).sort(longestWaiting('askedOn'))

/** What waits for the Office, the longest first: results, extensions to prepare, tasks returned as not ours. */
export const waitingForOffice = <T extends DigestTask>(city: readonly DepartmentMorning<T>[]) => {
  const placed = everyTask(city)
  return {
    awaitingAcceptance: withResult(placed),
    extensionsToPrepare: withRequest(placed).filter(({ task }) => !task.preparedOn),
    notOurs: placed.filter(({ task }) => task.disownedOn).sort(longestWaiting('disownedOn')),
  }
}

/** Days before the last due date of recurring work on which the Office is asked whether it goes on. */
const seriesReminderDays = [30, 14, 7, 1]

/**
 * Recurring work whose last period that has a task is near: one line for a directive and a title, however many
 * departments do it. Where it was given anew, the later of the last periods counts.
 */
const endingSeries = (city: readonly DepartmentMorning[], today: LocalDate, nextDigest: LocalDate) => {
  const last = new Map<string, DigestTask>()
  for (const { task } of everyTask(city)) {
    if (!task.lastOfSeries || !task.dueOn) continue
    const series = `${task.directive} ${task.title}`
    if ((last.get(series)?.dueOn ?? '') < task.dueOn) last.set(series, task)
  }
  const section = emptySection()
  for (const task of last.values())
    if (task.dueOn && isReminded(task.dueOn, { today, nextDigest }, seriesReminderDays))
      addToSection(section, task)
  return section
}

/** What the Office must know this morning: all that waits for it, and recurring work that comes to its end. */
export const officeDigestOf = (
  city: readonly DepartmentMorning[],
  { today, nextDigest }: Pick<Morning, 'today' | 'nextDigest'>,
): OfficeSections => {
  const seriesEnding = endingSeries(city, today, nextDigest)
  const { awaitingAcceptance, extensionsToPrepare, notOurs } = waitingForOffice(city)
  return {
    awaitingAcceptance: sectionOf(awaitingAcceptance),
    extensionsToPrepare: sectionOf(extensionsToPrepare),
    notOurs: sectionOf(notOurs),
    ...(seriesEnding.count > 0 && { seriesEnding }),
  }
}

const worstFirst = (city: readonly DepartmentMorning[], overdue: readonly Placed[]) => {
  const counts = Map.groupBy(overdue, ({ departmentName }) => departmentName)
  return city
    .map(({ name }) => ({ name, overdue: counts.get(name)?.length ?? 0 }))
    .filter((department) => department.overdue > 0)
    .sort((one, other) => other.overdue - one.overdue)
    .slice(0, linesPerSection)
}

const urgedInVain = <T extends DigestTask>(
  city: readonly DepartmentMorning<T>[],
  settings: Settings,
  today: LocalDate,
) =>
  city
    .flatMap(({ name, tasks, urgings }) => {
      const open = new Map(tasks.map((task) => [task.id, task]))
      return urgedTooOften(urgings, settings).flatMap((often) => {
        const task = open.get(often.id)
        const isLate = task && !task.submittedOn && isOverdue(task, today)
        return isLate ? [{ task, departmentName: name, urgings: often.urgings }] : []
      })
    })
    .sort((one, other) => other.urgings - one.urgings)

const withUrgings = <T extends DigestTask>(city: readonly DepartmentMorning<T>[]): Placed<T>[] =>
  city.flatMap(({ name, tasks, urgings }) =>
    tasks.map((task) => ({ task, departmentName: name, urgings: urgings[task.id] ?? 0 })),
  )

/**
 * What a leader is to know of: requests to decide, tasks overdue for long (the longest first), the departments that
 * have most of them, and tasks urged too often.
 */
export const waitingForLeader = <T extends DigestTask>(
  city: readonly DepartmentMorning<T>[],
  settings: Settings,
  today: LocalDate,
) => {
  const days = ({ task }: Placed) => daysOverdue(task, today)
  const overdue = withUrgings(city)
    .filter((one) => !one.task.submittedOn && days(one) >= Math.max(1, settings.leaderAfterDays))
    .sort((one, other) => days(other) - days(one))
  return {
    awaitingDecision: withRequest(everyTask(city)),
    overdue,
    urgedTooOften: urgedInVain(city, settings, today),
    worstDepartments: worstFirst(city, overdue),
  }
}

/**
 * What a leader must know this morning. `isDue` says whether there is anything to tell today: a decision that waits,
 * or a task whose turn it is to be brought up.
 */
export const leaderDigestOf = (
  city: readonly DepartmentMorning[],
  { today, lastDigest, urging }: Morning,
  settings: Settings,
): { readonly sections: LeaderSections; readonly isDue: boolean } => {
  const reader = { ...urging, fromDay: settings.leaderAfterDays }
  const waiting = waitingForLeader(city, settings, today)
  const { awaitingDecision, overdue, worstDepartments } = waiting
  return {
    sections: {
      overdueFrom: settings.leaderAfterDays,
      awaitingDecision: sectionOf(awaitingDecision),
      overdue: sectionOf(overdue),
      urgedTooOften: sectionOf(waiting.urgedTooOften),
      worstDepartments,
    },
    isDue:
      awaitingDecision.length > 0 || overdue.some(({ task }) => isUrgedOn(task, today, lastDigest, reader)),
  }
}
