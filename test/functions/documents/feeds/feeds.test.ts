import { inspect } from 'node:util'
import { gunzipSync } from 'node:zlib'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { maxFeeds } from '../../../../functions/documents/feeds/feed.ts'
import listFeeds from '../../../../functions/documents/feeds/list-feeds.operation.ts'
import makeFeed from '../../../../functions/documents/feeds/make-feed.operation.ts'
import { rowsAtOnce } from '../../../../functions/documents/feeds/tables/get-tasks-feed.operation.ts'
import { csvFileOf } from '../../../../functions/documents/sheets/csv.ts'
import { taskSheet } from '../../../../functions/documents/sheets/task-sheet.ts'
import { toldIn } from '../../../../functions/oversight/decisions/decision.ts'
import { putDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import { eventOfItem } from '../../../../functions/tasks/task/task-items.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { newTask, openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { scan } from '../../tasks/planned/duties.ts'

let api: Api

/** The administrator changes a person. */
const onUser = async (id: string, change: string, body: object) => {
  const { etag } = await api.ask('qt.mot', `GET /api/users/${id}`)
  const { status } = await api.ask('qt.mot', `POST /api/users/${id}/${change}`, body, { ifMatch: etag })
  expect(status).toBe(200)
}
const id: Record<string, string> = {}

type Kind = 'calendar' | 'tasks' | 'figures'

const make = (user: string, kind: Kind, sent: { key?: string; name?: string } = {}) =>
  api.ask(
    user,
    'POST /api/feeds',
    { kind, name: sent.name ?? 'Điện thoại' },
    sent.key ? { key: sent.key } : {},
  )

const madeFor = async (user: string, kind: Kind): Promise<string> => (await make(user, kind)).body.address

/** As a program does it that is nobody. */
const look = (address: string, headers?: Record<string, string>) => api.fetch('', `GET ${address}`, headers)

const eventsAt = async (address: string) => {
  const { text } = await look(address)
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const { uid, sequence, summary, startDate } = new ICAL.Event(event)
    return { uid, sequence, summary, day: String(startDate), status: event.getFirstPropertyValue('status') }
  })
}

const titlesAt = async (address: string): Promise<string[]> =>
  (await eventsAt(address)).map(({ summary }) => summary.replace(/^Hạn: (.*?)( \(.*\))?$/, '$1')).sort()

const linesOf = (csv: string): string[] => csv.trim().split('\r\n')
const column = (csv: string, place: number): string[] =>
  linesOf(csv)
    .slice(1)
    .map((line) => line.split(',')[place] ?? '')

/** What the stream does. */
const collectDecisions = async () => {
  for (const item of await wholeTable(api.store)) {
    if (!item.details) continue
    const entry = eventOfItem(item)
    for (const told of toldIn(entry)) await putDecision(api.store, { ...told, collectedAt: entry.at })
  }
}

beforeAll(async () => {
  api = await openCity()
  for (const title of ['mine', 'others', 'nobodys', 'closing'])
    id[title] = await newTask(api, { title, dueOn: '2021-07-20' })
  id.undated = await newTask(api, { title: 'undated', dueOn: undefined })
  id.elsewhere = await newTask(api, { title: 'elsewhere', department: 'STC', starred: true })
  await api.command('gd.sxd', id.mine ?? '', 'assign-to-staff', { holder: 'cv.sxd' })
  await api.command('gd.sxd', id.others ?? '', 'assign-to-staff', { holder: 'cv2.sxd' })
})

afterAll(() => {
  vi.useRealTimers()
})

