import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import getTodo from '../../../../functions/oversight/todo/get-todo.operation.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

interface Group {
  readonly name: string
  readonly count: number
  readonly tasks?: { id: string; reason?: string; daysOverdue?: number; part?: object }[]
  readonly explanations?: { id: string; state: string }[]
}

let api: Api
const id: Record<string, string> = {}

/** The groups that hold something: their counts, and the titles' short names of what is in them. */
const todoOf = async (user: string, limit = '') => {
  const { status, body } = await api.ask(user, `GET /api/todo${limit}`)
  expect([status, getTodo.answer.parse(body)]).toEqual([200, body])
  return body.groups as Group[]
}

const namesOf = (group: Group | undefined) =>
  (group?.tasks ?? []).map((task) => Object.keys(id).find((name) => id[name] === task.id))

const shown = async (user: string) =>
  Object.fromEntries(
    (await todoOf(user)).filter(({ count }) => count > 0).map((group) => [group.name, namesOf(group)]),
  )

const groupOf = async (user: string, name: string) =>
  (await todoOf(user)).find((group) => group.name === name)

const unfinished = {
  outcome: 'unfinished',
  reason: 'funding',
  cause: 'Chưa có kinh phí',
  plan: 'Trình bổ sung',
  proposedDueOn: '2021-08-20',
}

beforeAll(async () => {
  api = await openCity()
  const dated = {
    late: '2021-07-05',
    asked: '2021-07-20',
    done: '2021-07-21',
    soon: '2021-07-22',
    far: '2021-09-30',
  }
  for (const [name, dueOn] of Object.entries(dated)) id[name] = await newTask(api, { title: name, dueOn })
  id.others = await newTask(api, { department: 'STC', dueOn: '2021-09-30', coordinating: ['SXD'] })
  for (const name of ['late', 'asked', 'done', 'soon'])
    await api.command('cv.sxd', id[name] ?? '', 'acknowledgement')
  await api.command('cv.sxd', id.asked ?? '', 'report', unfinished)
  await api.command('cv.sxd', id.done ?? '', 'report', {
    outcome: 'finished',
    result: 'Đã xong',
    evidence: ['12/BC'],
  })
  await api.ask('ct.mot', 'POST /api/explanations', {
    about: { kind: 'task', taskId: id.late },
    question: 'Vì sao chậm?',
    dueOn: '2021-07-10',
  })
  itIs('2021-07-16')
})

afterAll(() => {
  vi.useRealTimers()
})

