import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, type LocalDate } from './dates.ts'
import type { TaskEvent } from './event.ts'
import { type DeadlineFacts, isOverdue } from './lateness.ts'
import type { DecisionLine, TaskLine } from './notice.ts'
import { homeOf, type TaskNaming } from './task.ts'

/** A section prints this many lines; the count says how many there are. */
export const linesPerSection = 30

/** Days before the due date on which a task is called to mind. */
const reminderDays = [7, 3, 1, 0]

interface Section {
  count: number
  lines: TaskLine[]
}

export interface DigestSections {
  readonly reportsOwed: Section
  readonly overdue: Section
  readonly dueSoon: Section
}

type DigestTask = DeadlineFacts & TaskNaming & { readonly id: string }

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

const isReminded = (dueOn: LocalDate, today: LocalDate, nextDigest: LocalDate): boolean =>
  reminderDays.some((days) => {
    const mark = addDays(dueOn, -days)
    return today <= mark && mark < nextDigest
  })

/** A submitted result waits for the Office and a request for the leader: neither is on the department. */
const sectionOf = (
  task: DigestTask,
  today: LocalDate,
  nextDigest: LocalDate,
): keyof DigestSections | undefined => {
  const { dueOn } = task
  if (!dueOn || task.submittedOn) return undefined
  const reported = task.reportedFor === dueOn || task.askedOn !== undefined
  if (isOverdue(task, today)) return reported ? 'overdue' : 'reportsOwed'
  if (reported) return undefined
  if (dueOn === today) return 'reportsOwed'
  return isReminded(dueOn, today, nextDigest) ? 'dueSoon' : undefined
}

/**
 * What a department must know this morning, each task in one section, in the order given (by due date):
 * due today or overdue without a report; overdue though reported on; due in 7, 3 or 1 days, or on a day off
 * before the next digest.
 */
export const digestOf = (
  tasks: Iterable<DigestTask>,
  today: LocalDate,
  nextDigest: LocalDate,
): DigestSections => {
  const empty = (): Section => ({ count: 0, lines: [] })
  const sections: DigestSections = { reportsOwed: empty(), overdue: empty(), dueSoon: empty() }
  for (const task of tasks) {
    const name = sectionOf(task, today, nextDigest)
    if (!name) continue
    const section = sections[name]
    section.count += 1
    const { id, title, directive, dueOn } = task
    if (section.lines.length < linesPerSection)
      section.lines.push({ id, title, directive, ...(dueOn && { dueOn }) })
  }
  return sections
}

/** A decision as the collector keeps it until the morning's mails; titles are read then. */
export type Decision = Omit<DecisionLine, 'title' | 'directive'> & {
  readonly on: LocalDate
  readonly key: string
}

/** The decision that an entry of the history tells, or undefined for every other entry. */
export const decisionOf = (event: TaskEvent): Decision | undefined => {
  const { details, after, on, key } = event
  if (!after) return undefined
  const common = { id: after.id, on, key }
  if (details.type === 'judged') {
    if (details.acceptance.decision === 'return')
      return { ...common, kind: 'returned', reason: details.acceptance.reason }
    return after.lifecycle === 'accepted'
      ? { ...common, kind: 'accepted', outcome: after.outcome }
      : undefined
  }
  if (details.type !== 'extension-decided') return undefined
  const { extension } = details
  return extension.decision === 'approve'
    ? { ...common, kind: 'extended', dueOn: extension.dueOn }
    : { ...common, kind: 'extension-refused', reason: extension.reason }
}

export const departmentOfDecision = (decision: Pick<Decision, 'id'>): string => homeOf(decision.id).department
