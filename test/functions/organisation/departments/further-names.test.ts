import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { exportedRecords } from '../../documents/city-file/whole-city.ts'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})
afterAll(() => vi.useRealTimers())

const department = async (code: string) => (await api.ask('qt.mot', `GET /api/departments/${code}`)).body
const named = async (code: string, change: object) =>
  api.ask('qt.mot', `PUT /api/departments/${code}`, { ...(await department(code)), ...change })
const read = async (wording: string) => (await api.ask('vp.mot', 'POST /api/assignees', { wording })).body

test('what a department is called besides is kept, and read as that department from then on', async () => {
  expect((await read('Sở kiến thiết')).departments).toEqual([])
  const names = { name: 'Sở Xây dựng', furtherNames: ['Sở Kiến thiết', 'Sở XDựng'] }
  expect((await named('SXD', names)).status).toBe(200)
  expect((await department('SXD')).furtherNames).toEqual(['Sở Kiến thiết', 'Sở XDựng'])
  expect((await read('so kien thiet; Sở XDựng')).departments).toEqual([
    { code: 'SXD', name: expect.any(String) },
  ])
  const records = await exportedRecords(api.store)
  expect(records).toContainEqual({ kind: 'department', department: await department('SXD') })
})

test('nobody else of the same days is called so', async () => {
  const { name } = await department('STC')
  const taken = await named('SNV', { furtherNames: ['Sở NV', name.toUpperCase()] })
  expect([taken.status, taken.body.code, taken.body.facts]).toEqual([
    409,
    'name-taken',
    { name: name.toUpperCase(), department: name },
  ])
  expect((await named('SNV', { name: 'Sở Kiến thiết' })).body.code).toBe('name-taken')
  expect((await named('SNV', { furtherNames: ['Sở NV', 'so nv'] })).body.errors).toMatchObject([
    { pointer: '#/furtherNames', code: 'name-twice' },
  ])
  expect((await department('SNV')).furtherNames).toBeUndefined()
})

test('who took over may be called as the department was that has ended', async () => {
  const ended = {
    code: 'SCC',
    name: 'Sở Công chính',
    kind: 'department',
    validFrom: '2000-01-01',
    validTo: '2021-06-30',
  }
  expect((await api.ask('qt.mot', 'PUT /api/departments/SCC', ended)).status).toBe(200)
  expect((await named('SXD', { furtherNames: ['Sở Công chính'] })).status).toBe(200)
  expect((await read('Sở Công chính')).departments).toMatchObject([{ code: 'SXD' }])
})

test('what may be meant is proposed with its name', async () => {
  const { unread } = await read('Sở Xây dựng Quảng Nam')
  expect(unread).toMatchObject([{ because: 'not-in-register', proposals: [{ code: 'SXD' }] }])
  expect(await read('Sở Xây dựng chủ trì, phối hợp với STC')).toMatchObject({
    departments: [{ code: 'SXD' }],
    coordinating: [{ code: 'STC' }],
    unread: [],
  })
})
