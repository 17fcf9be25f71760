import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, type LocalDate } from './dates.ts'
import { isUrgedOn, type Urging, type Urgings } from './escalation.ts'
import type { TaskEvent } from './event.ts'
import { type DeadlineFacts, isOverdue } from './lateness.ts'
import type { DecisionLine, Section, TaskLine } from './notice.ts'
import { homeOf, type OpenTask, type TaskNaming } from './task.ts'

/** A section prints this many lines; the count says how many there are. */
export const linesPerSection = 30

/** Days before the due date on which a task is called to mind. */
const reminderDays = [7, 3, 1, 0]

export interface DigestSections {
  readonly reportsOwed: Section
  readonly overdue: Section
  readonly dueSoon: Section
}

/** An open task as the index tells it. */
export type DigestTask = DeadlineFacts & TaskNaming & Pick<OpenTask, 'id' | 'preparedOn' | 'disownedOn'>

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

/** The mornings of a digest: today's, the one before and the one after, and how often it urges its reader. */
export interface Morning {
  readonly today: LocalDate
  readonly lastDigest: LocalDate
  readonly nextDigest: LocalDate
  readonly urging: Urging
}

/**
 * What a task asks of its department today: a report, to catch up though it has reported, or a report on a day ahead.
 * A submitted result waits for the Office and a request for the leader: neither is on the department.
 */
export const standingOf = (
  task: DigestTask,
  today: LocalDate,
): 'reportsOwed' | 'overdue' | 'ahead' | undefined => {
  const { dueOn } = task
  if (!dueOn || task.submittedOn) return undefined
  const reported = task.reportedFor === dueOn || task.askedOn !== undefined
  if (isOverdue(task, today)) return reported ? 'overdue' : 'reportsOwed'
  if (reported) return undefined
  return dueOn === today ? 'reportsOwed' : 'ahead'
}

const sectionOf = (
  task: DigestTask,
  { today, lastDigest, nextDigest, urging }: Morning,
): keyof DigestSections | undefined => {
  const standing = standingOf(task, today)
  if (standing === 'ahead')
    return isReminded(task.dueOn as LocalDate, today, nextDigest) ? 'dueSoon' : undefined
  if (isOverdue(task, today) && !isUrgedOn(task, today, lastDigest, urging)) return undefined
  return standing
}

export const emptySection = (): Section => ({ count: 0, lines: [] })

/** Counts a task in a section; the first of them are printed. */
export const addToSection = (
  section: Section,
  { id, title, directive, dueOn }: DigestTask,
  more: Pick<TaskLine, 'departmentName' | 'urgings'> = {},
): void => {
  section.count += 1
  if (section.lines.length < linesPerSection)
    section.lines.push({ id, title, directive, ...(dueOn && { dueOn }), ...more })
}

/**
 * What a department must know this morning, each task in one section, in the order given (by due date):
 * due today or overdue without a report; overdue though reported on; due in 7, 3 or 1 days, or on a day off
 * before the next digest.
 * @param earlier how often each task was urged before this morning
 */
export const digestOf = (
  tasks: Iterable<DigestTask>,
  morning: Morning,
  earlier: Urgings = {},
): DigestSections & { readonly urged: ReadonlySet<string> } => {
  const sections = { reportsOwed: emptySection(), overdue: emptySection(), dueSoon: emptySection() }
  const urged = new Set<string>()
  for (const task of tasks) {
    const name = sectionOf(task, morning)
    if (!name) continue
    const isUrging = isOverdue(task, morning.today)
    if (isUrging) urged.add(task.id)
    addToSection(sections[name], task, isUrging ? { urgings: (earlier[task.id] ?? 0) + 1 } : {})
  }
  return { ...sections, urged }
}

/** A decision as the collector keeps it until the morning's mails; titles are read then. */
export type Decision = Omit<DecisionLine, 'title' | 'directive'> & {
  readonly on: LocalDate
  readonly key: string
  /** The day on which the result or the request was handed in. */
  readonly askedOn?: LocalDate | undefined
}

/** The decision that an entry of the history tells, or undefined for every other entry. */
export const decisionOf = (event: TaskEvent): Decision | undefined => {
  const { details, after, on, key } = event
  if (!after) return undefined
  const common = { id: after.id, on, key }
  if (details.type === 'judged') {
    const { submittedOn: askedOn } = details
    if (details.acceptance.decision === 'return')
      return { ...common, askedOn, kind: 'returned', reason: details.acceptance.reason }
    return after.lifecycle === 'accepted'
      ? { ...common, askedOn, kind: 'accepted', outcome: after.outcome }
      : undefined
  }
  if (details.type !== 'extension-decided') return undefined
  const { extension, askedOn } = details
  return extension.decision === 'approve'
    ? { ...common, askedOn, kind: 'extended', dueOn: extension.dueOn }
    : { ...common, askedOn, kind: 'extension-refused', reason: extension.reason }
}

export const departmentOfDecision = (decision: Pick<Decision, 'id'>): string => homeOf(decision.id).department
