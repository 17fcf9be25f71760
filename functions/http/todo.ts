import { readWaiting } from '../directives/directive/waiting-tasks-store.ts'
import { waitingLineOf } from '../directives/requests/waiting-tasks.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { inPlacesOf } from '../organisation/people/delegation.ts'
import { readDelegators } from '../organisation/people/delegations-store.ts'
import { mayAtAll, type Permission } from '../organisation/people/permission.ts'
import { readSettings } from '../organisation/settings/settings-store.ts'
import { decisionsBetween } from '../oversight/decisions/decisions-store.ts'
import { lateExplanations } from '../oversight/digests/city-digest.ts'
import { linesPerSection } from '../oversight/digests/digest.ts'
import type { Explanation } from '../oversight/explanations/explanation.ts'
import { unansweredExplanations } from '../oversight/explanations/explanations-store.ts'
import {
  type CityReader,
  cityTodoOf,
  type DepartmentMorning,
  type Placed,
  worstDepartments,
} from '../oversight/todo/city-todo.ts'
import { daysOverdue } from '../oversight/todo/escalation.ts'
import { departmentTodoOf, refusalDays, type StandingTask } from '../oversight/todo/todo.ts'
import type { Store } from '../platform/table/store.ts'
import { addDays, type LocalDate } from '../shared/dates/dates.ts'
import { coordinationStatusOn } from '../tasks/coordination/coordination.ts'
import { owedParts } from '../tasks/coordination/coordinations-store.ts'
import type { ListedOpenTask } from '../tasks/lists/listed-open-task.ts'
import { allOpenTasks } from '../tasks/lists/open-tasks.ts'
import { withheldTasks } from '../tasks/lists/planned-tasks.ts'
import { timesUrgedOf } from '../tasks/urging/urging.ts'
import { readUrgings } from '../tasks/urging/urgings-store.ts'
import { presentExplanation, presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

type Line = ReturnType<typeof presentListed> & Record<string, unknown>

interface Group {
  readonly name: string
  readonly tasks?: readonly Line[]
  readonly explanations?: readonly ReturnType<typeof presentExplanation>[]
  readonly waiting?: readonly ReturnType<typeof waitingLineOf>[]
}

const lineOf = (task: ListedOpenTask, today: LocalDate): Line => {
  const days = daysOverdue(task, today)
  return { ...presentListed(task, today), ...(days > 0 && { daysOverdue: days }) }
}

/** Other departments' open tasks that the department still owes its part of. */
const coordinationLines = async (store: Store, department: string, today: LocalDate): Promise<Line[]> =>
  (await owedParts(store, department, today)).map(({ task, ...asked }) => ({
    ...presentListed(task, today),
    part: { dueOn: asked.dueOn, part: asked.part, status: coordinationStatusOn(asked, today) },
  }))

const explanationGroup = (name: string, explanations: readonly Explanation[], today: LocalDate): Group => ({
  name,
  explanations: explanations.map((explanation) => presentExplanation(explanation, today)),
})

const departmentGroups = async (store: Store, department: string, today: LocalDate): Promise<Group[]> => {
  const [tasks, decisions, coordinations, explanations] = await Promise.all([
    allOpenTasks(store, department, today),
    decisionsBetween(store, department, addDays(today, -refusalDays), addDays(today, 1)),
    coordinationLines(store, department, today),
    unansweredExplanations(store, today, department),
  ])
  const todo = departmentTodoOf(tasks, decisions, today)
  const group = (name: string, standing: readonly StandingTask<ListedOpenTask>[]): Group => ({
    name,
    tasks: standing.map(({ task, refusal }) => ({
      ...lineOf(task, today),
      ...(refusal && { refusal: refusal.kind, reason: refusal.reason }),
    })),
  })
  return [
    group('report-owed', todo.reportsOwed),
    group('returned', todo.returned),
    group('extension-refused', todo.extensionsRefused),
    group('overdue', todo.overdue),
    explanationGroup('explanation-asked', explanations, today),
    group('due-soon', todo.dueSoon),
    { name: 'coordination-owed', tasks: coordinations },
    group('unacknowledged', todo.unacknowledged),
    group('awaiting-answer', todo.awaitingAnswer),
  ]
}

const readCity = async (store: Store, today: LocalDate): Promise<DepartmentMorning<ListedOpenTask>[]> => {
  const [departments, urgings] = await Promise.all([readDepartments(store), readUrgings(store)])
  return Promise.all(
    departments.map(async (department) => {
      const { code } = department
      const tasks = await allOpenTasks(store, code, today)
      const withheld = await withheldTasks(store, department)
      return { name: code, tasks, urgings: timesUrgedOf(tasks, urgings.get(code) ?? []), withheld }
    }),
  )
}

const placedGroup = (name: string, placed: readonly Placed<ListedOpenTask>[], today: LocalDate): Group => ({
  name,
  tasks: placed.map(({ task }) => lineOf(task, today)),
})

const urgedGroup = (name: string, placed: readonly Placed<ListedOpenTask>[], today: LocalDate): Group => ({
  name,
  tasks: placed.map(({ task, urgings }) => ({ ...lineOf(task, today), ...(urgings > 0 && { urgings }) })),
})

/** What the Office has prepared can be decided at once. */
const preparedFirst = (one: Placed<ListedOpenTask>, other: Placed<ListedOpenTask>) =>
  Number(one.task.preparedOn === undefined) - Number(other.task.preparedOn === undefined)

interface CityTodo {
  readonly groups: readonly Group[]
  readonly worstDepartments?: readonly { readonly department: string; readonly overdue: number }[]
}

/** Each task once, also for who stands in for the Office and for a leader. */
const cityTodo = async (store: Store, reader: CityReader, today: LocalDate): Promise<CityTodo> => {
  if (!reader.isOffice && !reader.isLeader) return { groups: [] }
  const [city, explanations, settings, unled] = await Promise.all([
    readCity(store, today),
    unansweredExplanations(store, today),
    readSettings(store, today),
    reader.isOffice ? readWaiting(store) : [],
  ])
  const todo = cityTodoOf(city, reader, settings, today)
  const leader = [
    placedGroup('extensions-to-decide', todo.awaitingDecision.toSorted(preparedFirst), today),
    urgedGroup('overdue-long', todo.overdue, today),
    urgedGroup('urged-too-often', todo.urgedTooOften, today),
    explanationGroup('explanations-open', explanations, today),
  ]
  const office = [
    // What no department leads yet, or any more, stands first: nobody else works on it.
    { name: 'awaiting-lead', waiting: unled.map(waitingLineOf) },
    placedGroup('withheld', todo.withheld, today),
    placedGroup('awaiting-acceptance', todo.awaitingAcceptance, today),
    placedGroup('extensions-to-prepare', todo.extensionsToPrepare, today),
    placedGroup('not-ours', todo.notOurs, today),
    placedGroup('series-ending', todo.seriesEnding, today),
    explanationGroup(
      'explanations-late',
      reader.isLeader ? [] : lateExplanations(explanations, today),
      today,
    ),
  ]
  const groups = [...(reader.isLeader ? leader : []), ...(reader.isOffice ? office : [])]
  if (!reader.isLeader) return { groups }
  const worst = worstDepartments(city, settings, today, linesPerSection)
  return { groups, worstDepartments: worst.map(({ name, overdue }) => ({ department: name, overdue })) }
}

const firstOf = ({ name, tasks, explanations, waiting }: Group, limit: number) => ({
  name,
  count: (tasks ?? explanations ?? waiting ?? []).length,
  ...(waiting && { waiting: waiting.slice(0, limit) }),
  ...(tasks && { tasks: tasks.slice(0, limit) }),
  ...(explanations && { explanations: explanations.slice(0, limit) }),
})

/** What waits for the caller, and for whom they stand in for; the mails of the morning say the same. */
const read = async ({ store, actor, query, today }: Call<'getTodo'>): Promise<Answer> => {
  const roles = [actor, ...inPlacesOf(await readDelegators(store, actor.id, today), actor)]
  const does = (action: Permission) => roles.some((role) => mayAtAll(role, action))
  const { department } = actor
  const own = department && does('report-task') ? await departmentGroups(store, department, today) : []
  const reader = { isLeader: does('decide-extension'), isOffice: does('judge-result') }
  const city = await cityTodo(store, reader, today)
  const groups = [...own, ...city.groups].map((group) => firstOf(group, query.limit))
  return { body: { ...city, on: today, groups } }
}

export const handler = resourceHandler('todo', { getTodo: read })
