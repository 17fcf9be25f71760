import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { auditCity } from '../../../functions/documents/city-file/audit/audit.ts'
import { checkCity } from '../../../functions/documents/city-file/checked-city.ts'
import { noticesOf } from '../../../functions/notices/ledger/notices-store.ts'
import { releaseMails } from '../../../functions/oversight/digests/release-mails.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { exportedRecords } from '../documents/city-file/whole-city.ts'
import { openCity } from '../platform/http/city.ts'
import { type Api, itIs, type TaskAnswer } from '../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const facts = { kind: 'notice', issuer: 'UBND thành phố', abstract: 'Kết luận giao ban' }
const key = '2021-07-01_71_TB-UBND'
const waiting = [
  { title: 'Rà soát quỹ đất', deadlineAsWorded: '10 ngày kể từ ngày ký', due: { by: 'wording' } },
  { title: 'Lập danh mục', dueOn: '2021-08-10' },
  { title: 'Không còn cần' },
]
const directive = { ...facts, number: '71', symbol: 'TB-UBND', issuedOn: '2021-07-01' }
const register = (body: object, key?: string) =>
  api.ask('vp.mot', 'POST /api/directives', body, key ? { key } : {})
const read = async () => (await api.ask('vp.mot', `GET /api/directives/${key}`)).body
const codes = async (): Promise<string[]> =>
  ((await read()).waiting ?? []).map(({ code }: { code: string }) => code)
const change = async (body: object, sent = {}, user = 'vp.mot') =>
  api.ask(
    user,
    `POST /api/directives/${key}/changes`,
    { version: (await read()).version ?? 1, ...body },
    sent,
  )
const group = async (user: string) =>
  (await api.ask(user, 'GET /api/todo')).body.groups.find(
    ({ name }: { name: string }) => name === 'awaiting-lead',
  )

it('a directive that names no lead is registered, once, and stands first in what the Office has to do', async () => {
  const first = await register({ directive, tasks: [], waiting }, 'registers-once')
  expect([first.status, first.body.key, first.body.tasks]).toEqual([201, key, []])
  expect((await register({ directive, tasks: [], waiting }, 'registers-once')).status).toBe(201)
  expect((await register({ directive, tasks: [], waiting })).body.code).toBe('directive-exists')
  const { body } = await api.ask('vp.mot', 'GET /api/todo')
  expect([body.groups[0].name, body.groups[0].count]).toEqual(['awaiting-lead', 3])
  expect(await group('cv.sxd')).toBeUndefined()
})

it('neither a lead nor waiting is nothing to register', async () => {
  const { status, body } = await register({ directive: { ...directive, number: '72' }, tasks: [] })
  expect([status, body.errors[0].code]).toEqual([422, 'empty'])
})

it('the lead named, the task is given that day, and a term runs from it', async () => {
  itIs('2021-07-05')
  const [first] = await codes()
  const body = { change: 'name-lead', version: 1, waiting: first, leads: ['SXD', 'STC'] }
  const sent = { key: 'names-the-lead' }
  const named = await api.ask('vp.mot', `POST /api/directives/${key}/changes`, body, sent)
  expect(named.status).toBe(200)
  const { tasks, waiting: left } = await read()
  expect(tasks.map((task: Record<string, unknown>) => [task.assignedOn, task.dueOn])).toEqual([
    ['2021-07-05', '2021-07-15'],
    ['2021-07-05', '2021-07-15'],
  ])
  expect(left).toHaveLength(2)
  itIs('2021-07-06')
  expect((await api.ask('vp.mot', `POST /api/directives/${key}/changes`, body, sent)).status).toBe(200)
  expect((await read()).taskCount).toBe(2)
  expect((await change({ change: 'name-lead', waiting: first, leads: ['SNV'] })).body.code).toBe(
    'not-waiting',
  )
})

it('a day stays that day, the Office may say another, within bounds', async () => {
  const [code] = await codes()
  const naming = { change: 'name-lead', waiting: code, leads: ['SNV'] }
  const early = await change({ ...naming, assignedOn: '2021-06-30' })
  expect(early.body.code).toBe('assigned-before-issued')
  expect((await change({ ...naming, assignedOn: '2021-07-07' })).body.code).toBe('assigned-in-future')
  expect((await change({ ...naming, dueOn: '2021-07-05' })).body.code).toMatch(/due-before-assigned/)
  expect((await change(naming, {}, 'cv.sxd')).status).toBe(403)
  expect((await change({ ...naming, assignedOn: '2021-07-01' })).status).toBe(200)
  const task = (await read()).tasks.find(({ title }: { title: string }) => title === 'Lập danh mục')
  expect([task.assignedOn, task.dueOn]).toEqual(['2021-07-01', '2021-08-10'])
})

it('seventy at once wait, one is withdrawn, and all of it is in the history', async () => {
  const tasks = Array.from({ length: 70 }, (_, place) => ({ title: `Nhiệm vụ ${place + 1}` }))
  expect((await change({ change: 'await-lead', tasks })).status).toBe(200)
  const [code] = await codes()
  expect((await change({ change: 'withdraw-waiting', waiting: code, reason: 'Trùng' })).status).toBe(200)
  expect((await group('vp.mot')).count).toBe(70)
  const { body } = await api.ask('vp.mot', `GET /api/directives/${key}/history`)
  expect(body.changes.map((one: { change: { change: string } }) => one.change.change)).toEqual([
    'name-lead',
    'name-lead',
    'await-lead',
    'withdraw-waiting',
  ])
})

