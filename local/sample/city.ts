import { type Directive, directiveKeyOf } from '../../functions/directives/directive/directive.ts'
import type { NewTask } from '../../functions/directives/requests/commands.ts'
import type { Department } from '../../functions/organisation/departments/department.ts'
import type { Tally } from '../../functions/organisation/departments/tally.ts'
import type { User } from '../../functions/organisation/people/user.ts'
import type { LocalDate } from '../../functions/shared/dates/dates.ts'
import { taskIdOf } from '../../functions/shared/ids.ts'
import type { TaskEvent } from '../../functions/tasks/history/event.ts'
import { register } from '../../functions/tasks/registration/registration.ts'
import type { Task } from '../../functions/tasks/task/task.ts'
import { type Day, dateOf, dayOf, lastWorkingDay, scannedThrough, workingFrom, workingUntil } from './days.ts'
import { courseOf } from './drafts/courses.ts'
import { type Assignment, type Draft, numbered } from './drafts/draft.ts'
import { allDrafts } from './drafts/drafts.ts'
import { type Fate, fatesFor } from './drafts/fates.ts'
import { profiles } from './profiles.ts'
import { type Random, randomFrom } from './random.ts'
import { History, TallyBook } from './recorder.ts'
import { sampleDepartments } from './register/departments.ts'
import { officeUserIds, sampleUsers } from './register/people.ts'
import { sampleSettings } from './register/settings.ts'

/** Đà Nẵng at the end of 25 July 2021: real units and some real assignments, everything else made up for demonstration. */
export interface SampleCity {
  readonly departments: readonly Department[]
  readonly users: readonly User[]
  readonly settings: ReturnType<typeof sampleSettings>
  readonly directives: readonly { key: string; directive: Directive; taskIds: readonly string[] }[]
  readonly tasks: readonly Task[]
  readonly events: readonly { taskId: string; event: TaskEvent }[]
  readonly snapshots: readonly { date: LocalDate; year: number; tallies: Record<string, Tally> }[]
  readonly scannedThrough: LocalDate
}

const seed = 4651
const year = 2021

const allFates = (random: Random, drafts: readonly Draft[]): Map<Assignment, Fate> => {
  const given = Map.groupBy(
    drafts.flatMap(({ assignments }) => assignments),
    ({ department }) => department,
  )
  return new Map(profiles.flatMap((profile) => [...fatesFor(random, profile, given.get(profile.code) ?? [])]))
}

/** The Office enters most directives within two days, some weeks later. */
const entryDelay = (random: Random): number =>
  random.chance(0.04) ? random.between(5, 20) : random.between(0, 2)

/** Late entry never takes away the time that the task's fate needs. */
const entryDay = (assignment: Assignment, fate: Fate, delay: number): Day => {
  const { assignedOn, deadline } = assignment
  const wanted = workingFrom(assignedOn + delay)
  const latest = workingUntil(lastWorkingDay - 2)
  const due = deadline.dueOn === undefined ? latest : dayOf(deadline.dueOn)
  const mayBeLate = fate === 'done-late' || fate === 'open-overdue'
  const limit = Math.min(latest, mayBeLate ? latest : due)
  return Math.max(assignedOn, Math.min(wanted, workingUntil(limit)))
}

const newTask = (assignment: Assignment): NewTask & { assignedOn: LocalDate } => ({
  department: assignment.department,
  title: assignment.title,
  ...(assignment.content && { content: assignment.content }),
  assignedOn: dateOf(assignment.assignedOn),
  ...(assignment.deadline.dueOn && { dueOn: assignment.deadline.dueOn }),
  ...(assignment.deadline.worded && { deadlineAsWorded: assignment.deadline.worded }),
  ...(assignment.assigneeAsWorded && { assigneeAsWorded: assignment.assigneeAsWorded }),
  ...(assignment.coordinating && { coordinating: [...assignment.coordinating] }),
  starred: assignment.starred,
})

