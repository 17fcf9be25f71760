import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { defaultScheme } from '../../../../functions/figures/decree-335/assessment-scheme.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/*
 * July of Sở Xây dựng: cv.sxd finishes one task in time and one that was returned once; cv2.sxd lets one become overdue; one
 * that nobody was given by name waits for the Office. The catalogue counts a plan as three.
 */

let api: Api
let ids: Record<'plan' | 'returned' | 'overdue' | 'waits', string>

const done = { outcome: 'finished', result: 'Đã ban hành', evidence: ['12/QĐ-SXD'] }
const scheme = {
  ...defaultScheme,
  products: [
    { code: 'KH.01', name: 'Kế hoạch', units: 3 },
    { code: 'VB.02', name: 'Văn bản trả lời', units: 0.5 },
  ],
}

const put = async (user: string, from: string, value: object) => {
  const { etag } = await api.ask('qt.mot', 'GET /api/decree-335/scheme')
  return api.ask(user, 'PUT /api/decree-335/scheme', { from, scheme: value }, { ifMatch: etag })
}

beforeAll(async () => {
  api = await openCity()
  ids = {
    plan: await newTask(api, { title: 'Kế hoạch cải tạo chung cư', dueOn: '2021-07-20' }),
    returned: await newTask(api, { title: '=Báo cáo', dueOn: '2021-07-20' }),
    overdue: await newTask(api, { dueOn: '2021-07-10' }),
    waits: await newTask(api, { dueOn: '2021-07-20' }),
  }
  for (const [id, holder] of [
    [ids.plan, 'cv.sxd'],
    [ids.returned, 'cv.sxd'],
    [ids.overdue, 'cv2.sxd'],
  ] as const)
    await api.command('gd.sxd', id, 'assign-to-staff', { holder })
  itIs('2021-07-08')
  for (const id of [ids.plan, ids.returned, ids.waits]) await api.command('cv.sxd', id, 'report', done)
  await api.command('vp.mot', ids.plan, 'acceptance', { decision: 'accept' })
  await api.command('vp.mot', ids.returned, 'acceptance', { decision: 'return', reason: 'Thiếu phụ lục' })
  await api.command('cv.sxd', ids.returned, 'report', done)
  await api.command('vp.mot', ids.returned, 'acceptance', { decision: 'accept' })
  itIs('2021-08-03')
})

afterAll(() => {
  vi.useRealTimers()
})

const july = 'department=SXD&from=2021-07-01&to=2021-07-31'
const scores = async (user = 'gd.sxd', more = '') =>
  api.ask(user, `GET /api/decree-335/scores?${july}${more}`)

describe('before the city has a catalogue', () => {
  test('every task counts as one, the three alike; each point has its tasks', async () => {
    const { status, body } = await scores()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ resultPoints: 70, generalPoints: 30, asOf: '2021-07-31' },
      whole: {
        ...{ items: 3, leftOut: 1, assignedUnits: 3 },
        quantity: { units: 2, percent: 66.67 },
        quality: { units: 1.75, percent: 58.33 },
        progress: { units: 2, percent: 66.67 },
        points: 44.72, // 70 × (2 + 1.75 + 2) / 9
      },
    })
    expect(
      body.officials.map((one: { official?: string; points?: number }) => [one.official, one.points]),
    ).toEqual([
      ['cv.sxd', 67.08], // 70 × (2 + 1.75 + 2) / 6 = 67.083
      ['cv2.sxd', 0],
      [undefined, undefined],
    ])
    const found = (id: string) => body.items.find((one: { id: string }) => one.id === id)
    expect(found(ids.returned)).toMatchObject({
      official: 'cv.sxd',
      returns: 1,
      qualityPercent: 75,
      counted: true,
    })
    expect(found(ids.overdue)).toMatchObject({
      official: 'cv2.sxd',
      done: false,
      delays: 1,
      progressPercent: 0,
    })
    expect(found(ids.waits)).toMatchObject({ counted: false })
  })

  test('one official alone', async () => {
    const { body } = await scores('ct.mot', '&official=cv2.sxd')
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([ids.overdue])
    expect(body.whole).toMatchObject({ items: 1, points: 0 })
  })

  test('nothing can be named a product yet', async () => {
    const named = await api.ask('gd.sxd', `POST /api/tasks/${ids.plan}/product`, { product: 'KH.01' })
    expect(named).toMatchObject({ status: 422, body: { code: 'unknown-product' } })
  })
})

