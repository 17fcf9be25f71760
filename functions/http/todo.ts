import {
  type DepartmentMorning,
  type Placed,
  waitingForLeader,
  waitingForOffice,
} from '../domain/city-digest.ts'
import { coordinationStatusOn } from '../domain/coordination.ts'
import { addDays, type LocalDate } from '../domain/dates.ts'
import { inPlacesOf } from '../domain/delegation.ts'
import { daysOverdue } from '../domain/escalation.ts'
import { type Explanation, stateOf } from '../domain/explanation.ts'
import { type Action, mayAtAll } from '../domain/permission.ts'
import { departmentTodoOf, type GivenBack, refusalDays } from '../domain/todo.ts'
import { owedCoordinations } from '../store/coordinations.ts'
import { decisionsBetween } from '../store/decisions.ts'
import { readDelegators } from '../store/delegations.ts'
import { readDepartments } from '../store/departments.ts'
import { unansweredExplanations } from '../store/explanations.ts'
import { allOpenTasks, type ListedOpenTask } from '../store/open-tasks.ts'
import { readSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { readTasks } from '../store/tasks.ts'
import { readUrgings } from '../store/urgings.ts'
import { presentExplanation, presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

type Line = ReturnType<typeof presentListed> & Record<string, unknown>

interface Group {
  readonly name: string
  readonly tasks?: readonly Line[]
  readonly explanations?: readonly ReturnType<typeof presentExplanation>[]
}

const lineOf = (task: ListedOpenTask, today: LocalDate): Line => {
  const days = daysOverdue(task, today)
  return { ...presentListed(task, today), ...(days > 0 && { daysOverdue: days }) }
}

/** Other departments' open tasks that the department still owes its part of. */
const coordinationLines = async (store: Store, department: string, today: LocalDate): Promise<Line[]> => {
  const owed = await owedCoordinations(store, department)
  const partOf = new Map(owed.map(({ id, dueOn, part, ...role }) => [id, { dueOn, part, ...role }]))
  const tasks = await readTasks(store, [...partOf.keys()])
  return tasks.flatMap((task) => {
    const asked = partOf.get(task.id)
    if (!asked || task.lifecycle !== 'open') return []
    const { dueOn, part } = asked
    return [
      { ...presentListed(task, today), part: { dueOn, part, status: coordinationStatusOn(asked, today) } },
    ]
  })
}

const explanationGroup = (name: string, explanations: readonly Explanation[], today: LocalDate): Group => ({
  name,
  explanations: explanations.map((explanation) => presentExplanation(explanation, today)),
})

const departmentGroups = async (store: Store, department: string, today: LocalDate): Promise<Group[]> => {
  const [tasks, decisions, coordinations, explanations] = await Promise.all([
    allOpenTasks(store, department),
    decisionsBetween(store, department, addDays(today, -refusalDays), addDays(today, 1)),
    coordinationLines(store, department, today),
    unansweredExplanations(store, today, department),
  ])
  const todo = departmentTodoOf(tasks, decisions, today)
  const plain = (name: string, some: readonly ListedOpenTask[]): Group => ({
    name,
    tasks: some.map((task) => lineOf(task, today)),
  })
  const givenBack = (name: string, some: readonly GivenBack<ListedOpenTask>[]): Group => ({
    name,
    tasks: some.map(({ task, reason }) => ({ ...lineOf(task, today), ...(reason && { reason }) })),
  })
  return [
    plain('report-owed', todo.reportsOwed),
    plain('overdue', todo.overdue),
    givenBack('returned', todo.returned),
    givenBack('extension-refused', todo.extensionsRefused),
    explanationGroup('explanation-asked', explanations, today),
    plain('due-soon', todo.dueSoon),
    { name: 'coordination-owed', tasks: coordinations },
    plain('unacknowledged', todo.unacknowledged),
  ]
}

const readCity = async (store: Store): Promise<DepartmentMorning<ListedOpenTask>[]> => {
  const [departments, ledgers] = await Promise.all([readDepartments(store), readUrgings(store)])
  const urgings = new Map(ledgers.map(({ department, tasks }) => [department, tasks]))
  return Promise.all(
    departments.map(async ({ code }) => ({
      name: code,
      tasks: await allOpenTasks(store, code),
      urgings: urgings.get(code) ?? {},
    })),
  )
}

type City = readonly DepartmentMorning<ListedOpenTask>[]

const placedGroup = (name: string, placed: readonly Placed<ListedOpenTask>[], today: LocalDate): Group => ({
  name,
  tasks: placed.map(({ task, urgings }) => ({ ...lineOf(task, today), ...(urgings && { urgings }) })),
})

const officeGroups = (city: City, explanations: readonly Explanation[], today: LocalDate): Group[] => {
  const { awaitingAcceptance, extensionsToPrepare, notOurs } = waitingForOffice(city)
  const late = explanations.filter((explanation) => stateOf(explanation, today) === 'late')
  return [
    placedGroup('awaiting-acceptance', awaitingAcceptance, today),
    placedGroup('extensions-to-prepare', extensionsToPrepare, today),
    placedGroup('not-ours', notOurs, today),
    explanationGroup('explanations-late', late, today),
  ]
}

/** What the Office has prepared can be decided at once. */
const preparedFirst = (one: Placed<ListedOpenTask>, other: Placed<ListedOpenTask>) =>
  Number(one.task.preparedOn === undefined) - Number(other.task.preparedOn === undefined)

const leaderGroups = async (
  store: Store,
  city: City,
  explanations: readonly Explanation[],
  today: LocalDate,
) => {
  const waiting = waitingForLeader(city, await readSettings(store, today), today)
  return {
    groups: [
      placedGroup('extensions-to-decide', [...waiting.awaitingDecision].sort(preparedFirst), today),
      placedGroup('overdue-long', waiting.overdue, today),
      placedGroup('urged-too-often', waiting.urgedTooOften, today),
      explanationGroup('explanations-open', explanations, today),
    ],
    worstDepartments: waiting.worstDepartments.map(({ name, overdue }) => ({ department: name, overdue })),
  }
}

interface CityTodo {
  readonly groups: readonly Group[]
  readonly worstDepartments?: readonly { readonly department: string; readonly overdue: number }[]
}

const cityTodo = async (
  store: Store,
  does: (action: Action) => boolean,
  today: LocalDate,
): Promise<CityTodo> => {
  if (!does('judge-result') && !does('decide-extension')) return { groups: [] }
  const [city, explanations] = await Promise.all([readCity(store), unansweredExplanations(store, today)])
  const office = does('judge-result') ? officeGroups(city, explanations, today) : []
  if (!does('decide-extension')) return { groups: office }
  const leader = await leaderGroups(store, city, explanations, today)
  return { ...leader, groups: [...leader.groups, ...office] }
}

const firstOf = ({ name, tasks, explanations }: Group, limit: number) => ({
  name,
  count: (tasks ?? explanations ?? []).length,
  ...(tasks && { tasks: tasks.slice(0, limit) }),
  ...(explanations && { explanations: explanations.slice(0, limit) }),
})

/** What waits for the caller, and for whom they stand in for; the mails of the morning say the same. */
const read = async ({ store, actor, query, today }: Call<'getTodo'>): Promise<Answer> => {
  const roles = [actor, ...inPlacesOf(await readDelegators(store, actor.id, today), actor)]
  const does = (action: Action) => roles.some((role) => mayAtAll(role, action))
  const { department } = actor
  const own = department && does('report-task') ? await departmentGroups(store, department, today) : []
  const { groups, worstDepartments } = await cityTodo(store, does, today)
  const told = [...own, ...groups].map((group) => firstOf(group, query.limit))
  return { body: { on: today, groups: told, worstDepartments } }
}

export const handler = resourceHandler('todo', { getTodo: read })
