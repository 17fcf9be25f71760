import type { DepartmentMorning } from '../domain/city-digest.ts'
import type { LocalDate } from '../domain/dates.ts'
import type { Department } from '../domain/department.ts'
import { type Decision, type DigestSections, digestOf, linesPerSection } from '../domain/digest.ts'
import { type Urgings, urgedOnceMore, urgingOf } from '../domain/escalation.ts'
import { type Explanation, explanationSection } from '../domain/explanation.ts'
import type { DecisionLine, Digest, Notice } from '../domain/notice.ts'
import type { Settings } from '../domain/settings.ts'
import type { User } from '../domain/user.ts'
import { decisionsBetween } from '../store/decisions.ts'
import { putNotice } from '../store/notices.ts'
import { allOpenTasks, type ListedOpenTask } from '../store/open-tasks.ts'
import type { Store } from '../store/store.ts'
import { readTasks } from '../store/tasks.ts'
import { putUrgings, type UrgingLedger } from '../store/urgings.ts'

/** What the whole morning's mails have in common. */
export interface MorningRun {
  readonly today: LocalDate
  readonly at: Date
  readonly lastDigest: LocalDate
  readonly nextDigest: LocalDate
  readonly settings: Settings
  /** What departments have not explained yet, by department. */
  readonly unexplained: ReadonlyMap<string, readonly Explanation[]>
}

interface DepartmentDigest extends DigestSections {
  readonly urged: ReadonlySet<string>
  readonly decisions: { readonly count: number; readonly lines: DecisionLine[] }
  readonly explanations?: Digest['explanations']
}

const decisionLines = async (store: Store, decisions: readonly Decision[]): Promise<DecisionLine[]> => {
  const shown = decisions.slice(0, linesPerSection)
  const tasks = await readTasks(store, [...new Set(shown.map(({ id }) => id))])
  const namings = new Map(tasks.map(({ id, title, directive }) => [id, { title, directive }]))
  return shown.flatMap(({ on: _, key: __, askedOn: ___, department: ____, ...decision }) => {
    const naming = namings.get(decision.id)
    return naming ? [{ ...decision, ...naming }] : []
  })
}

const isEmpty = ({ reportsOwed, overdue, dueSoon, newTasks, decisions }: DepartmentDigest): boolean =>
  [reportsOwed, overdue, dueSoon, newTasks, decisions].every(({ count }) => count === 0)

const digestNotice = (
  user: User,
  department: Department,
  { urged: _, ...digest }: DepartmentDigest,
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
    ...digest,
  },
})

/** Where a department has no clerk, its head is urged from the first day on. */
const readersOf = (people: readonly User[]): { as: 'clerk' | 'head'; users: readonly User[] }[] => {
  const clerks = people.filter(({ role }) => role !== 'head')
  if (clerks.length === 0) return [{ as: 'clerk', users: people }]
  return [
    { as: 'clerk', users: clerks },
    { as: 'head', users: people.filter(({ role }) => role === 'head') },
  ]
}

/** Enters a digest for each of a department's people; tells how many and which tasks they urge. */
const putDigests = async (
  store: Store,
  { department, people, tasks }: { department: Department; people: readonly User[]; tasks: ListedOpenTask[] },
  earlier: Urgings,
  run: MorningRun,
) => {
  const { today, lastDigest, nextDigest, settings } = run
  const taken = await decisionsBetween(store, department.code, lastDigest, today)
  const decisions = { count: taken.length, lines: await decisionLines(store, taken) }
  const asked = explanationSection(run.unexplained.get(department.code) ?? [], run, linesPerSection)
  const explanations = asked.section && { explanations: asked.section }
  const urged = new Set<string>()
  let entered = 0
  for (const { as, users } of readersOf(people)) {
    const urging = urgingOf(settings, as)
    const digest = {
      ...digestOf(tasks, { today, lastDigest, nextDigest, urging }, earlier),
      decisions,
      ...explanations,
    }
    if (users.length === 0 || (isEmpty(digest) && !asked.isPressing)) continue
    for (const id of digest.urged) urged.add(id)
    const notices = users.map((user) => putNotice(store, digestNotice(user, department, digest, run)))
    entered += (await Promise.all(notices)).filter(Boolean).length
  }
  return { entered, urged }
}

/**
 * A department's morning: its people's digests, then its ledger of urgings, once a day. A second run finds the
 * ledger of today and counts nothing again.
 */
export const departmentMorning = async (
  store: Store,
  { department, people }: { department: Department; people: readonly User[] },
  ledger: UrgingLedger | undefined,
  run: MorningRun,
): Promise<DepartmentMorning & { readonly entered: number }> => {
  const { name, code } = department
  const tasks = await allOpenTasks(store, code)
  const earlier = ledger?.tasks ?? {}
  if (people.length === 0 && !ledger) return { name, tasks, urgings: earlier, entered: 0 }
  const { entered, urged } = await putDigests(store, { department, people, tasks }, earlier, run)
  if (ledger?.on === run.today) return { name, tasks, urgings: earlier, entered }
  const urgings = urgedOnceMore(earlier, new Set(tasks.map(({ id }) => id)), urged)
  if (ledger || urged.size > 0) await putUrgings(store, { department: code, on: run.today, tasks: urgings })
  return { name, tasks, urgings, entered }
}
