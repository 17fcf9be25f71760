import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readUser } from '../../../../functions/organisation/people/users-store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs, type TaskAnswer } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

let count = 0
const person = (given: object = {}) => {
  count += 1
  const name = `Nguyễn Văn ${count}`
  return { name, email: `moi${count}@danang.gov.vn`, role: 'clerk', department: 'SXD', ...given }
}
const add = (given: object, key?: string) => api.ask('qt.mot', 'POST /api/users', given, key ? { key } : {})
const added = async (given: object = {}) => (await add(person(given))).body
const change = (
  { id, version }: { id: string; version: number },
  command: string,
  body: unknown,
  by = 'qt.mot',
): Promise<TaskAnswer> => api.ask(by, `POST /api/users/${id}/${command}`, body, { ifMatch: `"${version}"` })
const historyOf = async (id: string) => (await api.ask('qt.mot', `GET /api/users/${id}/history`)).body.entries
const codeOf = ({ status, body }: TaskAnswer) => [status, body.code]

describe('a person is entered', () => {
  it('by mail address, in small letters; an account and an invitation are asked for', async () => {
    const { status, body, etag } = await add(person({ email: ' Le.Thi.Ha@DaNang.gov.vn' }))
    expect([status, etag]).toEqual([201, '"1"'])
    expect(body).toMatchObject({
      id: expect.stringMatching(/^[a-z0-9]{12}$/),
      email: 'le.thi.ha@danang.gov.vn',
      active: true,
      version: 1,
      account: { state: 'pending' },
      invitation: { number: 1, askedOn: '2021-07-01', by: 'qt.mot' },
    })
    expect(body).not.toHaveProperty('subjects')
  })

  it('once, however often the request is sent', async () => {
    const given = person()
    const first = await add(given, 'khoa-them-nguoi')
    const again = await add(given, 'khoa-them-nguoi')
    expect(again).toEqual(first)
    expect(codeOf(await add(person(), 'khoa-them-nguoi'))).toEqual([422, 'idempotency-key-reused'])
    expect(await historyOf(first.body.id)).toMatchObject([{ change: 'entered', by: 'qt.mot' }])
  })

  it('and nobody else with the same address, who is told whose it is', async () => {
    const { email, name } = await added()
    const refused = await add(person({ email: email.toUpperCase() }))
    expect(codeOf(refused)).toEqual([409, 'mail-taken'])
    expect(refused.body.facts).toEqual({ email, name, department: 'SXD' })
    expect(refused.body.detail).toContain(`${email} đã là của ${name} (SXD)`)
  })

  it('seventy at once, each once, and of seventy with one address one', async () => {
    const different = await Promise.all(Array.from({ length: 70 }, () => add(person())))
    expect(new Set(different.map(({ body }) => body.id)).size).toBe(70)
    const email = 'chung@danang.gov.vn'
    const same = await Promise.all(Array.from({ length: 70 }, () => add(person({ email }))))
    const statuses = Map.groupBy(same, ({ status }) => status)
    expect([statuses.get(201)?.length, statuses.get(409)?.length]).toEqual([1, 69])
  })
})

describe('a person is changed', () => {
  it('each change an entry with who, when, before and after', async () => {
    const one = await added()
    const { body: changed } = await change(one, 'change', {
      name: 'Trần Bình',
      role: 'head',
      department: 'SXD',
    })
    const { body: mailed } = await change(changed, 'mail-address', { email: 'binh@danang.gov.vn' })
    expect(mailed).toMatchObject({ email: 'binh@danang.gov.vn', invitation: { number: 2 }, version: 3 })
    const { body: locked } = await change(mailed, 'active', { active: false })
    const { body: unlocked } = await change(locked, 'active', { active: true })
    const { body: invited } = await change(unlocked, 'invitation', undefined)
    expect(invited).toMatchObject({ invitation: { number: 3 }, account: { state: 'pending' }, version: 6 })
    const history = await historyOf(one.id)
    expect(history.map(({ change: what }: { change: string }) => what)).toEqual([
      'entered',
      'changed',
      'mail-changed',
      'disabled',
      'enabled',
      'invited',
    ])
    expect(history[1]).toMatchObject({
      by: 'qt.mot',
      on: '2021-07-01',
      before: { name: one.name, role: 'clerk' },
      after: { name: 'Trần Bình', role: 'head' },
    })
  })

  it('of two saves at once the second is told who was first', async () => {
    const one = await added()
    const save = (name: string) => change(one, 'change', { name, role: 'clerk', department: 'SXD' })
    const answers = await Promise.all([save('Một'), save('Hai')])
    const [won, lost] = answers.sort((a, b) => a.status - b.status)
    expect([won?.status, lost?.status]).toEqual([200, 412])
    expect(lost?.body).toMatchObject({ code: 'stale-user', facts: { changedBy: 'qt.mot', version: 2 } })
    expect((await historyOf(one.id)).length).toBe(2)
  })

  it('to what it is already, without an entry', async () => {
    const one = await added()
    const { name, role, department } = one
    expect((await change(one, 'change', { name, role, department })).body.version).toBe(1)
    expect((await change(one, 'mail-address', { email: one.email })).body.version).toBe(1)
  })

  it('an address that was given up is free for another, one that is held is not', async () => {
    const [one, two] = [await added(), await added()]
    expect(codeOf(await change(two, 'mail-address', { email: one.email }))).toEqual([409, 'mail-taken'])
    await change(one, 'mail-address', { email: 'chuyen@danang.gov.vn' })
    expect((await change(two, 'mail-address', { email: one.email })).status).toBe(200)
  })

  it('who is locked is not invited', async () => {
    const { body } = await change(await added(), 'active', { active: false })
    expect(codeOf(await change(body, 'invitation', undefined))).toEqual([409, 'account-inactive'])
  })
})

