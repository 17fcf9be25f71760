import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { addDays } from '../../../../functions/shared/dates/dates.ts'
import { allOpenTasks, openTasks } from '../../../../functions/tasks/lists/open-tasks.ts'
import { boardStateOf, shownOfState } from '../../../../functions/tasks/overview/board.ts'
import { daysOfMonth, shownOfDay } from '../../../../functions/tasks/overview/due-month.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { newTask, openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { typicalCity } from '../../platform/table/typical-city.ts'
import { july } from '../task/stories.ts'

let api: Api
const ids: Record<string, string> = {}

beforeAll(async () => {
  api = await openCity()
  ids.late = await newTask(api, { title: 'Quá hạn', dueOn: '2021-07-05' })
  ids.waits = await newTask(api, { title: 'Chờ xác nhận', dueOn: '2021-07-12' })
  ids.asks = await newTask(api, { title: 'Chờ gia hạn', dueOn: '2021-07-12' })
  ids.taken = await newTask(api, { title: 'Đã tiếp nhận', dueOn: '2021-07-30' })
  await newTask(api, { title: 'Chưa tiếp nhận', dueOn: '2021-08-01' })
  await newTask(api, { title: 'Không thời hạn', dueOn: undefined })
  await newTask(api, { title: 'Của sở khác', department: 'STC', dueOn: '2021-07-12' })
  const tasks = Array.from({ length: shownOfDay + 2 }, (_, place) => ({
    department: 'SXD',
    title: `Cùng ngày ${place}`,
    dueOn: '2021-07-26',
    starred: place === shownOfDay + 1,
  }))
  await register(api, tasks)
  itIs('2021-07-12')
  await api.command('cv.sxd', ids.waits, 'report', {
    outcome: 'finished',
    result: 'Đã xong',
    evidence: ['12/BC'],
  })
  const unfinished = { outcome: 'unfinished', reason: 'funding', cause: 'Chờ vốn', plan: 'Họp' }
  await api.command('cv.sxd', ids.asks, 'report', { ...unfinished, proposedDueOn: '2021-08-20' })
  await api.command('cv.sxd', ids.taken, 'acknowledgement', {})
  itIs('2021-07-20')
})

afterAll(() => {
  vi.useRealTimers()
})

const at = (who: string, address: string) => api.ask(who, `GET ${address}`)

describe('the due dates of a month', () => {
  it('are counted day by day, with the first tasks of each, starred ones before the others', async () => {
    const { body } = await at('cv.sxd', '/api/due-dates/SXD?month=2021-07')
    expect(body.count).toBe(4 + shownOfDay + 2)
    expect(
      body.days.map(({ day, count, overdue }: Record<string, unknown>) => [day, count, overdue]),
    ).toEqual([
      ['2021-07-05', 1, 1],
      ['2021-07-12', 2, 0],
      ['2021-07-26', shownOfDay + 2, 0],
      ['2021-07-30', 1, 0],
    ])
    const many = body.days[2].tasks
    expect(many).toHaveLength(shownOfDay)
    expect(many[0].title).toBe(`Cùng ngày ${shownOfDay + 1}`)
  })

  it('are told with what is done, behind what is open and counted apart, where somebody asks for it', async () => {
    const done = await newTask(api, { title: 'Đã hoàn thành', dueOn: '2021-07-30' })
    const earlier = await newTask(api, { title: 'Xong từ trước', dueOn: '2021-07-28' })
    for (const id of [done, earlier]) {
      await api.command('cv.sxd', id, 'report', { outcome: 'finished', result: 'Xong', evidence: ['15/BC'] })
      await api.command('vp.mot', id, 'acceptance', { decision: 'accept' })
    }
    const month = '/api/due-dates/SXD?month=2021-07'
    const without = (await at('cv.sxd', month)).body
    const { body } = await at('cv.sxd', `${month}&finished=true`)
    expect(body.count).toBe(without.count)
    const told = (days: Record<string, unknown>[]) =>
      days.map(({ day, count, finished }) => [day, count, finished])
    expect(told(without.days).flat()).not.toContain('2021-07-28')
    expect(told(body.days).slice(-2)).toEqual([
      ['2021-07-28', 0, 1],
      ['2021-07-30', 1, 1],
    ])
    expect(body.days.at(-1).tasks).toMatchObject([
      { title: 'Đã tiếp nhận', status: 'open-in-term' },
      { title: 'Đã hoàn thành', status: 'done-on-time' },
    ])
  })

  it('of another month are others, and none where nothing is due', async () => {
    expect((await at('gd.sxd', '/api/due-dates/SXD?month=2021-08')).body.days).toHaveLength(1)
    expect((await at('vp.mot', '/api/due-dates/SNV?month=2021-07')).body).toEqual({
      month: '2021-07',
      count: 0,
      days: [],
    })
  })

  it.each(['2021-13', '2021', '2021-7'])('are of a month: not of %s', async (month) => {
    expect((await at('vp.mot', `/api/due-dates/SXD?month=${month}`)).status).toBe(422)
  })
})

describe('the board of a department', () => {
  it('has every open task in one state', async () => {
    const { body } = await at('gd.sxd', '/api/boards/SXD')
    const titles = Object.fromEntries(
      body.columns.map(({ state, tasks }: { state: string; tasks: { title: string }[] }) => [
        state,
        tasks.map(({ title }) => title),
      ]),
    )
    expect(titles).toMatchObject({
      overdue: ['Quá hạn'],
      'under-way': ['Đã tiếp nhận'],
      acceptance: ['Chờ xác nhận'],
      decision: ['Chờ gia hạn'],
    })
    expect(titles.untaken).toContain('Không thời hạn')
    const counts = body.columns.map(({ count }: { count: number }) => count)
    expect(counts.reduce((sum: number, count: number) => sum + count)).toBe(body.count)
  })

  it.each([
    ['/api/boards', ''],
    ['/api/due-dates', '?month=2021-07'],
  ])('%s/… is the department’s own and theirs who see all', async (path, query) => {
    for (const who of ['vp.mot', 'ct.mot', 'tt.mot', 'cv2.sxd'])
      expect((await at(who, `${path}/SXD${query}`)).status).toBe(200)
    expect((await at('cv.stc', `${path}/SXD${query}`)).status).toBe(404)
  })
})

test('a month has its own last day', () => {
  expect(daysOfMonth('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(daysOfMonth('2021-12').to).toBe('2021-12-31')
})

describe('in a department with a thousand tasks', () => {
  const today = july(29)

  it('a month is read by its days alone, a board by what is open: 0.07 read units for each of these', async () => {
    const store = await newStore()
    await restoreCity(store, typicalCity({ departments: 1, tasks: 1_200, overdue: 0, overdueOn: today }))
    const counted = metered(store)
    const [department] = ['UBX00']
    const all = await allOpenTasks(counted, department, today)
    const ofBoard = counted.spent().reads
    let due = 0
    for await (const page of openTasks(counted, { department, today, due: daysOfMonth('2021-10') }))
      due += page.length
    const ofMonth = counted.spent().reads
    expect(all.length).toBeGreaterThan(due)
    expect(due).toBe(all.filter(({ dueOn = '' }) => dueOn.startsWith('2021-10')).length)
    expect(due).toBeGreaterThan(100)
    expect(ofMonth).toBeLessThanOrEqual(0.07 * due + 1)
    expect(ofBoard).toBeLessThanOrEqual(0.07 * all.length + 1)
    const states = new Set(all.map((task) => boardStateOf(task, addDays(today, 1))))
    expect([...states]).toEqual(['untaken'])
    expect(shownOfState).toBeLessThan(all.length)
  })
})