describe('a calendar of one’s own', () => {
  test.each([
    ['cv.sxd', ['closing', 'mine', 'nobodys']],
    ['cv2.sxd', ['closing', 'nobodys', 'others']],
    ['gd.sxd', ['closing', 'mine', 'nobodys', 'others']],
    ['cv.stc', ['elsewhere']],
    ['cv.snv', []],
    ...['ct.mot', 'vp.mot', 'tt.mot', 'qt.mot'].map((user): [string, string[]] => [user, ['elsewhere']]),
  ])('%s sees %j', async (user, titles) => {
    expect(await titlesAt(await madeFor(user, 'calendar'))).toEqual(titles)
  })

  test('is answered in one word until a due date changes, and the change has a higher number', async () => {
    const address = await madeFor('cv2.sxd', 'calendar')
    const { headers } = await look(address)
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=900',
    })
    const known = { 'if-none-match': String(headers.etag) }
    const again = await look(address, known)
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
    const before = (await eventsAt(address)).find(({ summary }) => summary.includes('others'))
    await api.command('vp.mot', id.others ?? '', 'correction', { dueOn: '2021-07-28', reason: 'Ghi nhầm' })
    expect((await look(address, known)).status).toBe(200)
    const after = (await eventsAt(address)).find(({ summary }) => summary.includes('others'))
    expect([after?.uid, before?.day, after?.day]).toEqual([before?.uid, '2021-07-20', '2021-07-28'])
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
  })

  test('tells for thirty days that a due date fell away', async () => {
    const address = await madeFor('cv.sxd', 'calendar')
    const etag = String((await look(address)).headers.etag)
    await api.command('vp.mot', id.closing ?? '', 'withdrawal', { reason: 'Không còn cần' })
    await collectDecisions()
    expect((await look(address, { 'if-none-match': etag })).status).toBe(200)
    const told = (await eventsAt(address)).find(({ summary }) => summary.includes('closing'))
    expect(told?.status).toBe('CANCELLED')
    itIs('2021-08-02')
    expect(await titlesAt(address)).toEqual(['mine', 'nobodys'])
    itIs('2021-07-02')
  })
})

describe('the secret', () => {
  test('is told once and kept nowhere', async () => {
    const { status, body } = await make('cv.sxd', 'calendar', { name: 'Máy ở cơ quan' })
    expect([status, makeFeed.answer.parse(body)]).toEqual([201, body])
    const [, , , token = ''] = body.address.split('/')
    expect(Buffer.byteLength(token)).toBeGreaterThanOrEqual(43 + 28)
    const listed = (await api.ask('cv.sxd', 'GET /api/feeds')).body
    expect(listFeeds.answer.parse(listed)).toEqual(listed)
    expect(listed.feeds).toContainEqual({
      id: body.id,
      kind: 'calendar',
      name: 'Máy ở cơ quan',
      madeOn: '2021-07-02',
    })
    const kept = inspect([listed, await wholeTable(api.store)], { depth: null, maxArrayLength: null })
    for (const part of [token, token.slice(-43)]) expect(kept).not.toContain(part)
  })

  test('of a repeated command is a new one, and what nobody has seen opens nothing', async () => {
    const first = await make('cv.snv', 'tasks', { key: 'khoa-lap-lai' })
    const second = await make('cv.snv', 'tasks', { key: 'khoa-lap-lai' })
    expect(second.body.id).toBe(first.body.id)
    expect((await look(first.body.address)).status).toBe(404)
    expect((await look(second.body.address)).status).toBe(200)
    const other = await make('cv.snv', 'figures', { key: 'khoa-lap-lai' })
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused'])
  })

  test('whatever is wrong with it, the answer is the same', async () => {
    const { body } = await make('cv.stc', 'calendar')
    const address: string = body.address
    const revoke = (user: string) => api.ask(user, `POST /api/feeds/${body.id}/revocation`)
    expect((await revoke('gd.stc')).status).toBe(404)
    expect((await look(address)).status).toBe(200)
    const wrong = address.replace(/.(?=\/calendar)/, (last) => (last === 'A' ? 'B' : 'A'))
    const ofAnotherKind = address.replace('calendar.ics', 'tasks.csv')
    const answers = [await look(wrong), await look(ofAnotherKind), await look('/api/feeds/x/calendar.ics')]
    await onUser('cv.stc', 'active', { active: false })
    answers.push(await look(address))
    await onUser('cv.stc', 'active', { active: true })
    expect((await look(address)).status).toBe(200)
    expect([(await revoke('cv.stc')).status, (await revoke('cv.stc')).status]).toEqual([200, 200])
    answers.push(await look(address), await look(`${ofAnotherKind}?year=x`))
    expect(answers.map(({ status }) => status)).toEqual(Array(answers.length).fill(404))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(
      (await api.ask('cv.stc', 'GET /api/feeds')).body.feeds.map((feed: { id: string }) => feed.id),
    ).not.toContain(body.id)
  })

  test('of sixteen made at once a person gets ten', async () => {
    const asked = await Promise.all(Array.from({ length: 16 }, () => make('vp.hai', 'tasks')))
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(maxFeeds)
    const refused = asked.filter(({ status }) => status !== 201)
    expect(refused.map(({ body }) => body.code)).toEqual(Array(6).fill('too-many-feeds'))
    const { body } = await api.ask('vp.hai', 'GET /api/feeds')
    expect(body.feeds).toHaveLength(maxFeeds)
    await Promise.all(
      body.feeds.map((feed: { id: string }) => api.ask('vp.hai', `POST /api/feeds/${feed.id}/revocation`)),
    )
    expect((await api.ask('vp.hai', 'GET /api/feeds')).body.feeds).toEqual([])
  })

  test('a person has at most ten, and room again after revoking one', async () => {
    const made = []
    for (let count = 0; count < maxFeeds; count += 1) made.push(await make('pct.hai', 'figures'))
    expect(made.map(({ status }) => status)).toEqual(Array(maxFeeds).fill(201))
    const more = await make('pct.hai', 'figures')
    expect([more.status, more.body.code]).toEqual([409, 'too-many-feeds'])
    await api.ask('pct.hai', `POST /api/feeds/${made[0]?.body.id}/revocation`)
    expect((await make('pct.hai', 'figures')).status).toBe(201)
  })
})