describe('a person moves to another department', () => {
  it('at once, as of a day that has come', async () => {
    const one = await added()
    const { body } = await change(one, 'move', { department: 'STC', on: '2021-06-28' })
    expect(body).toMatchObject({ department: 'STC', version: 2 })
    expect((await historyOf(one.id))[1]).toMatchObject({ change: 'moved', on: '2021-06-28' })
  })

  it('on a day to come, in its night, in the name of who decided; until then it can be withdrawn', async () => {
    const [one, two] = [await added(), await added()]
    const move = { department: 'SNV', on: '2021-07-05' }
    const { body: planned } = await change(one, 'move', move)
    expect(planned).toMatchObject({ department: 'SXD', move: { ...move, by: 'qt.mot' } })
    const { body: other } = await change(two, 'move', move)
    await change(other, 'move', { department: 'SXD', on: '2021-07-02' })
    for (const day of ['2021-07-04', '2021-07-05', '2021-07-05'] as const) {
      const before = (await readUser(api.store, one.id))?.department
      expect(before).toBe(day === '2021-07-05' && before === 'SNV' ? 'SNV' : 'SXD')
      itIs(day, '00:15')
      await scanDay(api.store, { today: day, at: instantOf(day, '00:15') })
    }
    expect(await readUser(api.store, one.id)).toMatchObject({ department: 'SNV', version: 3 })
    expect(await readUser(api.store, one.id)).not.toHaveProperty('move')
    expect((await historyOf(one.id)).at(-1)).toMatchObject({
      change: 'moved',
      on: '2021-07-05',
      by: 'qt.mot',
      before: { department: 'SXD' },
      after: { department: 'SNV' },
    })
    expect((await historyOf(two.id)).at(-1)).toMatchObject({ change: 'move-withdrawn', move })
    expect((await readUser(api.store, two.id))?.department).toBe('SXD')
  })

  it('not one of the whole city, not to a department that is none, not in ten years', async () => {
    const office = await added({ role: 'office', department: undefined })
    const move = { department: 'STC', on: '2021-07-05' }
    expect(codeOf(await change(office, 'move', move))).toEqual([422, 'no-department'])
    const one = await added()
    expect(codeOf(await change(one, 'move', { ...move, department: 'SKHONG' }))).toEqual([
      422,
      'unknown-department',
    ])
    expect(codeOf(await change(one, 'move', { ...move, on: '2031-07-05' }))).toEqual([422, 'move-too-far'])
  })
})

describe('one administrator is left', () => {
  const administrator = { role: 'administrator', department: undefined }

  it('whoever asks, and in whatever way', async () => {
    const self = (await api.ask('qt.mot', 'GET /api/users/qt.mot')).body
    expect(codeOf(await change(self, 'active', { active: false }))).toEqual([409, 'last-administrator'])
    const role = { name: self.name, role: 'auditor' }
    expect(codeOf(await change(self, 'change', role))).toEqual([409, 'last-administrator'])
  })

  it('of two who lock each other in the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const self = (await api.ask('qt.mot', 'GET /api/users/qt.mot')).body
      const other = await added(administrator)
      const answers = await Promise.all([
        change(self, 'active', { active: false }),
        change(other, 'active', { active: false }, other.id),
      ])
      const active = (await api.ask('vp.mot', 'GET /api/users')).body.users.filter(
        (user: { role: string; active: boolean }) => user.role === 'administrator' && user.active,
      )
      expect(active, JSON.stringify(answers.map(codeOf))).toHaveLength(1)
      const [left] = active
      if (left.id !== 'qt.mot') {
        const locked = (await api.ask(left.id, 'GET /api/users/qt.mot')).body
        expect((await change(locked, 'active', { active: true }, left.id)).status).toBe(200)
        const gone = (await api.ask('qt.mot', `GET /api/users/${left.id}`)).body
        expect((await change(gone, 'active', { active: false })).status).toBe(200)
      }
    }
  })
})
