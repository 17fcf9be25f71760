import { directiveKeyOf } from '../../functions/directives/directive/directive.ts'
import { type CityRecord, restoreCity } from '../../functions/documents/city-file/restore.ts'
import type { Role } from '../../functions/organisation/people/user.ts'
import { openStore } from '../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../functions/shared/dates/dates.ts'
import { taskIdOf } from '../../functions/shared/ids.ts'
import { register } from '../../functions/tasks/registration/registration.ts'
import type { Change } from '../../functions/tasks/task/change.ts'
import type { TaskFacts } from '../../functions/tasks/task/task.ts'
import { eventsOf } from '../../functions/tasks/task/tasks-store.ts'
import { startLocal } from '../../local/city/local-city.ts'
import { openApi } from '../support/api.ts'
import { newDatabase } from '../support/city-database.ts'

/** Small cities for the journeys, restored the way a real one would be, on the deployed stacks run locally. */
export const departmentNamed = (code: string, name: string, validTo?: LocalDate): CityRecord => ({
  kind: 'department',
  department: { code, name, kind: 'department', validFrom: '2004-01-01', ...(validTo && { validTo }) },
})

export const person = (id: string, role: Role, department?: string): CityRecord => ({
  kind: 'user',
  user: {
    id,
    name: `Người dùng ${id}`,
    email: `${id}@example.org`,
    role,
    ...(department && { department }),
    active: true,
  },
})

const directive = {
  kind: 'official-letter',
  number: '4110',
  symbol: 'UBND-KSTT',
  issuedOn: '2021-07-05',
  issuer: 'UBND thành phố',
  abstract: 'Về việc triển khai các nhiệm vụ trọng tâm quý III năm 2021',
} as const

export const directiveKey = directiveKeyOf(directive)

/** What was done with a task after its registration, on which day. */
export type Action = readonly [
  on: LocalDate,
  by: string,
  action: (task: TaskFacts, today: LocalDate) => Change,
]

export interface GivenTask {
  readonly department: string
  readonly title?: string
  readonly dueOn?: LocalDate
  readonly actions?: readonly Action[]
}

const taskRecords = ({ actions = [], ...given }: GivenTask, id: string): CityRecord[] => {
  const { issuedOn: assignedOn } = directive
  const title = given.title ?? `Nhiệm vụ ${id}`
  const events: CityRecord[] = []
  const entered = (change: Change, on: LocalDate, by: string): TaskFacts => {
    const command = { key: `${by}~${id}-${events.length}`, bodyHash: '-', by, at: instantOf(on, '09:00') }
    for (const event of eventsOf(change, command)) events.push({ kind: 'event', taskId: id, event })
    return change.after
  }
  const task = { ...given, title, starred: false, assignedOn }
  const first = entered(register(id, task, assignedOn), assignedOn, 'vp.kstt')
  const facts = actions.reduce((before, [on, by, action]) => entered(action(before, on), on, by), first)
  return [{ kind: 'task', facts, naming: { title, directive: directiveKey } }, ...events]
}

/** The id of the task at this place of the list that `tasksGiven` is given. */
export const taskIdAt = (department: string, place: number): string =>
  taskIdOf(department, directive.issuedOn, `t${String(place).padStart(11, '0')}`)

/** Tasks of one directive, each with the history that the rules themselves make of its actions. */
export const tasksGiven = (tasks: readonly GivenTask[]): CityRecord[] => {
  const taskIds = tasks.map(({ department }, place) => taskIdAt(department, place))
  const records = tasks.flatMap((task, place) => taskRecords(task, taskIds[place] ?? ''))
  return [{ kind: 'directive', key: directiveKey, directive, taskIds }, ...records]
}

/** The city, running, with its demo clock at this hour of this day. */
export const openCity = async (
  records: readonly CityRecord[],
  day: LocalDate,
  time: string,
  database = newDatabase(),
) => {
  const errors: string[] = []
  const city = await startLocal({
    port: 0,
    inMemory: true,
    database,
    city: 'none',
    now: instantOf(day, time),
    onError: (text) => void errors.push(text),
  })
  const store = openStore({ tableName: city.tableName, endpoint: city.dynamodbEndpoint })
  await restoreCity(store, records)
  await city.drain()
  return {
    ...city,
    store,
    api: openApi(city),
    /** What the runner had to complain about: functions that failed, records given up. */
    errors,
    until: (on: LocalDate, at: string) => city.moveClock(instantOf(on, at)),
  }
}

export type City = Awaited<ReturnType<typeof openCity>>