describe('tables for reports', () => {
  test('tasks: the rows and columns of the list, with its filters, and those after a row', async () => {
    const address = await madeFor('gd.sxd', 'tasks')
    const { headers, text } = await look(address)
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-cache',
    })
    expect(text.startsWith('\ufeffTT,Mã nhiệm vụ,Nhiệm vụ,Văn bản giao,')).toBe(true)
    const { body } = await api.ask('gd.sxd', 'GET /api/tasks')
    const ids = body.tasks.map((task: { id: string }) => task.id)
    expect(column(text, 1)).toEqual(ids.toSorted())
    ids.sort()
    const [first] = ids
    expect(column((await look(`${address}?after=${first}`)).text, 1)).toEqual(ids.slice(1))
    expect(linesOf((await look(`${address}?after=${ids.at(-1)}`)).text)).toHaveLength(1)
    const given = (await look(`${address}?year=2021&status=withdrawn`)).text
    expect([column(given, 1), column(given, 6)]).toEqual([[id.closing], ['Rút']])
    expect((await look(address, { 'if-none-match': String(headers.etag) })).status).toBe(304)
  })

  test('at their longest stay below the 6 MB that a Lambda may answer, unzipped too', () => {
    const row = {
      id: 'UBX01-2021-k3f9x2m8q1ab',
      title: `=${'ệ,'.repeat(149)}"`,
      directive: '2021-03-05_123456A_UBND-KSTT.ABCDEFGHIJKLMNOPQR',
      department: 'UBX01',
      status: 'open-overdue',
      awaiting: 'decision',
      starred: true,
      assignedOn: '2021-03-05',
      originalDueOn: '2021-06-15',
      dueOn: '2021-07-15',
    } as const
    const names = new Map([['UBX01', 'Ủy ban nhân dân '.repeat(10)]])
    const rows = Array.from({ length: rowsAtOnce }, () => row)
    const answer = JSON.stringify({ body: csvFileOf(taskSheet(rows, { departments: names }, '')).toString() })
    expect(Buffer.byteLength(answer)).toBeLessThan(6 * 1024 * 1024)
  })

  test('are zipped for whoever can read that', async () => {
    const address = await madeFor('gd.sxd', 'tasks')
    const plain = await look(address, { 'accept-encoding': 'gzip;q=0, br' })
    const zipped = await look(address, { 'accept-encoding': 'br, gzip' })
    expect([plain.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ])
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes)
    expect(zipped.headers.etag).toBe(plain.headers.etag)
  })

  test('a department gets its own tasks alone, from the day on that it is another', async () => {
    const address = await madeFor('cv.snv', 'tasks')
    expect((await look(`${address}?department=STC`)).status).toBe(404)
    await onUser('cv.snv', 'move', { department: 'STC', on: '2021-07-01' })
    expect(column((await look(address)).text, 1)).toEqual([id.elsewhere])
    await onUser('cv.snv', 'move', { department: 'SNV', on: '2021-07-01' })
    expect(column((await look(address)).text, 1)).toEqual([])
  })

  test.each([
    ['?year=2x', 422, 'invalid-fields'],
    ['?status=done', 422, 'invalid-fields'],
    ['?page=2', 422, 'invalid-fields'],
    ['?after=SXD', 422, 'invalid-fields'],
    ['?year=2020&after=SXD-2021-zzzzzzzzzzzz', 400, 'invalid-cursor'],
  ])('a wrong filter is named to whoever has the address: %s', async (query, status, code) => {
    const answer = await look(`${await madeFor('vp.hai', 'tasks')}${query}`)
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([status, code])
  })

  test('figures: a row for each department, the numbers of the page, of this year unless said otherwise', async () => {
    const address = await madeFor('vp.mot', 'figures')
    const { body } = await api.ask('vp.mot', 'GET /api/figures?period=2021')
    const rows: { code: string; counts: { assigned: number } }[] = body.departments
    const { text } = await look(address)
    expect(column(text, 1)).toEqual(rows.map(({ code }) => code))
    expect(column(text, 4)).toEqual(rows.map(({ counts }) => String(counts.assigned)))
    expect(column((await look(`${address}?period=2020`)).text, 1)).toEqual([])
    expect((await look(`${address}?asOf=2021-07-03`)).status).toBe(422)
  })

  test('tasks: whatever happens to the last row meanwhile, the next rows are those after it', async () => {
    const address = await madeFor('gd.stc', 'tasks')
    for (const title of ['một', 'hai', 'ba'])
      await newTask(api, { title, department: 'STC', dueOn: '2021-07-12' })
    const all = column((await look(address)).text, 1)
    const next = async (id = '', more = '') => column((await look(`${address}?after=${id}${more}`)).text, 1)
    const [first = '', second = ''] = all
    await api.command('vp.mot', first, 'correction', { dueOn: '2021-07-30', reason: 'Ghi nhầm' })
    expect(await next(first)).toEqual(all.slice(1))
    expect(await next(first, '&dueTo=2021-07-15')).not.toContain(first)
    await api.command('vp.mot', second, 'withdrawal', { reason: 'Không còn cần' })
    expect(await next(second)).toEqual(all.slice(2))
    expect(await next(second, '&status=open-in-term&dueTo=2021-07-15')).toEqual(
      all.slice(2).filter((one) => one !== first && one !== id.elsewhere),
    )
  })
})

