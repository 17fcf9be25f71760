import type { LocalDate } from './dates.ts'
import { addToSection, type DigestTask, emptySection, linesPerSection, type Morning } from './digest.ts'
import { daysOverdue, isUrgedOn, type Urgings, urgedTooOften } from './escalation.ts'
import { isOverdue } from './lateness.ts'
import type { LeaderDigest, OfficeDigest, Section } from './notice.ts'
import type { Settings } from './settings.ts'

/** A department's open tasks as the morning finds them, and how often each was urged, this morning with it. */
export interface DepartmentMorning {
  readonly name: string
  readonly tasks: readonly DigestTask[]
  readonly urgings: Urgings
}

type OfficeSections = Pick<OfficeDigest, 'awaitingAcceptance' | 'extensionsToPrepare' | 'notOurs'>
type LeaderSections = Omit<LeaderDigest, 'kind' | 'day' | 'userId' | 'name'>

interface Placed {
  readonly task: DigestTask
  readonly departmentName: string
  readonly urgings?: number
}

const sectionOf = (placed: readonly Placed[]): Section => {
  const section = emptySection()
  for (const { task, departmentName, urgings } of placed)
    addToSection(section, task, { departmentName, ...(urgings && { urgings }) })
  return section
}

const everyTask = (city: readonly DepartmentMorning[]): Placed[] =>
  city.flatMap(({ name, tasks, urgings }) =>
    tasks.map((task) => ({ task, departmentName: name, urgings: urgings[task.id] ?? 0 })),
  )

const longestWaiting = (day: 'submittedOn' | 'askedOn' | 'disownedOn') => (one: Placed, other: Placed) =>
  (one.task[day] ?? '').localeCompare(other.task[day] ?? '')

const withResult = (placed: readonly Placed[]) =>
  placed.filter(({ task }) => task.submittedOn).sort(longestWaiting('submittedOn'))

/** A task with a result waits for the Office alone, whatever was asked before. */
const withRequest = (placed: readonly Placed[]) =>
  placed.filter(({ task }) => task.askedOn && !task.submittedOn).sort(longestWaiting('askedOn'))

/** What waits for the Office this morning, the longest first: results, extensions to prepare, tasks returned as not ours. */
export const officeDigestOf = (city: readonly DepartmentMorning[]): OfficeSections => {
  const placed = everyTask(city).map(({ task, departmentName }) => ({ task, departmentName }))
  const disowned = placed.filter(({ task }) => task.disownedOn).sort(longestWaiting('disownedOn'))
  return {
    awaitingAcceptance: sectionOf(withResult(placed)),
    extensionsToPrepare: sectionOf(withRequest(placed).filter(({ task }) => !task.preparedOn)),
    notOurs: sectionOf(disowned),
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

const urgedInVain = (city: readonly DepartmentMorning[], settings: Settings, today: LocalDate): Placed[] =>
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

/**
 * What a leader must know this morning: requests to decide, tasks overdue for long (the longest first), the
 * departments that have most of them, and tasks urged too often. `isDue` says whether there is anything to tell
 * today: a decision that waits, or a task whose turn it is to be brought up.
 */
export const leaderDigestOf = (
  city: readonly DepartmentMorning[],
  { today, lastDigest, urging }: Morning,
  settings: Settings,
): { readonly sections: LeaderSections; readonly isDue: boolean } => {
  const placed = everyTask(city)
  const reader = { ...urging, fromDay: settings.leaderAfterDays }
  const days = ({ task }: Placed) => daysOverdue(task, today)
  const overdue = placed
    .filter((one) => !one.task.submittedOn && days(one) >= Math.max(1, settings.leaderAfterDays))
    .sort((one, other) => days(other) - days(one))
  const asked = withRequest(placed)
  return {
    sections: {
      overdueFrom: settings.leaderAfterDays,
      awaitingDecision: sectionOf(asked.map(({ task, departmentName }) => ({ task, departmentName }))),
      overdue: sectionOf(overdue),
      urgedTooOften: sectionOf(urgedInVain(city, settings, today)),
      worstDepartments: worstFirst(city, overdue),
    },
    isDue: asked.length > 0 || overdue.some(({ task }) => isUrgedOn(task, today, lastDigest, reader)),
  }
}
