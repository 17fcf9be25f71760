import type { Section, TaskLine } from '../../notices/ledger/contents/lines.ts'
import { type Calendar, isWorkingDay } from '../../organisation/calendar/calendar.ts'
import { addDays, daysBetween, type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { beginningOf } from '../../shared/text.ts'
import { isOverdue } from '../../tasks/task/lateness.ts'
import type { TimesUrged } from '../../tasks/urging/urging.ts'
import type { TaskTold } from '../decisions/decision.ts'
import { isRemindedOn, type Reminding } from '../todo/escalation.ts'
import {
  departmentTodoOf,
  dueSoonDays,
  type Refusal,
  type StandingTask,
  type TodoTask,
} from '../todo/todo.ts'

/** A section prints this many lines; the count says how many there are. */
export const linesPerSection = 30

/** Days before the due date on which a mail goes out for a task, besides the day it comes within `dueSoonDays`. */
const reminderDays = [3, 1, 0]

/** The groups of the department's page, and what is new without calling for anything. */
export interface DigestSections {
  readonly overdue: Section
  readonly reportsOwed: Section
  readonly returned: Section
  readonly extensionsRefused: Section
  readonly dueSoon: Section
  readonly unacknowledged: Section
  readonly newTasks: Section
}

/** The working day before: a digest tells what was decided since then. */
export const previousWorkingDay = (day: LocalDate, calendar: Calendar): LocalDate => {
  let previous = addDays(day, -1)
  while (!isWorkingDay(previous, calendar)) previous = addDays(previous, -1)
  return previous
}

/** The working day after: a digest also calls to mind what the days off until then would have. */
export const nextWorkingDay = (day: LocalDate, calendar: Calendar): LocalDate => {
  let next = addDays(day, 1)
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1)
  return next
}

/** Whether one of the days before a due date is today, or a day off before the next digest. */
export const isReminded = (
  dueOn: LocalDate,
  { today, nextDigest }: Pick<Morning, 'today' | 'nextDigest'>,
  daysBefore: readonly number[],
): boolean =>
  daysBefore.some((days) => {
    const mark = addDays(dueOn, -days)
    return today <= mark && mark < nextDigest
  })

/** After its due date what a coordinating department owes is called to its mind once a week. */
const partRemindedEvery = 7

/**
 * Whether a mail goes out for a part that a coordinating department owes: its day is near, or passed some weeks ago.
 * @param dueOn its own, or that of the whole task
 */
export const isPartCalledUp = (
  { dueOn }: { readonly dueOn?: LocalDate | undefined },
  { today, lastDigest, nextDigest }: Omit<Morning, 'reminding'>,
): boolean => {
  if (!dueOn) return false
  if (dueOn >= today) return isReminded(dueOn, { today, nextDigest }, reminderDays)
  const turns = (day: LocalDate) =>
    Math.floor((daysBetween(dueOn, day) + partRemindedEvery - 1) / partRemindedEvery)
  return turns(today) > turns(laterOf(lastDigest, dueOn))
}

/** The mornings of a digest: today's, the one before and the one after, and how often it calls overdue tasks to its reader's mind. */
export interface Morning {
  readonly today: LocalDate
  readonly lastDigest: LocalDate
  readonly nextDigest: LocalDate
  readonly reminding: Reminding
}

/** Registered since the last digest, up to the evening before; a period's task is told on the day it is given. */
const isNew = ({ assignedOn, registeredOn }: TodoTask, { today, lastDigest }: Morning): boolean =>
  assignedOn > registeredOn
    ? lastDigest < assignedOn && assignedOn <= today
    : lastDigest <= registeredOn && registeredOn < today

/** Whether a task due soon comes within the days since the last digest, or is at one of its reminders. */
const comesUp = ({ dueOn }: TodoTask, { today, lastDigest, nextDigest }: Morning): boolean => {
  if (!dueOn) return false
  const within = addDays(dueOn, -dueSoonDays)
  return (lastDigest < within && within <= today) || isReminded(dueOn, { today, nextDigest }, reminderDays)
}

export const emptySection = (): Section => ({ count: 0, lines: [] })

/** Counts a task in a section; the first of them are printed. */
export const addToSection = (
  section: Section,
  { id, title, directive, dueOn, urgency }: TodoTask,
  more: Omit<TaskLine, 'id' | 'title' | 'directive' | 'dueOn' | 'urgency'> = {},
): void => {
  section.count += 1
  if (section.lines.length < linesPerSection)
    section.lines.push({
      id,
      title,
      directive,
      ...(dueOn && { dueOn }),
      ...(urgency && { urgency }),
      ...more,
    })
}

const shortened = ({ kind, reason }: Refusal): Refusal => ({
  kind,
  ...(reason && { reason: beginningOf(reason) }),
})

export interface DepartmentDigest extends DigestSections {
  /** Whether a task is new, comes up, or has its turn to be called to mind: a mail goes out for it. */
  readonly isDue: boolean
}

/**
 * What a department must know this morning: each task in one section, that of its group on the page, in the order given
 * (by due date). Which overdue tasks have their turn decides whether a mail goes out, not what it tells.
 * @param decisions of the last `refusalDays` days
 * @param times how often each task was urged so far; this mail reminds and is no urging
 */
export const digestOf = (
  tasks: Iterable<TodoTask>,
  decisions: readonly TaskTold[],
  morning: Morning,
  times: TimesUrged = {},
): DepartmentDigest => {
  const { today, lastDigest, reminding } = morning
  let isDue = false
  const sectionOf = (standing: readonly StandingTask<TodoTask>[]): Section => {
    const section = emptySection()
    for (const { task, refusal, isReportOwed } of standing) {
      isDue ||=
        isRemindedOn(task, today, lastDigest, reminding) || isNew(task, morning) || comesUp(task, morning)
      const isLate = isOverdue(task, today)
      const urgings = isLate ? times[task.id] : undefined
      addToSection(section, task, {
        ...(urgings && { urgings }),
        ...(refusal && { refusal: shortened(refusal) }),
        ...(isLate && isReportOwed && { isReportOwed }),
      })
    }
    return section
  }
  const todo = departmentTodoOf(tasks, decisions, today)
  const sections = {
    overdue: sectionOf(todo.overdue),
    reportsOwed: sectionOf(todo.reportsOwed),
    returned: sectionOf(todo.returned),
    extensionsRefused: sectionOf(todo.extensionsRefused),
    dueSoon: sectionOf(todo.dueSoon),
    unacknowledged: sectionOf(todo.unacknowledged),
    newTasks: sectionOf(todo.others.filter(({ task }) => isNew(task, morning))),
  }
  return { ...sections, isDue }
}
