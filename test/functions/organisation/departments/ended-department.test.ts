import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answeringUnits, type Department } from '../../../../functions/organisation/departments/department.ts'
import { writeTogether } from '../../../../functions/platform/table/writes.ts'
import { enteredUrging } from '../../../../functions/tasks/urging/urgings-store.ts'
import { openCity, register } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'
import { itIs } from '../../platform/http/handlers.ts'

let api: Api
let taskId: string
let explanation: string

beforeAll(async () => {
  api = await openCity()
  const { body } = await register(api, [{ department: 'SXD', title: 'Rà soát', dueOn: '2021-07-20' }])
  taskId = body.tasks[0].id
  const question = { about: { kind: 'task', taskId }, question: 'Vì sao chậm?', dueOn: '2021-07-09' }
  explanation = (await api.ask('ct.mot', 'POST /api/explanations', question)).body.id
  itIs('2021-07-05')
  const merger = {
    on: '2021-07-05',
    decision: 'Nghị quyết của HĐND thành phố',
    successors: [{ code: 'SXDM', name: 'Sở Xây dựng', kind: 'department', validFrom: '2021-07-05' }],
    people: [{ id: 'cv2.sxd', to: 'SXDM' }],
  }
  const succeeded = await api.ask('qt.mot', 'POST /api/departments/SXD/succession', merger)
  expect(succeeded.body).toMatchObject({ moved: 1, remaining: 0, kept: [] })
})
afterAll(() => vi.useRealTimers())

test('the people of a department that has ended work on its tasks where they are now', async () => {
  const { body } = await api.ask('gd.sxd', 'GET /api/tasks')
  expect(body.tasks).toMatchObject([{ title: 'Rà soát', dueOn: '2021-07-20' }])
  const [{ id }] = body.tasks
  expect((await api.command('cv.sxd', id, 'acknowledgement')).status).toBe(200)
})

test('what it was asked and has not explained, its successor sees and explains; nobody else does', async () => {
  const open = await api.ask('cv2.sxd', 'GET /api/explanations?department=SXD')
  expect(open.body.explanations).toMatchObject([{ id: explanation, state: 'open' }])
  const alone = `GET /api/explanations/${explanation}`
  expect((await api.ask('cv2.sxd', alone)).body).toEqual(open.body.explanations[0])
  expect((await api.ask('gd.stc', alone)).status).toBe(404)
  const other = `${alone.slice(0, -1)}${alone.endsWith('x') ? 'y' : 'x'}`
  expect((await api.ask('ct.mot', other)).status).toBe(404)
  const answer = { text: 'Do chờ ý kiến của Bộ' }
  const address = `POST /api/explanations/${explanation}/answer`
  expect((await api.ask('gd.stc', address, answer)).status).toBe(404)
  expect((await api.ask('gd.sxd', address, answer)).body).toMatchObject({ state: 'answered' })
})

test('what a department that has ended was urged for is not listed for the leader', async () => {
  const urged = [1, 2, 3, 4].map((week) => ({ department: 'SXD', name: `lagging 2021-W2${week}` }))
  for (const urging of urged) await writeTogether(api.store, [enteredUrging(api.store, urging, '2021-07-02')])
  itIs('2021-07-26')
  expect((await api.ask('ct.mot', 'GET /api/urgings')).body).toMatchObject({ on: '2021-07-26', count: 0 })
})

test('who answers for a department is the main successor of the last of them; a circle ends', () => {
  const department = (code: string, ...successors: string[]): Department => ({
    code,
    name: code,
    kind: 'department',
    validFrom: '2004-01-01',
    ...(successors.length > 0 && { successors }),
  })
  const unitOf = answeringUnits([
    department('A', 'B', 'C'),
    department('B', 'D'),
    department('C'),
    department('D'),
    department('X', 'Y'),
    department('Y', 'X'),
  ])
  expect(['A', 'B', 'C', 'D', 'Z'].map(unitOf)).toEqual(['D', 'D', 'C', 'D', 'Z'])
  expect(unitOf('X')).toBe('Y')
})
