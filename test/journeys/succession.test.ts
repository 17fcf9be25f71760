import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller, Problem } from '../support/api.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from './city.ts'
import type { TaskAnswer } from './figures.ts'

/*
 *  26 July  administrator ──POST /api/departments/…/succession──►  SXD, SGTVT end on 19 July
 *             SXD: due 30 July, overdue since 15 July    ──►  SXDM, from 20 July on
 *             SGTVT: due 2 August                         ──►  SXDM
 *           Office ──dashboard──►  as given: three rows      rolled up: SXDM alone, the same city
 */

let city: City
let administrator: Caller
let office: Caller

const records = [
  departmentNamed('SXD', 'Sở Xây dựng'),
  departmentNamed('SGTVT', 'Sở Giao thông vận tải'),
  person('qt.hethong', 'administrator'),
  person('vp.kstt', 'office'),
  ...tasksGiven([
    { department: 'SXD', dueOn: '2021-07-30' },
    { department: 'SXD', dueOn: '2021-07-15' },
    { department: 'SGTVT', dueOn: '2021-08-02' },
  ]),
]

beforeAll(async () => {
  city = await openCity(records, '2021-07-26', '09:00')
  administrator = city.api.as('qt.hethong')
  office = city.api.as('vp.kstt')
})
afterAll(() => city?.stop())

const merger = {
  on: '2021-07-20',
  decision: 'Nghị quyết của HĐND thành phố',
  successors: [{ code: 'SXDM', name: 'Sở Xây dựng', kind: 'department', validFrom: '2021-07-20' }],
}

const succeed = (code: string, body: unknown) =>
  administrator.post<{ moved: number; remaining: number } & Problem>(
    `/api/departments/${code}/succession`,
    body,
  )

interface Row {
  readonly code: string
  readonly counts: { readonly assigned: number; readonly reassigned: number; readonly openInTerm: number }
  readonly includes?: readonly string[]
  readonly lists?: object
}

const dashboard = async (rollUp: string) =>
  (await office.get<{ city: Row; departments: Row[] }>(`/api/dashboard/2021?rollUp=${rollUp}`)).body

test('two departments are merged into a new one; their open tasks go with them', async () => {
  for (const [code, moved] of [
    ['SXD', 2],
    ['SGTVT', 1],
  ] as const) {
    const { status, body } = await succeed(code, merger)
    expect([status, body.moved, body.remaining]).toEqual([201, moved, 0])
  }
  const open = (await office.get<{ tasks: TaskAnswer[] }>('/api/tasks?department=SXDM')).body.tasks
  expect(open.map(({ dueOn, status }) => `${dueOn} ${status}`)).toEqual([
    '2021-07-26 open-in-term',
    '2021-07-30 open-in-term',
    '2021-08-02 open-in-term',
  ])
  const old = (await office.get<TaskAnswer>(`/api/tasks/${taskIdAt('SXD', 1)}`)).body
  expect(old.status).toBe('reassigned')
  expect((await administrator.get('/api/departments/SXD')).body).toMatchObject({
    validTo: '2021-07-19',
    successors: ['SXDM'],
  })
})

test('the figures are told as given or by the units there are now, and the city is the same', async () => {
  const [given, rolled] = [await dashboard('asGiven'), await dashboard('current')]
  expect(given.departments.map(({ code, counts }) => [code, counts.assigned, counts.reassigned])).toEqual([
    ['SGTVT', 0, 1],
    ['SXD', 0, 2],
    ['SXDM', 3, 0],
  ])
  const [unit, ...others] = rolled.departments
  expect(others).toEqual([])
  expect(unit?.counts).toMatchObject({ assigned: 3, openInTerm: 3, reassigned: 3 })
  expect([...(unit?.includes ?? [])].sort()).toEqual(['SGTVT', 'SXD', 'SXDM'])
  expect(unit).not.toHaveProperty('lists')
  expect(rolled.city.counts).toEqual(given.city.counts)
})

test('another decision for a department that has ended, and tasks for it, are refused', async () => {
  const other = await succeed('SXD', { ...merger, on: '2021-07-21' })
  expect([other.status, other.body.code]).toEqual([409, 'department-ended'])
  const wrong = await succeed('SXD', { ...merger, tasks: [{ id: taskIdAt('SXD', 0), to: 'STC' }] })
  expect(wrong.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '#/tasks/0/to not-a-successor',
  ])
  expect((await office.post<Problem>('/api/departments/SXD/succession', merger)).body.code).toBe('forbidden')
  expect(city.errors).toEqual([])
})
