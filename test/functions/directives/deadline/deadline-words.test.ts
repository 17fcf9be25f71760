import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newTask, openCity, register } from '../../platform/http/city.ts'
import { type Api, itIs, type TaskAnswer } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
  itIs('2021-07-05')
})

afterAll(() => {
  vi.useRealTimers()
})

const words = (deadlineAsWorded: string, more: object = {}) => ({
  department: 'SXD',
  title: 'Báo cáo',
  deadlineAsWorded,
  ...more,
})

/** Where each error points, and its code. */
const errorsOf = ({ status, body }: TaskAnswer) => [
  status,
  ...(body.errors ?? []).map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
]

const dueDatesOf = ({ status, body }: TaskAnswer) => [
  status,
  ...body.tasks.map(({ dueOn = '-' }: { dueOn?: string }) => dueOn),
]

describe('words of a deadline that stand alone', () => {
  test('are read when their task is registered, and may name no day', async () => {
    const tasks = [
      words('10 ngày kể từ ngày ký'),
      words('trước 20/7/2021', { dueOn: '2021-07-30' }),
      words('khẩn trương'),
      words('31/4/2022', { due: { by: 'none' } }),
    ]
    expect(dueDatesOf(await register(api, tasks))).toEqual([201, '2021-07-12', '2021-07-30', '-', '-'])
  })

  test('are refused at their fields where they look like a date and are not read, and nothing is registered', async () => {
    const refused = await register(api, [words('20/7/2021'), words('31/4/2022'), words('5/8/1921')])
    expect(errorsOf(refused)).toEqual([
      422,
      '#/tasks/1/deadlineAsWorded date-does-not-exist',
      '#/tasks/2/deadlineAsWorded deadline-year-out-of-range',
    ])
    expect(refused.body.errors[0].vi).toContain('không có trong lịch')
  })

  test('of tasks that wait for their lead are refused when they are entered', async () => {
    const directive = {
      kind: 'notice',
      number: '71',
      symbol: 'TB-UBND',
      issuedOn: '2021-07-01',
      issuer: 'UBND thành phố',
      abstract: 'Kết luận giao ban',
    }
    const waiting = (deadlineAsWorded: string) => [{ title: 'Rà soát quỹ đất', deadlineAsWorded }]
    const ask = (body: object) => api.ask('vp.mot', 'POST /api/directives', body)
    expect(errorsOf(await ask({ directive, tasks: [], waiting: waiting('31/4/2022') }))).toEqual([
      422,
      '#/waiting/0/deadlineAsWorded date-does-not-exist',
    ])
    const { body } = await ask({ directive, tasks: [], waiting: waiting('trước 20/7/2021') })
    const change = (given: object) => api.ask('vp.mot', `POST /api/directives/${body.key}/changes`, given)
    const more = { change: 'await-lead', version: 1, tasks: waiting('31/4/2022') }
    expect(errorsOf(await change(more))).toEqual([422, '#/tasks/0/deadlineAsWorded date-does-not-exist'])
    const added = await api.ask('vp.mot', `POST /api/directives/${body.key}/tasks`, {
      tasks: [],
      waiting: waiting('31/4/2022'),
    })
    expect(errorsOf(added)).toEqual([422, '#/waiting/0/deadlineAsWorded date-does-not-exist'])
    const { waiting: stand } = (await api.ask('vp.mot', `GET /api/directives/${body.key}`)).body
    const named = { change: 'name-lead', version: 1, waiting: stand[0].code, leads: ['SXD'] }
    expect((await change(named)).status).toBe(200)
    const { tasks } = (await api.ask('vp.mot', `GET /api/directives/${body.key}`)).body
    expect(tasks.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2021-07-20'])
  })
})

describe('words of the deadline of a task that takes over', () => {
  const end = async (how: string, body: object): Promise<TaskAnswer> => {
    const id = await newTask(api)
    const { etag } = await api.ask('vp.mot', `GET /api/tasks/${id}`)
    return api.ask(
      'vp.mot',
      `POST /api/tasks/${id}/${how}`,
      { reason: 'Đúng chức năng', ...body },
      { ifMatch: etag },
    )
  }
  const to = (deadlineAsWorded: string, more: object = {}) => ({
    department: 'STC',
    deadlineAsWorded,
    ...more,
  })

  test.each([
    ['trước 20/8/2021', {}, '2021-08-20'],
    ['30 ngày kể từ ngày ký', {}, '2021-08-02'],
    ['trước 20/8/2021', { dueOn: '2021-08-25' }, '2021-08-25'],
    ['khẩn trương', {}, undefined],
  ])('%s %j: due on %s', async (given, more, dueOn) => {
    const { status, body } = await end('reassignment', { to: to(given, more) })
    expect([status, body.opened[0].dueOn]).toEqual([200, dueOn])
  })

  test('are refused at their field where they are not read, or give no day to a single task', async () => {
    expect(errorsOf(await end('reassignment', { to: to('31/4/2022') }))).toEqual([
      422,
      '#/to/deadlineAsWorded date-does-not-exist',
    ])
    const into = [to('trước 20/8/2021', { title: 'Một' }), to('ngày 25 hằng tháng', { title: 'Hai' })]
    expect(errorsOf(await end('split', { into }))).toEqual([
      422,
      '#/into/1/deadlineAsWorded recurring-without-day',
    ])
  })
})