describe('what there is to do', () => {
  test('a clerk: the report that is owed, what is due soon, what nobody acknowledged, a part in another’s task', async () => {
    expect(await shown('cv.sxd')).toEqual({
      overdue: ['late'],
      'explanation-asked': [],
      'due-soon': ['soon'],
      'coordination-owed': ['others'],
      unacknowledged: ['far'],
      'awaiting-answer': ['asked', 'done'],
    })
    const overdue = await groupOf('cv.sxd', 'overdue')
    expect(overdue?.tasks?.[0]).toMatchObject({ daysOverdue: 11, isReportOwed: true })
    const { body } = await api.ask('cv.sxd', 'GET /api/todo')
    expect(body.overdue).toEqual({ count: 1, awaitingAnswer: 0 })
    expect((await groupOf('cv.sxd', 'coordination-owed'))?.tasks?.[0]?.part).toEqual({ status: 'awaited' })
    expect((await groupOf('cv.sxd', 'explanation-asked'))?.explanations).toMatchObject([{ state: 'late' }])
  })

  test('the Office: results, requests to prepare, explanations that are late', async () => {
    expect(await shown('vp.mot')).toEqual({
      'awaiting-acceptance': ['done'],
      'extensions-to-prepare': ['asked'],
      'explanations-late': [],
    })
  })

  test('a leader: what can be decided, the prepared first, and what is overdue for long', async () => {
    expect(await shown('ct.mot')).toEqual({
      'extensions-to-decide': ['asked'],
      'overdue-long': ['late'],
      'explanations-open': [],
    })
    const { body } = await api.ask('ct.mot', 'GET /api/todo')
    expect(body.worstDepartments).toEqual([{ department: 'SXD', overdue: 1 }])
  })

  test('who only watches has nothing to do; a department sees nothing of others', async () => {
    expect(await todoOf('tt.mot')).toEqual([])
    expect(await shown('cv.snv')).toEqual({})
  })

  test('a deputy also sees what waits for whom they stand in for', async () => {
    const delegations = [{ deputy: 'vp.mot', from: '2021-07-16', to: '2021-07-16' }]
    await api.ask('pct.hai', 'PUT /api/delegations', { delegations })
    expect(Object.keys(await shown('vp.mot'))).toEqual(
      expect.arrayContaining(['extensions-to-decide', 'awaiting-acceptance']),
    )
  })

  test('the count is of all, whatever the page takes', async () => {
    id.far2 = await newTask(api, { title: 'far2', dueOn: '2021-09-30' })
    const group = (await todoOf('cv.sxd', '?limit=1')).find(({ name }) => name === 'unacknowledged')
    expect([group?.count, group?.tasks?.length]).toEqual([2, 1])
  })

  test('the head: whose holder was dismissed, until somebody else holds it', async () => {
    await api.command('gd.sxd', id.far ?? '', 'assign-to-staff', { holder: 'cv.sxd' })
    expect(await groupOf('gd.sxd', 'holder-gone')).toMatchObject({ count: 0, tasks: [] })
    const { etag } = await api.ask('qt.mot', 'GET /api/users/cv.sxd')
    await api.ask('qt.mot', 'POST /api/users/cv.sxd/active', { active: false }, { ifMatch: etag })
    expect(await groupOf('gd.sxd', 'holder-gone')).toMatchObject({
      count: 1,
      tasks: [{ id: id.far, holder: 'cv.sxd', holderName: expect.any(String) }],
    })
    await api.command('gd.sxd', id.far ?? '', 'assign-to-staff', { holder: 'gd.sxd' })
    expect(await groupOf('gd.sxd', 'holder-gone')).toMatchObject({ count: 0, tasks: [] })
    const dismissed = await api.ask('qt.mot', 'GET /api/users/cv.sxd')
    await api.ask('qt.mot', 'POST /api/users/cv.sxd/active', { active: true }, { ifMatch: dismissed.etag })
    expect(await groupOf('cv.sxd', 'holder-gone')).toBeUndefined()
  })

  test('a late result beside a request made in time waits for the leader first, then for the Office', async () => {
    itIs('2021-07-19')
    const both = await newTask(api, { title: 'both', dueOn: '2021-07-19' })
    id.both = both
    await api.command('cv.sxd', both, 'report', unfinished)
    itIs('2021-07-23')
    await api.command('cv.sxd', both, 'report', { outcome: 'finished', result: 'Xong', evidence: ['13/BC'] })
    expect(await api.command('vp.hai', both, 'acceptance', { decision: 'accept' })).toMatchObject({
      status: 409,
      body: { code: 'extension-undecided' },
    })
    expect(namesOf(await groupOf('ct.mot', 'extensions-to-decide'))).toContain('both')
    expect(namesOf(await groupOf('vp.hai', 'extensions-to-prepare'))).toContain('both')
    expect(namesOf(await groupOf('vp.hai', 'awaiting-acceptance'))).not.toContain('both')
    const decided = { decision: 'approve', dueOn: '2021-08-20', objectiveCause: true }
    expect((await api.command('ct.mot', both, 'extension', decided)).status).toBe(200)
    expect(namesOf(await groupOf('ct.mot', 'extensions-to-decide'))).not.toContain('both')
    expect(namesOf(await groupOf('vp.hai', 'awaiting-acceptance'))).toContain('both')
    const accepted = await api.command('vp.hai', both, 'acceptance', { decision: 'accept' })
    expect(accepted.body).toMatchObject({ status: 'done-on-time' })
  })
})
