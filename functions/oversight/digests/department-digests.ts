import type { Digest } from '../../notices/ledger/contents/contents.ts'
import type { DecisionLine, Section } from '../../notices/ledger/contents/lines.ts'
import type { Notice } from '../../notices/ledger/notice.ts'
import type { Department } from '../../organisation/departments/department.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { type OwedPart, owedPartsInTheMorning } from '../../tasks/coordination/owed-parts-store.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { allOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { withheldTasks } from '../../tasks/lists/planned-tasks.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'
import { type TimesUrged, timesUrgedOf, type Urging } from '../../tasks/urging/urging.ts'
import type { Decision } from '../decisions/decision.ts'
import { decisionsBetween } from '../decisions/decisions-store.ts'
import { type Explanation, explanationSection } from '../explanations/explanation.ts'
import type { DepartmentMorning } from '../todo/city-todo.ts'
import { remindingOf } from '../todo/escalation.ts'
import { refusalDays } from '../todo/todo.ts'
import { type Outstanding, putDigest } from './carry-over.ts'
import {
  addToSection,
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
  /** Digests of earlier days that did not go out yet. */
  readonly outstanding: Outstanding
  /** What departments have not explained yet, by department. */
  readonly unexplained: ReadonlyMap<string, readonly Explanation[]>
}

type DigestContent = DigestSections & {
  readonly coordinationOwed: Section
  readonly decisions: { readonly count: number; readonly lines: DecisionLine[] }
  readonly explanations?: Digest['explanations']
}

/** What decisions are printed as: the first of them, with what their tasks are called now. */
export const decisionLines = async (
  store: Store,
  decisions: readonly Decision[],
): Promise<DecisionLine[]> => {
  const shown = decisions.slice(0, linesPerSection)
  const tasks = await readTasks(store, [...new Set(shown.map(({ id }) => id))])
  const namings = new Map(tasks.map(({ id, title, directive }) => [id, { title, directive }]))
  return shown.flatMap(
    ({ on: _, key: __, version: ___, askedOn: ____, department: _____, to: ______, ...decision }) => {
      const naming = namings.get(decision.id)
      return naming ? [{ ...decision, ...naming }] : []
    },
  )
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

/** What all of a department's people are told besides its own tasks; pressing is what a mail goes out for. */
const besideTasks = (
  department: Department,
  { decisions, parts }: { readonly decisions: readonly Decision[]; readonly parts: readonly OwedPart[] },
  run: MorningRun,
) => {
  const taken = decisions.filter(({ on }) => on >= run.lastDigest)
  const asked = explanationSection(run.unexplained.get(department.code) ?? [], run, linesPerSection)
  return {
    isPressing: asked.isPressing || taken.length > 0 || parts.some((part) => isPartCalledUp(part, run)),
    tell: async (store: Store) => ({
      coordinationOwed: owedSection(parts),
      decisions: { count: taken.length, lines: await decisionLines(store, taken) },
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
    decisionsBetween(store, department.code, addDays(today, -refusalDays), today),
    owedPartsInTheMorning(store, department.code, today),
  ])
  const beside = besideTasks(department, { decisions, parts }, run)
  const digests = readersOf(people)
    .map(({ as, users }) => {
      const reminding = remindingOf(settings, as)
      return { users, digest: digestOf(tasks, decisions, { ...run, reminding }, times) }
    })
    .filter(({ users, digest }) => users.length > 0 && (digest.isDue || beside.isPressing))
  if (digests.length === 0) return 0
  const common = await beside.tell(store)
  let entered = 0
  for (const { users, digest } of digests) {
    const { isDue: _, ...sections } = digest
    const content = { ...sections, ...common }
    const notices = users.map((user) =>
      putDigest(store, digestNotice(user, department, content, run), run.outstanding),
    )
    entered += (await Promise.all(notices)).filter(Boolean).length
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
