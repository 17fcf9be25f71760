import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import type { Role } from '../../../../functions/organisation/people/user.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { departmentRecords } from '../table/city.ts'
import { type Api, itIs, openHandlers, type TaskAnswer } from './handlers.ts'

/** Who signs in: two leaders, two of the Office, a head and two clerks of Sở Xây dựng, others elsewhere. */
const people: readonly [id: string, role: Role, department?: string][] = [
  ['ct.mot', 'leader'],
  ['pct.hai', 'leader'],
  ['vp.mot', 'office'],
  ['vp.hai', 'office'],
  ['qt.mot', 'administrator'],
  ['tt.mot', 'auditor'],
  ['gd.sxd', 'head', 'SXD'],
  ['cv.sxd', 'clerk', 'SXD'],
  ['cv2.sxd', 'clerk', 'SXD'],
  ['gd.stc', 'head', 'STC'],
  ['cv.stc', 'clerk', 'STC'],
  ['cv.snv', 'clerk', 'SNV'],
]

export const userOf = (id: string, role: Role, department?: string, active = true) => ({
  id,
  name: id,
  email: `${id}@example.org`,
  role,
  ...(department && { department }),
  active,
})

/** Three departments and their people, no tasks but those given, at nine on 1 July 2021. */
export const openCity = async (
  tasks: readonly CityRecord[] = [],
  deployed?: () => Promise<Store>,
): Promise<Api> => {
  itIs('2021-07-01')
  const api = await openHandlers(deployed)
  itIs('2021-07-01')
  await restoreCity(api.store, [
    ...departmentRecords('SXD', 'STC', 'SNV'),
    ...people.map(([id, role, department]) => ({
      kind: 'user' as const,
      user: userOf(id, role, department),
    })),
    ...withDirectives(tasks),
  ])
  return api
}

let number = 4000

/** Registers tasks under a directive of their own and gives the answer. */
export const register = (
  api: Api,
  tasks: readonly object[],
  sent: { key?: string } = {},
): Promise<TaskAnswer> => {
  number += 1
  const directive = {
    kind: 'official-letter',
    number: String(number),
    symbol: 'UBND-KSTT',
    issuedOn: '2021-07-01',
    issuer: 'UBND thành phố',
    abstract: 'Đôn đốc thực hiện nhiệm vụ',
  }
  return api.ask('vp.mot', 'POST /api/directives', { directive, tasks }, sent)
}

/** The id of one new task, by default of Sở Xây dựng and due on 20 July. */
export const newTask = async (api: Api, given: object = {}): Promise<string> => {
  const task = { department: 'SXD', title: 'Báo cáo tiến độ', dueOn: '2021-07-20', ...given }
  const { body } = await register(api, [task])
  return body.tasks[0].id
}
