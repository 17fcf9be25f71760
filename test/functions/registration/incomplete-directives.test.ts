import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { auditCity } from '../../../functions/documents/city-file/audit/audit.ts'
import { checkCity } from '../../../functions/documents/city-file/checked-city.ts'
import { exportedRecords } from '../documents/city-file/whole-city.ts'
import { openCity } from '../platform/http/city.ts'
import { type Api, itIs } from '../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const facts = { kind: 'notice', issuer: 'Văn phòng UBND thành phố', abstract: 'Kết luận giao ban' }
const task = { department: 'SXD', title: 'Rà soát quỹ đất' }

const register = (directive: object, tasks: readonly object[] = [task]) =>
  api.ask('vp.mot', 'POST /api/directives', { directive: { ...facts, ...directive }, tasks })
const change = (key: string, body: object, sent = {}) =>
  api.ask('vp.mot', `POST /api/directives/${key}/changes`, { version: 1, ...body }, sent)
const read = async (key: string) => (await api.ask('vp.mot', `GET /api/directives/${key}`)).body
const problemOf = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code]

it('a number without a symbol is a directive of its day, and its symbol can be given later', async () => {
  const made = await register({ number: '0123', issuedOn: '2021-06-28' })
  expect([made.status, made.body.key]).toEqual([201, '2021-06-28_123'])
  expect(problemOf(await register({ number: '123', issuedOn: '2021-06-28' }))).toEqual([
    409,
    'directive-exists',
  ])
  const { status, body } = await change('2021-06-28_123', { change: 'complete', symbol: 'TB-VP' })
  expect([status, body.key]).toEqual([200, '2021-06-28_123_TB-VP'])
  expect(problemOf(await change(body.key, { change: 'complete', symbol: 'TB-UBND' }))).toEqual([
    409,
    'directive-already-complete',
  ])
})

it('that the date is not known is said, never left out', async () => {
  const { status, body } = await register({ number: '7', symbol: 'TB-UBND' })
  expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([
    422,
    '#/directive/issuedOn',
    'missing',
  ])
})

it('without a date, terms from the signing wait; with it, the Office is told what they give', async () => {
  itIs('2021-07-01')
  const term = { by: 'term', term: { count: 10, unit: 'day' } }
  const words = { deadlineAsWorded: '5 ngày làm việc kể từ ngày ký', due: { by: 'wording' } }
  const made = await register({ number: '9', symbol: 'TB-UBND', dateUnknown: true }, [
    { ...task, due: term },
    { ...task, title: 'Báo cáo', ...words },
    { ...task, title: 'Có ngày', dueOn: '2021-07-30' },
    { ...task, title: 'Không thời hạn' },
  ])
  const key = '2021-00-00_9_TB-UBND'
  expect([made.status, made.body.key]).toEqual([201, key])
  const given = made.body.tasks.map((one: { assignedOn: string; dueOn?: string }) => [
    one.assignedOn,
    one.dueOn,
  ])
  expect(given).toEqual([
    ['2021-07-01', undefined],
    ['2021-07-01', undefined],
    ['2021-07-01', '2021-07-30'],
    ['2021-07-01', undefined],
  ])
  expect((await read(key)).issuedOn).toBeUndefined()
  itIs('2021-07-02')
  expect(problemOf(await change(key, { change: 'complete', issuedOn: '2021-07-03' }))).toEqual([
    422,
    'assigned-in-future',
  ])
  const sent = { key: 'completes-the-notice' }
  const body = { change: 'complete', issuedOn: '2021-06-25' }
  const completed = await change(key, body, sent)
  const right = '2021-06-25_9_TB-UBND'
  expect([completed.status, completed.body.key]).toEqual([200, right])
  expect((await change(key, body, sent)).body).toEqual(completed.body)
  const found = await read(right)
  expect(found.tasks.map((one: { directive: string }) => one.directive)).toEqual(Array(4).fill(right))
  // The address of before leads on, and gives no more tasks.
  expect((await read(key)).key).toBe(right)
  const more = await api.ask('vp.mot', `POST /api/directives/${key}/tasks`, { tasks: [task] })
  expect([...problemOf(more), more.body.facts.by]).toEqual([409, 'directive-completed', right])
  const listed = await api.ask('vp.mot', 'GET /api/directives?year=2021&q=9/TB-UBND')
  expect(listed.body.directives.map((one: { key: string }) => one.key)).toEqual([right])
  const searched = await api.ask('vp.mot', 'GET /api/search?q=09/TB-UBND')
  expect(searched.body.directives.map((one: { key: string }) => one.key)).toEqual([right])
  const history = await api.ask('vp.mot', `GET /api/directives/${right}/history`)
  expect(history.body.changes.map((one: { change: { change: string } }) => one.change.change)).toEqual([
    'complete',
  ])
  const proposed = await api.ask('vp.mot', `GET /api/directives/${right}/due-dates`)
  expect(proposed.body.tasks.map((one: { dueOn: string }) => one.dueOn)).toEqual(['2021-07-05', '2021-07-02'])
})

it('the document that was registered with its date as well is not made a second time', async () => {
  await register({ number: '31', symbol: 'TB-UBND', issuedOn: '2021-06-20' })
  const { body } = await register({ number: '31', symbol: 'TB-UBND', dateUnknown: true })
  const again = await change(body.key, { change: 'complete', issuedOn: '2021-06-20' })
  expect([...problemOf(again), again.body.facts.directive]).toEqual([
    409,
    'directive-exists',
    '2021-06-20_31_TB-UBND',
  ])
})

it('all of it is audited, exported and restored', async () => {
  expect(await auditCity(api.store)).toMatchObject({ faults: [], orphans: [] })
  const records = await exportedRecords(api.store)
  const checked = await checkCity(records)
  expect([...checked.groups()].flat()).toEqual(records)
  checked.close()
})
