import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { scanDay } from '../../../functions/succession/night/scan-day.ts'
import { openCity, register } from '../platform/http/city.ts'
import type { Api } from '../platform/http/handlers.ts'
import { itIs } from '../platform/http/handlers.ts'

/*
 *  1 July   administrator: SXD and SNV go into the new SXDM from 5 July on; STC into SXDM, withdrawn
 *  5 July   the scan at 00:15; SXDM has the tasks of both
 */

const on = '2021-07-05'
const newcomer = { code: 'SXDM', name: 'Sở Xây dựng và Nội vụ', kind: 'department', validFrom: on }
const merger = { on, decision: 'Nghị quyết của HĐND thành phố', successors: [newcomer] }

let api: Api

const administrator = (route: string, body?: unknown) => api.ask('qt.mot', route, body)
const succession = (code: string) => `POST /api/departments/${code}/succession`

beforeAll(async () => {
  api = await openCity()
  await register(api, [
    { department: 'SXD', title: 'Rà soát', dueOn: '2021-07-20' },
    { department: 'SNV', title: 'Báo cáo', dueOn: '2021-07-21' },
  ])
})
afterAll(() => vi.useRealTimers())

test('a decision for a day to come is told by the register, and the department takes tasks until then', async () => {
  const { status, body } = await administrator(succession('SXD'), merger)
  expect([status, body.moved, body.department.planned]).toEqual([201, 0, { ...merger, by: 'qt.mot' }])
  const { departments } = (await api.ask('cv.sxd', 'GET /api/departments')).body
  expect(departments.find(({ code }: { code: string }) => code === 'SXD')).toEqual(body.department)
  expect((await register(api, [{ department: 'SXD', title: 'Kiểm tra', dueOn: '2021-07-30' }])).status).toBe(
    201,
  )
  const early = await administrator('GET /api/departments/SXDM')
  expect(early.status).toBe(404)
})

test('a second department goes into the same new one by its code', async () => {
  const { body } = await administrator(succession('SNV'), { ...merger, successors: ['SXDM'] })
  expect(body.department.planned.successors).toEqual([newcomer])
  expect((await administrator(succession('STC'), { ...merger, successors: ['SKHAC'] })).body.code).toBe(
    'unknown-department',
  )
})

test('a correction of the department leaves what is planned', async () => {
  const { planned, ...known } = (await administrator('GET /api/departments/SXD')).body
  const corrected = await administrator('PUT /api/departments/SXD', { ...known, groups: ['Khối kinh tế'] })
  expect(corrected.body).toEqual({ ...known, groups: ['Khối kinh tế'], planned })
})

test('it is withdrawn once, by the administrator alone', async () => {
  await administrator(succession('STC'), merger)
  const withdrawal = 'POST /api/departments/STC/succession/withdrawal'
  expect((await api.ask('vp.mot', withdrawal)).body.code).toBe('forbidden')
  expect((await administrator(withdrawal)).body).not.toHaveProperty('planned')
  const again = await administrator(withdrawal)
  expect([again.status, again.body.code]).toEqual([409, 'nothing-planned'])
  const far = await administrator(succession('STC'), { ...merger, on: '2062-07-05' })
  expect([far.status, far.body.code]).toEqual([422, 'succession-too-far'])
})

test('on its day the scan hands both over, each task by the administrator who decided', async () => {
  itIs(on)
  const { successions } = await scanDay(api.store, { today: on, at: new Date() })
  expect(successions).toEqual([
    { department: 'SNV', moved: 1, kept: 0 },
    { department: 'SXD', moved: 2, kept: 0 },
  ])
  const { tasks } = (await api.ask('cv.sxd', 'GET /api/tasks?department=SXDM')).body
  expect(tasks.map(({ title }: { title: string }) => title)).toEqual(['Rà soát', 'Báo cáo', 'Kiểm tra'])
  expect((await administrator('GET /api/departments/SNV')).body).toMatchObject({
    validTo: '2021-07-04',
    successors: ['SXDM'],
  })
})
