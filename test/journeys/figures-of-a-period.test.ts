import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accept, approve, askFor, finish } from '../functions/tasks/task/stories.ts'
import { everyPage } from '../support/api.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from './city.ts'

/*
 *  5 July   SXD: 5 tasks          STC: 1 task                       26 July, 10:00
 *             done on time · done late after an extension was granted · overdue 13 days
 *             a result waits · no due date                           STC: done on time
 *
 *  Office ──GET /api/figures──► the city and both, now and as of 12 July ──► every list it names
 *  administrator ──PUT /api/rule-sets/9001──► in force ──► verdicts with their reasons, what if
 *  Office ──POST /api/letters──► times commended
 */

let city: City

/** Of the Office, one after the other: one person alone may not ask for so many figures and lists in a minute. */
const readers = Array.from({ length: 8 }, (_, place) => `vp.kstt${place + 1}`)
let asked = 0
const reader = () => {
  asked += 1
  return city.api.as(readers[asked % readers.length] as string)
}

beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      departmentNamed('STC', 'Sở Tài chính'),
      person('vp.kstt', 'office'),
      ...readers.map((id) => person(id, 'office')),
      person('quantri', 'administrator'),
      person('stc.truong', 'head', 'STC'),
      person('head.sxd', 'head', 'SXD'),
      ...tasksGiven([
        {
          department: 'SXD',
          dueOn: '2021-07-20',
          actions: [
            ['2021-07-10', 'head.sxd', finish],
            ['2021-07-12', 'vp.kstt', accept],
          ],
        },
        {
          department: 'SXD',
          dueOn: '2021-07-08',
          actions: [
            ['2021-07-07', 'head.sxd', askFor('2021-07-15')],
            ['2021-07-08', 'ld.tran', approve('2021-07-15')],
            ['2021-07-14', 'head.sxd', finish],
            ['2021-07-15', 'vp.kstt', accept],
          ],
        },
        { department: 'SXD', dueOn: '2021-07-13' },
        { department: 'SXD', dueOn: '2021-07-25', actions: [['2021-07-24', 'head.sxd', finish]] },
        { department: 'SXD' },
        {
          department: 'STC',
          dueOn: '2021-07-20',
          actions: [
            ['2021-07-10', 'head.stc', finish],
            ['2021-07-12', 'vp.kstt', accept],
          ],
        },
      ]),
    ],
    '2021-07-26',
    '10:00',
  )
})

afterAll(() => city?.stop())

interface Row {
  readonly code?: string
  readonly counts: Record<string, number>
  readonly other: { readonly counts: Record<string, number> }
  readonly ageing: Record<string, number>
  readonly silent: { readonly tasks: number }
  readonly updateRate: { readonly numerator: number; readonly unknown: number }
  readonly reportRate: { readonly numerator: number; readonly denominator: number; readonly unknown: number }
  readonly timesCommended: number
  readonly verdict: { readonly level?: string; readonly commended: boolean; readonly urged: boolean }
  readonly levels: readonly {
    readonly level: string
    readonly all: readonly { by: number; words: { vi: string } }[]
  }[]
  readonly lists: Record<string, string>
}
interface Figures {
  readonly city: Row
  readonly departments: readonly Row[]
  readonly ruleSet: { readonly name: string }
  readonly previous: object
  readonly formulaSet: { readonly words: Record<string, { vi: string }> }
}