it('of two who name leads at once one is told who was first, and with what', async () => {
  const [one, other] = (await codes()).slice(0, 2)
  const { version } = await read()
  const naming = (user: string, code: string | undefined) =>
    api.ask(user, `POST /api/directives/${key}/changes`, {
      change: 'name-lead',
      version,
      waiting: code,
      leads: ['STC'],
    })
  const told = await Promise.all([naming('vp.mot', one), naming('vp.hai', other)])
  expect(told.map(({ status }) => status).sort()).toEqual([200, 412])
  const first = told[0].status === 200 ? 'vp.mot' : 'vp.hai'
  const { body } = told.find(({ status }) => status === 412) as TaskAnswer
  expect(body).toMatchObject({
    code: 'stale-directive',
    facts: { version: version + 1, changedBy: first, change: 'name-lead' },
  })
  expect(body.facts.changedAt).toMatch(/^2021-07-/)
  expect(body.detail).toContain(`do ${first} thực hiện (xác định đơn vị chủ trì)`)
})

it('tasks and waiting tasks are added together, once; what is wrong with either adds nothing', async () => {
  const before = await read()
  const task = { title: 'Giao ngay', department: 'STC', dueOn: '2021-08-20' }
  const add = (body: object, sent = {}) => api.ask('vp.mot', `POST /api/directives/${key}/tasks`, body, sent)
  const both = { tasks: [task], waiting: [{ title: 'Giao sau' }] }
  const wrong = { ...both, tasks: [{ ...task, dueOn: '2021-06-01' }] }
  expect((await add(wrong, { key: 'adds-wrongly' })).status).toBe(422)
  expect(await read()).toEqual(before)
  for (const _ of [1, 2]) {
    const { status, body } = await add(both, { key: 'adds-both-once' })
    expect([status, body.tasks.length, body.waiting]).toEqual([201, 1, 1])
  }
  expect((await add({ tasks: [], waiting: [{ title: 'Giao sau nữa' }] })).body).toEqual({
    key,
    tasks: [],
    waiting: 1,
  })
  expect((await add({ tasks: [] })).body.errors[0].code).toBe('empty')
  const after = await read()
  expect([after.taskCount, after.waiting.length]).toEqual([before.taskCount + 1, before.waiting.length + 2])
})

it('what waits is in nobody’s figures; once its lead is named it counts from that day', async () => {
  const given = async () => {
    const { body } = await api.ask('vp.mot', 'GET /api/dashboard/2021')
    const period = 'assignedFrom=2021-01-01&assignedTo=2021-12-31'
    const figures = (await api.ask('vp.mot', `GET /api/figures?${period}`)).body
    const row = figures.departments.find(({ code }: { code: string }) => code === 'SNV')
    return [body.city.counts.given, figures.city.counts.given, row?.counts.given ?? 0]
  }
  const [city = 0, ofPeriod = 0, unit = 0] = await given()
  const title = 'Báo cáo sau khi rõ đơn vị'
  const tasks = [{ title, deadlineAsWorded: '7 ngày kể từ ngày ký', due: { by: 'wording' } }]
  expect((await change({ change: 'await-lead', tasks })).status).toBe(200)
  expect(await given()).toEqual([city, ofPeriod, unit])
  itIs('2021-07-20')
  const code = (await codes()).at(-1)
  expect((await change({ change: 'name-lead', waiting: code, leads: ['SNV'] })).status).toBe(200)
  expect(await given()).toEqual([city + 1, ofPeriod + 1, unit + 1])
  const { tasks: all } = await read()
  expect(all.find((task: { title: string }) => task.title === title)).toMatchObject({
    assignedOn: '2021-07-20',
    dueOn: '2021-07-27',
  })
  const until = 'assignedFrom=2021-07-01&assignedTo=2021-07-19'
  const before = (await api.ask('vp.mot', `GET /api/figures?${until}`)).body
  expect(before.city.counts.given).toBe(ofPeriod)
})

it('the mail of the morning tells of the same tasks as the page, in the same order', async () => {
  await releaseMails(api.store, { today: '2021-07-21', at: instantOf('2021-07-21', '07:30') })
  const { count, waiting } = await group('vp.mot')
  const notices = await noticesOf(api.store, '2021-07-21')
  const digests = notices.flatMap(({ content }) => (content.kind === 'office-digest' ? [content] : []))
  expect(digests.map(({ userId }) => userId).sort()).toEqual(['vp.hai', 'vp.mot'])
  for (const { awaitingLead } of digests) {
    expect(awaitingLead?.count).toBe(count)
    expect(awaitingLead?.lines).toEqual(waiting.slice(0, awaitingLead?.lines.length))
  }
})

it('a search by its words finds its directive, for who may see what others do', async () => {
  const search = async (user: string) =>
    (await api.ask(user, `GET /api/search?${new URLSearchParams({ q: 'giao sau nữa' })}`)).body
  expect(await search('vp.mot')).toMatchObject({ directives: [{ key }], taskCount: 0 })
  expect((await search('cv.sxd')).directives).toEqual([])
  expect((await api.ask('cv.sxd', `GET /api/directives/${key}`)).body).not.toHaveProperty('waiting')
  const { body } = await api.ask('cv.sxd', `GET /api/directives/${key}/history`)
  expect(body.changes).toEqual([])
})

it('all of it is audited, exported and restored', async () => {
  expect(await auditCity(api.store)).toMatchObject({ faults: [], orphans: [] })
  const records = await exportedRecords(api.store)
  const checked = await checkCity(records)
  expect([...checked.groups()].flat()).toEqual(records)
  checked.close()
})
