import { type Directive, directiveKeyOf } from '../../../functions/directives/directive/directive.ts'
import type { NewTask } from '../../../functions/directives/requests/commands.ts'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { historyHashOf } from '../../../functions/platform/table/history/history-hash.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { homeOf } from '../../../functions/shared/ids.ts'
import { register } from '../../../functions/tasks/registration/registration.ts'
import type { Change } from '../../../functions/tasks/task/change.ts'
import type { TaskFacts } from '../../../functions/tasks/task/task.ts'
import { eventsOf } from '../../../functions/tasks/task/tasks-store.ts'
import { accept, approve, askFor, finish, july, update } from '../../functions/tasks/task/stories.ts'

/** Cities of any size with their histories, a record at a time: none of it is held. */

/** Texts of the usual length: a title of some 110 characters, other texts of some 200. */
const title =
  'Chủ trì, phối hợp với các đơn vị liên quan rà soát, báo cáo tiến độ giải phóng mặt bằng dự án đường vành đai 2'
const text = `${title}; hoàn thiện hồ sơ, trình Ủy ban nhân dân thành phố xem xét, quyết định theo thẩm quyền.`

const directiveOf = (number: number): Directive => ({
  kind: 'official-letter',
  number: String(number),
  symbol: 'UBND-KSTT',
  issuedOn: '2021-02-01',
  issuer: 'UBND thành phố',
  abstract: text,
})

export const idOfLives = 'SXD-2021-task00000000'
export const keyOfLives = directiveKeyOf(directiveOf(1))

type Step = readonly [day: LocalDate, act: (task: TaskFacts, today: LocalDate) => Change]

/** A task with its history, as JSON, to be told again of others. */
export const life = (given: Omit<Partial<NewTask>, 'assignedOn'>, ...steps: Step[]): string => {
  const assignedOn = '2021-02-01'
  const first = register(
    idOfLives,
    { department: 'SXD', title, starred: false, assignedOn, ...given },
    assignedOn,
  )
  const entered = (done: Change, day: LocalDate) =>
    eventsOf(done, {
      key: `vp.kstt1~${day}-${done.after.version}`,
      bodyHash: historyHashOf(day, [done]).toString(16),
      by: 'vp.kstt1',
      at: instantOf(day, '10:00'),
    })
  const events = entered(first, assignedOn)
  const facts = steps.reduce((before, [day, act]) => {
    const done = act(before, day)
    events.push(...entered(done, day))
    return done.after
  }, first.after)
  const records: CityRecord[] = [
    { kind: 'task', facts, naming: { title, directive: keyOfLives } },
    ...events.map((event): CityRecord => ({ kind: 'event', taskId: idOfLives, event })),
  ]
  return JSON.stringify(records)
}

/** Of six tasks four are done, one of them after an extension; some four entries each. */
const lives = [
  life({ dueOn: july(20) }, [july(1), update], [july(10), finish], [july(12), accept]),
  life({ dueOn: july(1) }, [july(1), finish], [july(4), accept]),
  life({ dueOn: '2021-09-15', coordinating: ['D01'] }, [july(1), update], [july(8), update]),
  life({ dueOn: july(10) }, [july(8), update], [july(20), finish], [july(22), accept]),
  life(
    { dueOn: july(5) },
    ...([
      [july(4), askFor(july(20))],
      [july(6), approve(july(20))],
      [july(19), finish],
      [july(20), accept],
    ] satisfies Step[]),
  ),
  life({ dueOn: '2021-10-01' }, [july(1), update], [july(8), update]),
]

const perDirective = 500

/** The department of a task, by its place in the city. */
export const codeOf = (place: number, departments: number): string =>
  `D${String(place % departments).padStart(2, '0')}`
const idOf = (place: number, departments: number): string =>
  `${codeOf(place, departments)}-2021-x${String(place).padStart(11, '0')}`

const taskRecords = (id: string, place: number, directive: string): CityRecord[] => {
  const told = (lives[place % lives.length] as string)
    .replaceAll(idOfLives, id)
    .replaceAll(keyOfLives, directive)
  const records = JSON.parse(told) as CityRecord[]
  const history = records.flatMap((record) => (record.kind === 'event' ? [record.event] : []))
  const historyHash = String(historyHashOf(homeOf(id).code, history))
  return records.map((record) => (record.kind === 'task' ? { ...record, historyHash } : record))
}

/** A city with so many tasks of so many departments, 500 to a directive. */
export function* largeCity(tasks: number, departments = 100): Generator<CityRecord> {
  for (let place = 0; place < departments; place += 1) {
    const code = codeOf(place, departments)
    const department = { code, name: `Sở ${code}`, kind: 'department', validFrom: '2000-01-01' } as const
    yield { kind: 'department', department }
  }
  for (let from = 0; from < tasks; from += perDirective) {
    const directive = directiveOf(1_000 + from / perDirective)
    const key = directiveKeyOf(directive)
    const until = Math.min(from + perDirective, tasks)
    const taskIds = Array.from({ length: until - from }, (_, place) => idOf(from + place, departments))
    yield { kind: 'directive', key, directive, taskIds }
    for (let place = from; place < until; place += 1) yield* taskRecords(idOf(place, departments), place, key)
  }
}
