import { type Calendar, isWorkingDay } from './calendar.ts'
import { partiesOf } from './coordination.ts'
import { addDays, type LocalDate } from './dates.ts'
import { isUrgedOn, type Urging, type Urgings } from './escalation.ts'
import type { TaskEvent } from './event.ts'
import { type DeadlineFacts, isOverdue } from './lateness.ts'
import type { DecisionLine, Section, TaskLine } from './notice.ts'
import { officeChangeOf } from './office-changes.ts'
import { homeOf, type OpenTask, type TaskNaming } from './task.ts'
import type { Party } from './task-commands.ts'

/** A section prints this many lines; the count says how many there are. */
export const linesPerSection = 30

/** Days before the due date on which a task is called to mind. */
const reminderDays = [7, 3, 1, 0]

export interface DigestSections {
  readonly reportsOwed: Section
  readonly overdue: Section
  readonly dueSoon: Section
  readonly newTasks: Section
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

/** Whether one of the days before a due date is today, or a day off before the next digest. */
export const isReminded = (
  dueOn: LocalDate,
  { today, nextDigest }: Pick<Morning, 'today' | 'nextDigest'>,
  daysBefore: readonly number[] = reminderDays,
): boolean =>
  daysBefore.some((days) => {
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
  if (standing === 'ahead' && isReminded(task.dueOn as LocalDate, { today, nextDigest })) return 'dueSoon'
  if (standing === 'ahead' || (standing === undefined && !task.submittedOn && !task.askedOn))
    return lastDigest <= task.registeredOn && task.registeredOn < today ? 'newTasks' : undefined
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
 * before the next digest; registered since the last digest.
 * @param earlier how often each task was urged before this morning
 */
export const digestOf = (
  tasks: Iterable<DigestTask>,
  morning: Morning,
  earlier: Urgings = {},
): DigestSections & { readonly urged: ReadonlySet<string> } => {
  const sections = {
    reportsOwed: emptySection(),
    overdue: emptySection(),
    dueSoon: emptySection(),
    newTasks: emptySection(),
  }
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
  /** Who is told, where it is not the department in the lead. */
  readonly department?: string | undefined
}

/** The entries that a department is told of: what the stream hands to the collector. */
export const toldEvents = [
  'judged',
  'extension-decided',
  'extension-corrected',
  'corrected',
  'urgency-set',
  'kept',
  'withdrawn',
  'reassigned',
  'split',
  'merged',
  'registered',
  'coordination-set',
] as const satisfies readonly TaskEvent['details']['type'][]

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
  if (details.type !== 'extension-decided') {
    const told = officeChangeOf(details)
    return told && { ...common, ...told }
  }
  const { extension, askedOn } = details
  return extension.decision === 'approve'
    ? { ...common, askedOn, kind: 'extended', dueOn: extension.dueOn }
    : { ...common, askedOn, kind: 'extension-refused', reason: extension.reason }
}

/** The parts in a task that an entry gives to other departments: each is told its own. */
export const partsToldBy = ({ details, after, on, key }: TaskEvent): Decision[] => {
  if (!after) return []
  if (details.type !== 'registered' && details.type !== 'coordination-set') return []
  const parties: readonly Party[] =
    details.type === 'registered' ? [...partiesOf(details.task), ...(details.parties ?? [])] : details.parties
  return parties.map(({ department, role, dueOn, part }) => ({
    id: after.id,
    on,
    key,
    department,
    kind: role,
    ...(dueOn && { dueOn }),
    ...(part && { reason: part }),
  }))
}

export const departmentOfDecision = ({ id, department }: Pick<Decision, 'id' | 'department'>): string =>
  department ?? homeOf(id).department
