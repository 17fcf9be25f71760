import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { departmentOf } from '../../platform/table/city.ts'
import { expectInOrder, figuresToday, listed, scan } from './duties.ts'

/** What was planned for a department that ends with nobody to follow it waits for the Office. */

let api: Api

beforeAll(async () => {
  api = await openCity()
  const due = { by: 'recurrence', recurrence: { every: 'month' }, until: '2021-10-31' }
  await register(api, [{ department: 'SXD', title: 'Báo cáo tháng', due }])
  const ended = { ...departmentOf('SXD'), validTo: '2021-08-31' }
  expect((await api.ask('qt.mot', 'PUT /api/departments/SXD', ended)).status).toBe(200)
  await scan(api.store, '2021-11-02')
  itIs('2021-11-02')
})

afterAll(() => vi.useRealTimers())

const groupOf = async (user: string) => {
  const { body } = await api.ask(user, 'GET /api/todo')
  return body.groups.find(({ name }: { name: string }) => name === 'withheld')
}

it('the Office is told on its page and in its mail, nobody else; none of it is late', async () => {
  const { count, tasks } = await groupOf('vp.mot')
  expect([count, tasks.map(({ assignedOn }: { assignedOn: string }) => assignedOn)]).toEqual([
    2,
    ['2021-09-01', '2021-10-01'],
  ])
  expect(tasks[0]).toMatchObject({ status: 'planned', department: 'SXD', dueOn: '2021-09-30' })
  expect(tasks[0]).not.toHaveProperty('daysOverdue')
  expect(await groupOf('ct.mot')).toBeUndefined()
  expect(await groupOf('cv.sxd')).toBeUndefined()
  await releaseMails(api.store, { today: '2021-11-02', at: instantOf('2021-11-02', '07:30') })
  const digests = (await noticesOf(api.store, '2021-11-02')).flatMap(({ content }) =>
    content.kind === 'office-digest' ? [content] : [],
  )
  expect(digests.map(({ userId }) => userId).sort()).toEqual(['vp.hai', 'vp.mot'])
  expect(digests[0]?.withheld).toMatchObject({ count: 2, lines: [{ title: 'Báo cáo tháng' }, {}] })
})

it('it is handed to another department or withdrawn; nothing else can be done with it', async () => {
  const [september, october] = (await groupOf('vp.mot')).tasks
  const { body: read } = await api.ask('vp.mot', `GET /api/tasks/${september.id}`)
  expect(read).toMatchObject({ planned: 'withheld', status: 'planned' })
  expect(read.actions).toEqual(expect.arrayContaining(['reassignTask', 'withdrawTask']))
  const { events } = (await api.ask('vp.mot', `GET /api/tasks/${september.id}/history`)).body
  expect(events.at(-1)).toMatchObject({ by: 'qt.mot', details: { type: 'withheld' } })
  const refused = await api.command('vp.mot', september.id, 'star', { starred: true })
  expect(refused).toMatchObject({ status: 409, body: { code: 'task-withheld' } })
  const to = { department: 'STC', dueOn: '2021-11-30' }
  const moved = await api.command('vp.mot', september.id, 'reassignment', { reason: 'Đã giải thể', to })
  expect(moved.body).toMatchObject({ opened: [{ department: 'STC', assignedOn: '2021-11-02' }] })
  const withdrawn = await api.command('vp.mot', october.id, 'withdrawal', { reason: 'Không còn cần' })
  expect(withdrawn.status).toBe(200)
  expect((await groupOf('vp.mot')).count).toBe(0)
  // What was never given is neither reassigned nor withdrawn in the figures of the department that has ended.
  expect(await figuresToday(api.store, '2021-11-02')).toBe('0/2/2')
  expect(await listed(api.store, '2021-11-02', { department: 'STC' })).toHaveLength(1)
  await expectInOrder(api.store, '2021-11-02')
})