describe('with a catalogue', () => {
  test('is entered by an administrator; the first may hold from a day that has passed, the next may not', async () => {
    expect(await put('vp.mot', '2021-07-01', scheme)).toMatchObject({ status: 403 })
    expect(await put('qt.mot', '2021-07-01', scheme)).toMatchObject({ status: 200, body: { scheme } })
    expect(await put('qt.mot', '2021-07-31', defaultScheme)).toMatchObject({
      status: 422,
      body: { code: 'scheme-from-too-early' },
    })
    expect(await put('qt.mot', '2021-08-03', { ...scheme, otherUnits: 2 })).toMatchObject({ status: 200 })
  })

  test('the head says which product a task is, also of a closed one; its history tells it', async () => {
    const name = (user: string, product: string) =>
      api.ask(user, `POST /api/tasks/${ids.plan}/product`, { product })
    expect(await name('cv.sxd', 'KH.01')).toMatchObject({ status: 403 })
    expect(await name('gd.stc', 'KH.01')).toMatchObject({ status: 404 })
    expect(await name('gd.sxd', 'VB.02')).toMatchObject({ status: 201 })
    expect(await name('vp.mot', 'KH.01')).toMatchObject({ status: 201 })
    const { body } = await api.ask('cv.sxd', `GET /api/tasks/${ids.plan}/history`)
    expect(body.events.at(-1)).toMatchObject({
      by: 'vp.mot',
      details: { type: 'product-named', product: 'KH.01' },
    })
  })

  test('it counts what it says, the last that was named, by the scheme that July ended with', async () => {
    const { body } = await scores()
    expect(body.scheme.otherUnits).toBe(1)
    expect(body.whole).toMatchObject({
      assignedUnits: 5,
      quantity: { units: 4, percent: 80 },
      quality: { units: 3.75, percent: 75 },
      points: 54.83, // 70 × (4 + 3.75 + 4) / 15
    })
    expect(body.items.find(({ id }: { id: string }) => id === ids.plan)).toMatchObject({
      product: 'KH.01',
      units: 3,
    })
  })
})

test('as a workbook: the points, the tasks, the catalogue; a title that looks like a formula stays a text', async () => {
  const { status, headers, bytes } = await api.fetch('gd.sxd', `GET /api/papers/decree-335?${july}`)
  expect(status).toBe(200)
  expect(headers['content-disposition']).toContain('.xlsx')
  const book = read(bytes)
  expect(book.SheetNames).toEqual(['Điểm', 'Nhiệm vụ', 'Danh mục, cách tính'])
  const rows = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 })
  const [head, ...points] = rows('Điểm')
  const column = (head ?? []).findIndex((heading) => String(heading).startsWith('Điểm kết quả'))
  expect(points.map((row) => [row[2], row[column]])).toEqual([
    ['cv.sxd', 68.54], // 70 × (4 + 3.75 + 4) / 12 = 68.5416
    ['cv2.sxd', 0],
    ['Chưa giao cho cá nhân', undefined],
    ['Sở SXD', 54.83],
  ])
  const tasks = rows('Nhiệm vụ').slice(1)
  expect(tasks).toHaveLength(4)
  expect(tasks.map((row) => row[2])).toContain('=Báo cáo')
  expect(Object.values(book.Sheets['Nhiệm vụ'] ?? {}).some((cell) => (cell as { f?: string }).f)).toBe(false)
  expect(rows('Danh mục, cách tính').slice(1, 4)).toEqual([
    ['KH.01', 'Kế hoạch', 3],
    ['VB.02', 'Văn bản trả lời', 0.5],
    [undefined, 'Nhiệm vụ chưa xếp vào danh mục', 1],
  ])
})

test('is nobody’s who may not assess', async () => {
  for (const [user, status] of [
    ['cv.sxd', 403],
    ['gd.stc', 404],
    ['qt.mot', 403],
  ] as const) {
    expect((await scores(user)).status, user).toBe(status)
    expect((await api.fetch(user, `GET /api/papers/decree-335?${july}`)).status, user).toBe(status)
  }
  expect(
    await api.ask('gd.sxd', 'GET /api/decree-335/scores?department=SXD&from=2021-09-01&to=2021-09-30'),
  ).toMatchObject({
    status: 422,
    body: { code: 'period-not-begun' },
  })
})