test('a calendar shows what is planned as tentative, and as any other once it is given', async () => {
  itIs('2021-07-02')
  const address = await madeFor('cv.stc', 'calendar')
  const bells = async () => (await look(address)).text.match(/BEGIN:VALARM/g)?.length ?? 0
  const before = await bells()
  const due = { by: 'recurrence', recurrence: { every: 'month' } }
  await register(api, [{ department: 'STC', title: 'Báo cáo tháng', due }])
  const inAugust = async () => (await eventsAt(address)).find(({ day }) => day === '2021-08-31')
  const planned = await inAugust()
  expect(planned).toMatchObject({ summary: 'Dự kiến: Báo cáo tháng', status: 'TENTATIVE' })
  // July's has its bell, August's none.
  expect(await bells()).toBe(before + 1)
  const etag = String((await look(address)).headers.etag)
  itIs('2021-08-01')
  expect((await look(address, { 'if-none-match': etag })).status).toBe(200)
  const ordinary = { uid: planned?.uid, summary: 'Hạn: Báo cáo tháng', status: 'CONFIRMED' }
  const unnoted = await inAugust()
  expect(unnoted).toMatchObject(ordinary)
  expect(unnoted?.sequence).toBeGreaterThan(planned?.sequence ?? 0)
  await scan(api.store, '2021-08-01')
  expect(await inAugust()).toEqual(unnoted)
})
