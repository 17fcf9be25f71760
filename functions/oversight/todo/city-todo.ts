import type { Settings } from '../../organisation/settings/settings.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { inboxOfGiven } from '../../tasks/task/inbox/inbox.ts'
import { daysOverdue } from '../../tasks/task/lateness.ts'
import type { TimesUrged } from '../../tasks/urging/urging.ts'
import { type CityReader, groupOfInbox, type InboxGroup } from './inbox-groups.ts'
import type { TodoTask } from './todo.ts'

/** A department's open tasks as the morning finds them, and how often each was urged. */
export interface DepartmentMorning<T extends TodoTask = TodoTask> {
  readonly name: string
  readonly tasks: readonly T[]
  readonly urgings: TimesUrged
  /** What it was planned to get and takes no more, having ended. */
  readonly withheld?: readonly T[]
}

/** An open task and whose it is. */
export interface Placed<T extends TodoTask = TodoTask> {
  readonly task: T
  readonly departmentName: string
  readonly urgings: number
}

/** Recurring work is called to mind so many days before the last period that has a task. */
const seriesEndingDays = 30

/** What waits for the Office or a leader, or is for them to know. */
export type CityGroup = InboxGroup | 'urgedTooOften' | 'overdue' | 'seriesEnding'

const isLongOverdue = ({ task }: Placed, { leaderAfterDays }: Settings, today: LocalDate): boolean =>
  !task.result && daysOverdue(task, today) >= Math.max(1, leaderAfterDays)

const isUrgedTooOften = (
  { task, urgings }: Placed,
  { urgingsBeforeListed }: Settings,
  today: LocalDate,
): boolean => !task.result && urgings > urgingsBeforeListed && daysOverdue(task, today) > 0

const isEnding = ({ lastOfSeries, dueOn }: TodoTask, today: LocalDate): boolean =>
  lastOfSeries === true && dueOn !== undefined && today <= dueOn && dueOn <= addDays(today, seriesEndingDays)

/**
 * The one group in which an open task stands for the Office, for a leader, or for who does both; undefined where it does not call for
 * them. What waits for somebody's action goes before what the days bring up.
 */
export const cityGroupOf = (
  placed: Placed,
  reader: CityReader,
  settings: Settings,
  today: LocalDate,
): CityGroup | undefined => {
  const inbox = inboxOfGiven(placed.task)
  const group = inbox && groupOfInbox(inbox, reader)
  if (group) return group
  if (reader.isLeader && isUrgedTooOften(placed, settings, today)) return 'urgedTooOften'
  if (reader.isLeader && isLongOverdue(placed, settings, today)) return 'overdue'
  return reader.isOffice && isEnding(placed.task, today) ? 'seriesEnding' : undefined
}

const placedIn = <T extends TodoTask>(city: readonly DepartmentMorning<T>[]): Placed<T>[] =>
  city.flatMap(({ name, tasks, urgings }) =>
    tasks.map((task) => ({ task, departmentName: name, urgings: urgings[task.id] ?? 0 })),
  )

/** What nobody will be given unless somebody decides, the first to have been given first. */
const withheldIn = <T extends TodoTask>(city: readonly DepartmentMorning<T>[]): Placed<T>[] =>
  placedIn(city.map(({ withheld = [], ...one }) => ({ ...one, tasks: withheld }))).sort((one, other) =>
    one.task.assignedOn.localeCompare(other.task.assignedOn),
  )

const submittedOn = ({ result }: TodoTask) => result?.submittedOn
const askedOn = ({ request }: TodoTask) => request?.askedOn
const decidedOn = ({ request, correction }: TodoTask) => (request?.decided ?? correction)?.on
const assignedOn = (task: TodoTask) => task.assignedOn
const returnedOn = ({ notOurs }: TodoTask) => notOurs?.returnedOn

const longestWaiting = (since: (task: TodoTask) => LocalDate | undefined) => (one: Placed, other: Placed) =>
  (since(one.task) ?? '').localeCompare(since(other.task) ?? '')

/**
 * Recurring work that comes to its end: one for a directive and a title, however many departments do it. Where it was
 * given anew, the later of the last periods counts.
 */
const onePerSeries = <T extends TodoTask>(
  ending: readonly Placed<T>[],
  all: readonly Placed<T>[],
): Placed<T>[] => {
  const seriesOf = ({ task }: Placed) => `${task.directive} ${task.title}`
  const last = new Map<string, string>()
  for (const placed of all)
    if (placed.task.lastOfSeries && (last.get(seriesOf(placed)) ?? '') < (placed.task.dueOn ?? ''))
      last.set(seriesOf(placed), placed.task.dueOn ?? '')
  const first = new Map(ending.toReversed().map((placed) => [seriesOf(placed), placed]))
  return [...first.values()]
    .filter((placed) => last.get(seriesOf(placed)) === placed.task.dueOn)
    .sort((one, other) => (one.task.dueOn ?? '').localeCompare(other.task.dueOn ?? ''))
}

/**
 * What waits for somebody in the whole city, each task in one group: what waits the longest first, what is overdue or
 * was urged the most first.
 */
export const cityTodoOf = <T extends TodoTask>(
  city: readonly DepartmentMorning<T>[],
  reader: CityReader,
  settings: Settings,
  today: LocalDate,
) => {
  const all = placedIn(city)
  const groups = Map.groupBy(all, (placed) => cityGroupOf(placed, reader, settings, today))
  const of = (group: CityGroup) => groups.get(group) ?? []
  const days = ({ task }: Placed) => daysOverdue(task, today)
  return {
    toSign: of('toSign').toSorted(longestWaiting(decidedOn)),
    awaitingDecision: of('awaitingDecision').toSorted(longestWaiting(askedOn)),
    awaitingAcceptance: of('awaitingAcceptance').toSorted(longestWaiting(submittedOn)),
    extensionsToPrepare: of('extensionsToPrepare').toSorted(longestWaiting(askedOn)),
    notOurs: of('notOurs').toSorted(longestWaiting(returnedOn)),
    urgentUntaken: of('urgentUntaken').toSorted(longestWaiting(assignedOn)),
    urgedTooOften: of('urgedTooOften').toSorted((one, other) => other.urgings - one.urgings),
    overdue: of('overdue').toSorted((one, other) => days(other) - days(one)),
    seriesEnding: onePerSeries(of('seriesEnding'), all),
    withheld: withheldIn(city),
  }
}

/** The departments with tasks overdue for long, those with most of them first: all of these tasks, in whichever group. */
export const worstDepartments = (
  city: readonly DepartmentMorning[],
  settings: Settings,
  today: LocalDate,
  max: number,
): { readonly name: string; readonly overdue: number }[] => {
  const overdue = placedIn(city).filter((placed) => isLongOverdue(placed, settings, today))
  return [...Map.groupBy(overdue, ({ departmentName }) => departmentName)]
    .map(([name, tasks]) => ({ name, overdue: tasks.length }))
    .sort((one, other) => other.overdue - one.overdue)
    .slice(0, max)
}
