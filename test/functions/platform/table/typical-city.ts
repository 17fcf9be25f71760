import { directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { accept, approve, askFor, finish, july } from '../../tasks/task/stories.ts'
import { departmentOf, directiveOf, type Given, registrationOf } from './city.ts'
import { lived } from './small-city.ts'

/** Texts of the usual length: a title of some 110 characters, other texts of some 200. */
export const title =
  'Chủ trì, phối hợp với các đơn vị liên quan rà soát, báo cáo tiến độ giải phóng mặt bằng dự án đường vành đai 2'

export const text = `${title}; hoàn thiện hồ sơ, trình Ủy ban nhân dân thành phố xem xét, quyết định theo thẩm quyền.`

const departmentCodes = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => `UBX${String(place).padStart(2, '0')}`)

const directive = directiveOf({ abstract: text, issuedOn: '2021-02-01' })

const given: Given = { title, assignedOn: '2021-02-01', registeredOn: '2021-02-01' }
const taskOf = (dueOn: LocalDate, ...actions: Parameters<typeof lived>[1][]) => {
  const [task] = lived(registrationOf({ ...given, dueOn }, directive), ...actions)
  if (task?.kind !== 'task') throw new Error('the first record is the task')
  return task
}

/** Of six tasks four are done, one of them after an extension. */
const fates = [
  taskOf(july(20), [july(10), finish], [july(12), accept]),
  taskOf(july(1), [july(1), finish], [july(4), accept]),
  taskOf('2021-09-15'),
  taskOf(july(10), [july(20), finish], [july(22), accept]),
  taskOf(
    july(5),
    [july(4), askFor(july(20))],
    [july(6), approve(july(20))],
    [july(19), finish],
    [july(20), accept],
  ),
  taskOf('2021-10-01'),
] as const

/** A directive's list is one item. */
const tasksPerDirective = 500

export interface CitySize {
  readonly departments: number
  readonly tasks: number
  /** Tasks that become overdue on the day, spread over the departments. */
  readonly overdue: number
  readonly overdueOn: LocalDate
}

/** A city of this size without its histories: what a scan, a list and the dashboard read. */
export const typicalCity = ({ departments, tasks, overdue, overdueOn }: CitySize): CityRecord[] => {
  const codes = departmentCodes(departments)
  const becomesOverdue = taskOf(addDays(overdueOn, -1))
  const taskAt = (place: number): CityRecord => {
    const fate = fates[Math.floor(place / departments) % fates.length]
    const { facts, ...task } = place < overdue ? becomesOverdue : (fate ?? becomesOverdue)
    const id = `${codes[place % departments]}-2021-x00000${String(place).padStart(6, '0')}`
    const number = String(4000 + Math.floor(place / tasksPerDirective))
    const naming = { ...task.naming, directive: directiveKeyOf({ ...directive, number }) }
    return { ...task, facts: { ...facts, id }, naming }
  }
  return withDirectives([
    ...codes.map((code): CityRecord => {
      const department = { ...departmentOf(code), name: `Ủy ban nhân dân xã ${code}` }
      return { kind: 'department', department }
    }),
    ...Array.from({ length: tasks }, (_, place) => taskAt(place)),
  ])
}