const codeFrom = (random: Random): string =>
  Array.from({ length: 12 }, () => random.between(0, 35).toString(36)).join('')

/** A city in the making. */
interface Making {
  readonly random: Random
  readonly fates: ReadonlyMap<Assignment, Fate>
  readonly book: TallyBook
  readonly tasks: Task[]
  readonly events: { taskId: string; event: TaskEvent }[]
}

/** How the Office enters the tasks of one directive. */
interface Entering {
  readonly delay: number
  readonly minute: number
  readonly by: string
}

/** Lives one task through, from its registration to the last scan; answers its id. */
const live = (making: Making, assignment: Assignment, directive: string, entering: Entering): string => {
  const { random, fates, book, tasks, events } = making
  const { department, title, deadline } = assignment
  const fate = fates.get(assignment)
  if (!fate) throw new Error(`no fate for "${title}"`)
  const id = taskIdOf(department, dateOf(assignment.assignedOn), codeFrom(random))
  const entered = entryDay(assignment, fate, entering.delay)
  const registration = register(id, newTask(assignment), dateOf(entered))
  const history = new History(book, registration, { ...entering, day: entered })
  const due = deadline.dueOn === undefined ? undefined : dayOf(deadline.dueOn)
  for (const step of courseOf({ random, department }, fate, { entered, due })) history.take(step)
  history.scanUntil(scannedThrough)
  tasks.push({ ...history.facts, title, directive })
  for (const event of history.events) events.push({ taskId: id, event })
  return id
}

/** Enters what is planned for the periods to come, after all else, so that no task's life is another for it. */
const plan = (
  making: Making,
  { ahead = [], issuedOn }: Draft,
  directive: string,
  entering: Entering,
): string[] => {
  const day = workingFrom(issuedOn + entering.delay)
  const lastDue = ahead.at(-1)?.deadline.dueOn
  return ahead.map((assignment) => {
    const { department, title, assignedOn, deadline } = assignment
    const id = taskIdOf(department, dateOf(assignedOn), codeFrom(making.random))
    const planned = register(id, newTask(assignment), dateOf(day), { mayBePlanned: true })
    const history = new History(making.book, planned, { ...entering, day })
    const isLast = deadline.dueOn === lastDue
    making.tasks.push({ ...history.facts, title, directive, ...(isLast && { lastOfSeries: true }) })
    for (const event of history.events) making.events.push({ taskId: id, event })
    return id
  })
}

const enteringFrom = (random: Random): Entering => ({
  delay: entryDelay(random),
  minute: random.between(450, 560),
  by: random.pick(officeUserIds),
})

export const makeSampleCity = (): SampleCity => {
  const random = randomFrom(seed)
  const drafts = allDrafts(random, profiles)
  const users = sampleUsers()
  const nameOf = new Map(users.map(({ id, name }) => [id, name]))
  const book = new TallyBook()
  const making: Making = { random, fates: allFates(random, drafts), book, tasks: [], events: [] }
  const entered = numbered(drafts, lastWorkingDay).map(({ draft, directive: unsigned }) => {
    const directive = { ...unsigned, signer: nameOf.get(draft.signerId) as string }
    const key = directiveKeyOf(directive)
    const entering = enteringFrom(random)
    const taskIds = draft.assignments.map((assignment) => live(making, assignment, key, entering))
    return { key, directive, taskIds, draft, entering }
  })
  const directives = entered.map(({ key, directive, taskIds, draft, entering }) => ({
    key,
    directive,
    taskIds: [...taskIds, ...plan(making, draft, key, entering)],
  }))
  const codes = sampleDepartments.map(({ code }) => code)
  const nights = [...book.nights(codes, scannedThrough)]
  return {
    departments: sampleDepartments,
    users,
    settings: sampleSettings(users),
    directives,
    tasks: making.tasks,
    events: making.events,
    snapshots: nights.map(({ day, tallies }) => ({ date: dateOf(day), year, tallies })),
    scannedThrough: dateOf(scannedThrough),
  }
}
