import type { Digest } from '../../notices/ledger/contents/contents.ts'
import type { Section } from '../../notices/ledger/contents/lines.ts'
import type { Notice } from '../../notices/ledger/notice.ts'
import type { Department } from '../../organisation/departments/department.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate, localDateOf, localTimeOf } from '../../shared/dates/dates.ts'
import { type OwedPart, owedPartsInTheMorning } from '../../tasks/coordination/owed-parts-store.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { allOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { withheldTasks } from '../../tasks/lists/planned-tasks.ts'
import { givenKey } from '../../tasks/task/giving.ts'
import { type TimesUrged, timesUrgedOf, type Urging } from '../../tasks/urging/urging.ts'
import type { TaskDecision } from '../decisions/decision.ts'
import { decisionsBetween } from '../decisions/decisions-store.ts'
import { type Explanation, explanationSection } from '../explanations/explanation.ts'
import type { ReadMarks } from '../notifications/read-marks.ts'
import { type DecisionLines, unreadLinesOf } from '../notifications/unread-lines.ts'
import type { DepartmentMorning } from '../todo/city-todo.ts'
import { remindingOf } from '../todo/escalation.ts'
import { refusalDays } from '../todo/todo.ts'
import { type Outstanding, putDigest } from './carry-over.ts'
import {
  addToSection,
  type DepartmentDigest,
  type DigestSections,
  digestOf,
  emptySection,
  isPartCalledUp,
  linesPerSection,
} from './digest.ts'

/** What the whole morning's mails have in common. */
export interface MorningRun {
  readonly today: LocalDate
  readonly at: Date
  readonly lastDigest: LocalDate
  readonly nextDigest: LocalDate
  readonly settings: Settings
  /** The hour of the mails on the day of the last ones: a setting may have moved it since. */
  readonly lastMailTime: string
  /** Digests of earlier days that did not go out yet. */
  readonly outstanding: Outstanding
  /** What departments have not explained yet, by department. */
  readonly unexplained: ReadonlyMap<string, readonly Explanation[]>
  /** What each person has read in the page. */
  readonly read: ReadonlyMap<string, ReadMarks>
}

type DigestContent = DigestSections & {
  readonly coordinationOwed: Section
  readonly decisions: DecisionLines
  readonly explanations?: Digest['explanations']
}

const digestNotice = (
  user: User,
  department: Department,
  content: DigestContent,
  { today, at }: MorningRun,
): Notice => ({
  recipient: user.id,
  period: today,
  state: 'ready',
  to: [user.email],
  stateAt: at.toISOString(),
  content: {
    kind: 'digest',
    day: today,
    userId: user.id,
    name: user.name,
    departmentName: department.name,
    ...content,
  },
})

/** Where a department has no clerk, its head is reminded from the first day on. */
const readersOf = (people: readonly User[]): { as: 'clerk' | 'head'; users: readonly User[] }[] => {
  const clerks = people.filter(({ role }) => role !== 'head')
  if (clerks.length === 0) return [{ as: 'clerk', users: people }]
  return [
    { as: 'clerk', users: clerks },
    { as: 'head', users: people.filter(({ role }) => role === 'head') },
  ]
}

/** Other departments' tasks that a department still owes its part of, as on its page. */
const owedSection = (parts: readonly OwedPart[]): Section => {
  const section = emptySection()
  for (const { task, dueOn, part } of parts) addToSection(section, task, { part: { dueOn, part } })
  return section
}

/**
 * Whether this morning is the first that tells it: of what was done on a day, the morning after; of what a night gave,
 * the morning of that night, if it was there by the hour of the mails.
 */
const isNewTo =
  ({ today, lastDigest, lastMailTime, settings: { mailTime } }: MorningRun) =>
  ({ key, on, collectedAt }: TaskDecision): boolean => {
    if (key !== givenKey) return lastDigest <= on && on < today
    const at = new Date(collectedAt)
    const [day, time] = [localDateOf(at), localTimeOf(at)]
    if (day === today) return time < mailTime
    return lastDigest < day ? day < today : day === lastDigest && time >= lastMailTime
  }

/** What a department's people are told besides its own tasks; pressing is what a mail goes out for. */
const besideTasks = (
  store: Store,
  department: Department,
  { decisions, parts }: { readonly decisions: readonly TaskDecision[]; readonly parts: readonly OwedPart[] },
  run: MorningRun,
) => {
  const unread = unreadLinesOf(store, decisions.filter(isNewTo(run)), run.read)
  const asked = explanationSection(run.unexplained.get(department.code) ?? [], run, linesPerSection)
  const isPressingForAll =
    asked.isPressing || parts.some(({ dueOn, task }) => isPartCalledUp({ dueOn: dueOn ?? task.dueOn }, run))
  return {
    isPressingFor: (user: User) => isPressingForAll || unread.isAnyFor(user),
    tell: async (user: User) => ({
      coordinationOwed: owedSection(parts),
      decisions: await unread.linesFor(user),
      ...(asked.section && { explanations: asked.section }),
    }),
  }
}

/** Enters a digest for each of a department's people; tells how many. */
const putDigests = async (
  store: Store,
  { department, people, tasks }: { department: Department; people: readonly User[]; tasks: ListedOpenTask[] },
  times: TimesUrged,
  run: MorningRun,
): Promise<number> => {
  if (people.length === 0) return 0
  const { today, settings } = run
  const [decisions, parts] = await Promise.all([
    decisionsBetween(store, department.code, addDays(today, -refusalDays), addDays(today, 1)),
    owedPartsInTheMorning(store, department.code, today),
  ])
  const before = decisions.filter(({ on }) => on < today)
  const beside = besideTasks(store, department, { decisions, parts }, run)
  const putFor = async (user: User, { isDue, ...sections }: DepartmentDigest): Promise<boolean> => {
    if (!isDue && !beside.isPressingFor(user)) return false
    const content = { ...sections, ...(await beside.tell(user)) }
    return putDigest(store, digestNotice(user, department, content, run), run.outstanding)
  }
  let entered = 0
  for (const { as, users } of readersOf(people)) {
    const digest = digestOf(tasks, before, { ...run, reminding: remindingOf(settings, as) }, times)
    entered += (await Promise.all(users.map((user) => putFor(user, digest)))).filter(Boolean).length
  }
  return entered
}

/** A department's morning: its people's digests, with how often each task was urged. */
export const departmentMorning = async (
  store: Store,
  { department, people }: { department: Department; people: readonly User[] },
  urged: readonly Urging[],
  run: MorningRun,
): Promise<DepartmentMorning & { readonly entered: number }> => {
  const { name, code } = department
  const tasks = await allOpenTasks(store, code, run.today)
  const urgings = timesUrgedOf(tasks, urged)
  const entered = await putDigests(store, { department, people, tasks }, urgings, run)
  return { name, tasks, urgings, entered, withheld: await withheldTasks(store, department) }
}
