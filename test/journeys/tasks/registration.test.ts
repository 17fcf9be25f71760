import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DirectiveEntry } from '../../../functions/directives/directive/directive-changes.ts'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import type { Caller, Problem } from '../../support/api.ts'
import { wholeTable } from '../../support/dynamodb.ts'
import { type City, departmentNamed, openCity, person } from '../city.ts'

/*
 *  the words of a directive ──preview──► what they mean, nothing written
 *            │
 *         Office ──registers──► oral instruction: number by the register, one task each for joint leads and periods
 *            │                  graded secret:    refused, nothing written
 *            ├──corrects, supersedes──► history of the directive, no more tasks under it
 *            └──repeats a request──► the first answer, the same number
 */

interface TaskAnswer {
  readonly id: string
  readonly department: string
  readonly directive: string
  readonly dueOn?: string
  readonly item?: string
  readonly term?: unknown
  readonly urgency?: string
}

interface Registered {
  readonly key: string
  readonly tasks: readonly TaskAnswer[]
}

const communes = Array.from({ length: 30 }, (_, place): CityRecord => {
  const number = place + 10
  const department = { code: `PX${number}`, name: `UBND phường số ${number}`, kind: 'commune' as const }
  return { kind: 'department', department: { ...department, validFrom: '2004-01-01' } }
})

let city: City
let office: Caller

beforeAll(async () => {
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('STC', 'Sở Tài chính'),
    departmentNamed('SNV', 'Sở Nội vụ'),
    ...communes,
    person('vp.kstt', 'office'),
    person('cv.sxd', 'clerk', 'SXD'),
  ]
  city = await openCity(records, '2021-07-27', '09:00')
  office = city.api.as('vp.kstt')
})
afterAll(() => city?.stop())

const oral = {
  kind: 'oral-instruction',
  issuedOn: '2021-07-26',
  issuer: 'Chủ tịch UBND thành phố',
  abstract: 'Chỉ đạo tại cuộc họp giao ban tuần',
}
const letter = { ...oral, kind: 'official-letter', number: '4700', symbol: 'UBND-KSTT' }

const register = (directive: object, tasks: unknown[], key?: string) =>
  office.post<Registered>('/api/directives', { directive, tasks }, key ? { key } : {})

const written = async <Result>(ask: () => Promise<Result>): Promise<[Result, boolean]> => {
  const before = await wholeTable(city.store)
  const result = await ask()
  return [result, !isDeepStrictEqual(await wholeTable(city.store), before)]
}

test('the words are read before anything is written', async () => {
  const [answers, changed] = await written(async () => [
    await office.post('/api/deadlines', {
      wording: '15 ngày làm việc kể từ ngày ký',
      issuedOn: '2021-07-26',
    }),
    await office.post('/api/deadlines', { wording: 'hằng quý', until: '2021-12-31' }),
    await office.post('/api/deadlines', { wording: 'khẩn trương' }),
    await office.post('/api/assignees', { wording: 'Sở Xây dựng; Sở Tài chính; Công an thành phố' }),
  ])
  expect(answers.map(({ body }) => body)).toMatchObject([
    { kind: 'term', dueOn: '2021-08-16', vi: 'Thời hạn 16/08/2021: 15 ngày làm việc kể từ ngày ký.' },
    { kind: 'recurring', dueDates: ['2021-09-30', '2021-12-31'] },
    { kind: 'undated', because: 'names-no-date' },
    {
      departments: [
        { code: 'SXD', name: 'Sở Xây dựng' },
        { code: 'STC', name: 'Sở Tài chính' },
      ],
      unread: [{ words: 'Công an thành phố', because: 'not-in-register' }],
    },
  ])
  expect(changed).toBe(false)
  const clerk = await city.api.as('cv.sxd').post<Problem>('/api/deadlines', { wording: 'ngay' })
  expect([clerk.status, clerk.body.code]).toEqual([403, 'forbidden'])
})