const office = () => city.api.as('vp.kstt')
const figuresOf = async (query: string) => {
  const { status, body } = await reader().get<Figures>(`/api/figures?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  const of = (code: string) => body.departments.find((row) => row.code === code) as Row
  return { ...body, of }
}
const some = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe('figures of a period', () => {
  test('now: by effective due dates, the original ones beside them', async () => {
    const { of, city, previous } = await figuresOf('period=2021-07')
    expect(previous).toEqual({ assignedFrom: '2021-06-01', assignedTo: '2021-06-30', asOf: '2021-06-25' })
    const rest = { assigned: 5, given: 5, done: 2, openInTerm: 1, openOverdue: 1, openNoDeadline: 1 }
    expect(some(of('SXD').counts)).toEqual({ ...rest, doneOnTime: 2 })
    expect(some(of('SXD').other.counts)).toEqual({ ...rest, doneOnTime: 1, doneLate: 1 })
    expect(of('SXD').ageing).toEqual({ '1-30': 1, '31-120': 0, 'over-120': 0 })
    expect(of('SXD').updateRate).toMatchObject({ numerator: 1, unknown: 0 })
    expect(some(city.counts)).toMatchObject({ assigned: 6, doneOnTime: 3 })
  })

  test('as of the 12th: what that evening gave', async () => {
    const { of } = await figuresOf('assignedFrom=2021-07-01&assignedTo=2021-07-05&asOf=2021-07-12')
    expect(some(of('SXD').counts)).toEqual({
      ...{ assigned: 5, given: 5, done: 1, doneOnTime: 1, openInTerm: 3, openNoDeadline: 1 },
    })
    expect(some(of('SXD').other.counts)).toMatchObject({ openOverdue: 1, openInTerm: 2 })
  })

  test.each(['period=2021', 'period=2021-Q3&asOf=2021-07-12', 'period=2021-07&basis=original'])(
    '%s: every list holds exactly the tasks its figure counts',
    async (query) => {
      const { city, departments } = await figuresOf(query)
      for (const { counts, ageing, silent, updateRate, reportRate, lists } of [city, ...departments]) {
        const { numerator: inTime, denominator: owed } = reportRate
        for (const [kind, count] of Object.entries({ owed, 'in-time': inTime, missed: owed - inTime })) {
          type Line = { reports: unknown[] }
          const lines = await everyPage<'tasks', Line>(reader(), lists[`reports ${kind}`] ?? '', 'tasks', 4)
          expect([kind, lines.flatMap(({ reports }) => reports).length]).toEqual([kind, count])
        }
        expect([updateRate.unknown, reportRate.unknown]).toEqual([0, 0])
        const figures = {
          ...counts,
          ...Object.fromEntries(Object.entries(ageing).map(([name, count]) => [`ageing ${name}`, count])),
          updated: updateRate.numerator,
          silent: silent.tasks,
        }
        for (const [name, count] of Object.entries(figures)) {
          const tasks = await everyPage(reader(), lists[name] ?? '', 'tasks', 4)
          expect([name, tasks.length]).toEqual([name, count])
        }
      }
    },
  )

  test('as of the 12th: the reports and updates of that evening, from the histories', async () => {
    const query = 'assignedFrom=2021-07-01&assignedTo=2021-07-05&asOf=2021-07-12'
    const { of, formulaSet } = await figuresOf(query)
    expect(of('SXD').reportRate).toMatchObject({ numerator: 2, denominator: 2, unknown: 0 })
    expect(of('SXD').updateRate).toMatchObject({ numerator: 2, unknown: 0 })
    expect(formulaSet.words['reports-in-time / reports-owed']?.vi).toContain('báo cáo khi đến hạn')
    const reports = await everyPage(reader(), of('SXD').lists['reports in-time'] ?? '', 'tasks', 50)
    expect(reports).toMatchObject([
      { id: taskIdAt('SXD', 0), updatedOn: '2021-07-10', reports: [{ dueOn: '2021-07-20', inTime: true }] },
      { id: taskIdAt('SXD', 1), dueOn: '2021-07-15', reports: [{ dueOn: '2021-07-08', inTime: true }] },
    ])
  })

  test('of one department alone, and by the units there are now', async () => {
    const alone = await figuresOf('period=2021&department=SXD')
    expect([alone.city, alone.departments.map(({ code }) => code)]).toEqual([undefined, ['SXD']])
    const { of } = await figuresOf('period=2021&rollUp=current')
    expect(of('SXD')).toMatchObject({ includes: ['SXD'], counts: { assigned: 5 } })
    expect(await everyPage(reader(), of('SXD').lists.assigned ?? '', 'tasks', 50)).toHaveLength(5)
  })

  test('what is overdue leads to the list that can be sorted where a year is shown as it stands', async () => {
    const overdueOf = async (query: string) => {
      const { city: whole, of } = await figuresOf(query)
      return [whole, of('SXD')].map(({ lists }) => lists.openOverdue ?? '')
    }
    expect(await overdueOf('period=2021')).toEqual([
      '/api/tasks?year=2021&status=open-overdue&sort=dueOn',
      '/api/tasks?department=SXD&year=2021&status=open-overdue',
    ])
    for (const other of ['asOf=2021-07-12', 'basis=original', 'starred=true', 'rollUp=current'])
      for (const list of (await overdueOf(`period=2021&${other}`)).slice(other.startsWith('rollUp') ? 1 : 0))
        expect(list, other).toMatch(/^\/api\/figures\/tasks\?/)
    expect((await overdueOf('period=2021-Q3'))[0]).toMatch(/^\/api\/figures\/tasks\?/)
  })

  test('what is overdue of another day opens with the longest due; its pages are cut from one order', async () => {
    const past = 'asOf=2021-07-25&basis=original'
    const { of } = await figuresOf(`period=2021&${past}`)
    expect(of('SXD').lists.openOverdue).toContain('&sort=dueOn')
    const list = `/api/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31&${past}&sort=dueOn`
    const { body } = await reader().get<{ total: number }>(`${list}&limit=1`)
    const tasks = await everyPage<'tasks', { originalDueOn?: string }>(reader(), list, 'tasks', 1)
    expect([body.total, tasks.length]).toEqual([6, 6])
    const days = tasks.map(({ originalDueOn }) => originalDueOn ?? '9999')
    expect(days).toEqual([...days].sort())
    expect(new Set(days).size).toBeGreaterThan(2)
  })

  test('a department sees every figure and its own lists only', async () => {
    const head = city.api.as('head.sxd')
    const { body } = await head.get<Figures>('/api/figures?period=2021')
    expect(body.departments.map(({ code, lists }) => [code, lists !== undefined])).toEqual([
      ['STC', false],
      ['SXD', true],
    ])
    const list = '/api/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31'
    expect((await everyPage(head, list, 'tasks', 50)).length).toBe(5)
    expect((await head.get(`${list}&department=STC`)).status).toBe(404)
    expect((await head.get('/api/figures/what-if?department=STC')).status).toBe(404)
  })

  test.each([
    ['', '#/query/period', 'period-or-days'],
    ['period=2021&assignedFrom=2021-01-01&assignedTo=2021-02-01', '#/query/period', 'period-or-days'],
    ['assignedFrom=2021-01-01', '#/query/assignedFrom', 'period-or-days'],
    ['period=2021-13', '#/query/period', 'period-word-form'],
    ['assignedFrom=2021-02-01&assignedTo=2021-01-01', '#/query/assignedTo', 'ends-before-it-begins'],
    ['assignedFrom=1990-02-01&assignedTo=2021-01-01', '#/query/assignedTo', 'more-than-ten-years'],
    ['period=2021&asOf=2021-07-27', '#/query/asOf', 'day-in-future'],
    ['period=2021&basis=both', '#/query/basis', 'not-one-of'],
    ['period=2021&colour=red', '#/query/colour', 'unknown-field'],
  ])('%s: told what is wrong', async (query, pointer, code) => {
    const { status, body } = await reader().get<{ errors: { pointer: string; code: string }[] }>(
      `/api/figures?${query}`,
    )
    expect(status).toBe(422)
    expect(body.errors.map((error) => [error.pointer, error.code])).toContainEqual([pointer, code])
  })

  test('a set that is not there is told by name', async () => {
    for (const name of ['ruleSet', 'formulaSet']) {
      const { status, body } = await reader().get(`/api/figures?period=2021&${name}=9999`)
      expect([status, body]).toMatchObject([422, { code: 'unknown-set', facts: { name: '9999' } }])
    }
  })
})

describe('a letter of the city’s own', () => {
  const rules = {
    name: '9001',
    letter: '9001/UBND-KSTT ngày 26-7-2021',
    from: '2021-07-26',
    levels: [
      { level: 'commend', all: [{ share: 'done', is: '>', percent: 50 }] },
      { level: 'remind', floor: 3, any: [{ share: 'done', is: '<=', percent: 50 }] },
    ],
  }

  test('is entered by an administrator and in force at once; each verdict says why', async () => {
    const administrator = city.api.as('quantri')
    expect((await office().put('/api/rule-sets/9001', rules)).status).toBe(403)
    expect((await administrator.put('/api/rule-sets/4651', { ...rules, name: '4651' })).status).toBe(409)
    expect((await administrator.put('/api/rule-sets/9001', rules)).status).toBe(200)
    const { body } = await reader().get<{ inForce: string }>('/api/rule-sets')
    expect(body.inForce).toBe('9001')
    const { of, ruleSet } = await figuresOf('period=2021')
    expect(ruleSet.name).toBe('9001')
    expect(of('STC').verdict).toEqual({ level: 'commend', commended: true, urged: false })
    expect(of('SXD').verdict).toEqual({ level: 'remind', commended: false, urged: true })
    expect(of('SXD').levels[0]?.all[0]?.words.vi).toBe(
      'Số nhiệm vụ hoàn thành: 2 (yêu cầu ít nhất 3) – Chưa đạt, cần thêm 1',
    )
  })

  test('what if the waiting result is accepted: the department is commended', async () => {
    const { status, body } = await reader().get('/api/figures/what-if?department=SXD')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ruleSet: { name: '9001' },
      now: { level: 'remind' },
      effects: [
        {
          taskId: taskIdAt('SXD', 3),
          decision: 'accept',
          from: 'open-in-term',
          to: 'done-on-time',
          verdict: { level: 'commend' },
        },
      ],
      all: { level: 'commend' },
    })
    expect((await reader().get('/api/figures/what-if?department=KHONGCO')).status).toBe(422)
  })

  test('a letter that went out is recorded once and counts as a commendation', async () => {
    const letter = {
      number: '9001',
      symbol: 'UBND-KSTT',
      issuedOn: '2021-07-26',
      ruleSet: '9001',
      named: [{ department: 'STC', level: 'commend' }],
    }
    const sent = { key: 'letter-9001-recorded' }
    const first = await office().post('/api/letters', letter, sent)
    expect([first.status, first.body]).toMatchObject([201, { ruleSet: '9001', ruleSetVersion: 1 }])
    const unknown = { ...letter, number: '9003', ruleSetVersion: 7 }
    expect((await office().post('/api/letters', unknown)).body).toMatchObject({ code: 'unknown-set-version' })
    expect((await office().post('/api/letters', letter, sent)).body).toEqual(first.body)
    expect((await office().post('/api/letters', letter)).body).toMatchObject({ code: 'letter-exists' })
    const wrong = { ...letter, number: '9002' }
    expect((await office().post('/api/letters', { ...wrong, issuedOn: '2021-07-27' })).body).toMatchObject({
      code: 'letter-in-future',
    })
    const stranger = [{ department: 'XYZ', level: 'commend' }]
    expect((await office().post('/api/letters', { ...wrong, named: stranger })).body).toMatchObject({
      code: 'unknown-department',
    })
    expect((await reader().get('/api/letters?year=2021')).body).toEqual({ letters: [first.body] })
    const { of } = await figuresOf('period=2021')
    expect([of('STC').timesCommended, of('SXD').timesCommended]).toEqual([1, 0])
  })

  test('its mails are shown first, and go out once each', async () => {
    interface TaskAnswer {
      readonly mails: readonly { readonly to: string[]; readonly subject: string; readonly state?: string }[]
    }
    const at = '/api/letters/2021-07-26_9001_UBND-KSTT/mails'
    const before = city.inbox().length
    const shown = (await reader().get<TaskAnswer>(at)).body.mails
    expect(shown).toMatchObject([
      { department: 'STC', subject: expect.stringMatching(/^Biểu dương .*9001.UBND-KSTT/) },
    ])
    expect(shown[0]?.state).toBeUndefined()
    expect((await office().post<TaskAnswer>(at, {})).status).toBe(202)
    expect((await office().post<TaskAnswer>(at, {})).status).toBe(202)
    await city.drain()
    expect(
      city
        .inbox()
        .slice(before)
        .map(({ subject }) => subject),
    ).toEqual([shown[0]?.subject])
    expect((await reader().get<TaskAnswer>(at)).body.mails).toMatchObject([{ state: 'delivered' }])
  })

  test('a formula set too, and the dashboard computes with it', async () => {
    const set = {
      name: 'can-tho',
      formulas: {
        settled: {
          numerator: ['done'],
          denominator: ['given'],
          words: { vi: 'xong / giao', en: 'settled / given' },
        },
      },
    }
    expect((await city.api.as('quantri').put('/api/formula-sets/can-tho', set)).status).toBe(200)
    const { body } = await reader().get<{ city: { rates: object } }>('/api/dashboard/2021?formulaSet=can-tho')
    expect(body.city.rates).toMatchObject({
      settled: { formula: 'can-tho/settled', numerator: 3, denominator: 6 },
    })
    expect(city.errors).toEqual([])
  })
})