test('an oral instruction gets its number from the register, once', async () => {
  const items = [
    {
      department: 'SXD',
      jointLeads: ['STC'],
      title: 'Báo cáo tiến độ giải ngân',
      deadlineAsWorded: 'ngày 25 hằng tháng',
      due: { by: 'wording', until: '2021-09-30' },
      urgency: 'urgent',
    },
    { department: 'SNV', title: 'Rà soát biên chế', due: { by: 'term', term: { count: 10, unit: 'day' } } },
    { department: 'SNV', title: 'Đôn đốc', deadlineAsWorded: 'thường xuyên', due: { by: 'wording' } },
  ]
  const first = await register(oral, items, 'oral-instruction-1')
  expect(first.status, JSON.stringify(first.body)).toBe(201)
  const { key, tasks } = first.body
  expect(key).toBe('2021-07-26_1_SGV')
  expect(tasks.map(({ department, dueOn }) => [department, dueOn])).toEqual([
    ['SXD', '2021-08-25'],
    ['SXD', '2021-09-25'],
    ['STC', '2021-08-25'],
    ['STC', '2021-09-25'],
    ['SNV', '2021-08-05'],
    ['SNV', undefined],
  ])
  const [one, , , last, term, bare] = tasks
  expect([last?.item, one?.urgency]).toEqual([one?.item, 'urgent'])
  expect([one?.item?.length, bare?.item, term?.term]).toEqual([12, undefined, { count: 10, unit: 'day' }])

  const [again, changed] = await written(() => register(oral, items, 'oral-instruction-1'))
  expect([again.body, changed]).toEqual([first.body, false])
  const other = await register({ ...oral, abstract: 'Khác' }, items, 'oral-instruction-1')
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })

  const [refused, trace] = await written(() =>
    register(oral, [{ ...items[0], due: { by: 'wording', until: '2021-08-01' } }]),
  )
  expect([refused.body, trace]).toMatchObject([{ code: 'series-empty', facts: { task: 1 } }, false])
  const next = await register({ ...oral, kind: 'meeting-conclusion' }, [{ department: 'SXD', title: 'Họp' }])
  expect(next.body.key, 'a refusal takes no number').toBe('2021-07-26_2_SGV')
  const stored = await office.get<Registered>(`/api/directives/${key}`)
  expect(stored.body.tasks.map(({ id, item }) => [id, item])).toEqual(tasks.map(({ id, item }) => [id, item]))
})

test('a directive for all communes is one request, more than one transaction takes, and one answer', async () => {
  const wording = 'UBND các xã, phường'
  const read = await office.post<{ departments: { code: string }[] }>('/api/assignees', { wording })
  const [department, ...jointLeads] = read.body.departments.map(({ code }) => code)
  expect(jointLeads).toHaveLength(29)
  const item = { department, jointLeads, title: 'Rà soát nhà trọ', assigneeAsWorded: wording }
  const directive = { ...letter, number: '4800' }
  const first = await register(directive, [item], 'for-all-communes')
  expect(first.status, JSON.stringify(first.body)).toBe(201)
  expect(first.body.tasks.map((task) => task.department)).toEqual([department, ...jointLeads])
  const [again, changed] = await written(() => register(directive, [item], 'for-all-communes'))
  expect([again.body, changed]).toEqual([first.body, false])
  const stored = await office.get<Registered>(`/api/directives/${first.body.key}`)
  expect(stored.body).toMatchObject({ taskCount: 30, tasks: first.body.tasks })
})

test('a secret directive is refused and leaves no trace', async () => {
  const tasks = [{ department: 'SXD', title: 'Rà soát' }]
  for (const directive of [
    { ...letter, secrecy: 'secret' },
    { ...letter, abstract: '(TỐI MẬT) Phương án' },
  ]) {
    const [answer, changed] = await written(() => register(directive, tasks))
    expect(answer).toMatchObject({ status: 422, body: { code: 'secret-directive' } })
    expect(changed).toBe(false)
  }
})

test('a directive is corrected and superseded with a trace, and then gives out no more work', async () => {
  const tasks = [{ department: 'SXD', title: 'Rà soát' }]
  const { key } = (await register(letter, tasks)).body
  const { key: successor } = (await register({ ...letter, number: '4701' }, tasks)).body
  const change = (body: object, sent = {}) =>
    office.post<Problem>(`/api/directives/${key}/changes`, body, sent)

  const correction = { change: 'correct', version: 1, reason: 'Thiếu người ký', signer: 'Lê Trung Chinh' }
  const corrected = await change(correction, { key: 'correct-the-signer' })
  expect(corrected).toMatchObject({ status: 200, body: { key, version: 2, signer: 'Lê Trung Chinh' } })
  expect((await change(correction, { key: 'correct-the-signer' })).body).toEqual(corrected.body)
  expect((await change(correction)).body).toMatchObject({ code: 'stale-directive', facts: { version: 2 } })

  const supersede = (by: string, version = 2) =>
    change({ change: 'supersede', version, reason: 'Ghi nhầm số', by })
  expect((await supersede('2021-07-26_9999_UBND')).body).toMatchObject({ code: 'unknown-directive' })
  expect((await supersede(successor)).status).toBe(200)
  expect((await supersede(successor, 3)).body.code).toBe('directive-not-in-force')

  const more = await office.post<Problem>(`/api/directives/${key}/tasks`, { tasks })
  expect(more.body).toMatchObject({ code: 'directive-not-in-force', facts: { how: 'superseded' } })
  const { body } = await office.get<{ changes: DirectiveEntry[] }>(`/api/directives/${key}/history`)
  expect(body.changes.map(({ by, change: { change: what }, before }) => [by, what, before.version])).toEqual([
    ['vp.kstt', 'correct', undefined],
    ['vp.kstt', 'supersede', 2],
  ])
  expect(city.errors).toEqual([])
})
