import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readDepartments } from '../../../../functions/organisation/departments/departments-store.ts'
import { openCity, register } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'
import { listOf, listPatienceMs, nameDepartments, outOfTime } from './list-requests.ts'

let api: Api
let list: ReturnType<typeof listOf>

beforeAll(async () => {
  api = await openCity()
  await nameDepartments(api)
  list = listOf(api, 'departments')
})

afterAll(() => {
  vi.useRealTimers()
})

const department = (code: string, given: object = {}) => ({
  code,
  name: `Ban ${code}`,
  kind: 'Sở, ban, ngành',
  validFrom: '01/01/2021',
  ...given,
})
const many = (count: number, code: string) =>
  Array.from({ length: count }, (_, at) => department(`${code}${at}`))
const withCodes = async (rows: readonly { readonly code: string }[]) => {
  const codes = new Set(rows.map(({ code }) => code))
  return (await readDepartments(api.store)).filter(({ code }) => codes.has(code))
}

describe('a list of departments is looked at row by row', () => {
  it('kinds in words, days as people write them, groups and names divided by semicolons', async () => {
    const { body } = await list.preview([
      department('sdl', {
        name: 'Sở Du lịch',
        kind: 'sở',
        validFrom: '1/3/2021',
        validTo: '2030-12-31',
        groups: 'Khối kinh tế; Khối dịch vụ',
        furtherNames: 'Sở DL;',
      }),
    ])
    expect(body.rows).toEqual([
      {
        row: 2,
        outcome: 'new',
        value: {
          code: 'SDL',
          name: 'Sở Du lịch',
          kind: 'department',
          validFrom: '2021-03-01',
          validTo: '2030-12-31',
          groups: ['Khối kinh tế', 'Khối dịch vụ'],
          furtherNames: ['Sở DL'],
        },
        errors: [],
      },
    ])
  })

  it.each([
    [
      'nothing in it',
      { code: '', name: '', kind: '', validFrom: '' },
      ['code: missing', 'name: missing', 'kind: missing', 'validFrom: missing'],
    ],
    ['a code that is none', { code: 'Sở Du lịch' }, ['code: department-code-form']],
    ['a kind that is none', { kind: 'hội' }, ['kind: department-kind-not-known']],
    ['a day that is none', { validFrom: '31/02/2021' }, ['validFrom: date-does-not-exist']],
    ['a day in words', { validTo: 'nay' }, ['validTo: day-not-read']],
    ['an end before its beginning', { validTo: '31/12/2020' }, ['validTo: ends-before-it-begins']],
    ['a name that lost a letter', { name: 'Sở Du l?ch' }, ['name: letters-lost']],
    [
      'a further name that lost its first letter',
      { furtherNames: 'Cục ?iện' },
      ['furtherNames: letters-lost'],
    ],
    ['a code that is another’s', { code: 'SXD' }, ['code: department-there']],
    ['a further name that is another’s', { furtherNames: 'Sở Tài chính' }, ['furtherNames: name-of-another']],
  ])('%s is told at its cells', async (_, given, errors) => {
    expect(await list.judged([department('SAI', given)])).toEqual([['wrong', ...errors]])
  })

  it('a code that is there twice is shown with whose it is', async () => {
    const { body } = await list.preview([department('HAI', { name: 'Ban Một' }), department('hai')])
    expect(body.rows[1].errors).toMatchObject([
      { field: 'code', vi: expect.stringContaining('đã có ở dòng 2 (Ban Một)') },
    ])
  })

  it('two of the list that are called alike are told, too', async () => {
    const judged = await list.judged([
      department('GA', { furtherNames: 'Ban chung' }),
      department('GB', { name: 'Ban chung' }),
    ])
    expect(judged).toEqual([
      ['wrong', 'furtherNames: name-of-another'],
      ['wrong', 'furtherNames: name-of-another'],
    ])
  })
})

describe('a list of departments is entered', { timeout: listPatienceMs }, () => {
  it('all of it or, while a row is wrong, none', async () => {
    const rows = [department('DUNG'), department('SAI', { kind: 'hội' })]
    const { status, body } = await list.add(rows)
    expect([status, body.code]).toEqual([422, 'invalid-fields'])
    expect(body.errors).toMatchObject([{ pointer: '#/rows/1/kind', code: 'department-kind-not-known' }])
    expect(await withCodes(rows)).toEqual([])
  })

  it('seventy at once, each once, and each takes tasks from now on', async () => {
    const rows = many(70, 'BMY')
    expect(await list.addAll(rows)).toEqual({ entered: 70, refused: [] })
    expect(await withCodes(rows)).toHaveLength(70)
    const given = await register(api, [{ department: 'BMY69', title: 'Báo cáo', dueOn: '2021-07-20' }])
    expect(given.status).toBe(201)
    expect((await list.add(rows)).body).toEqual({ entered: 0, there: 70, refused: [] })
  })

  it('one that stopped half-way says where, and goes on when it is sent again', async () => {
    const rows = many(70, 'NUA')
    const first = (await outOfTime(() => list.add(rows))).body
    expect(first.entered).toBeGreaterThan(0)
    expect(first.stoppedBefore).toBe(2 + first.entered)
    expect(await withCodes(rows)).toHaveLength(first.entered)
    expect(await list.addAll(rows)).toEqual({ entered: 70 - first.entered, refused: [] })
    expect(await withCodes(rows)).toHaveLength(70)
  })

  it('by two administrators in the same moment: each once, as the list has it', async () => {
    const rows = many(40, 'CUNG')
    const sums = await Promise.all([list.addAll(rows), list.addAll(rows)])
    expect(sums.flatMap(({ refused }) => refused)).toEqual([])
    const there = await withCodes(rows)
    expect(there).toHaveLength(40)
    for (const { code, name, validFrom } of there)
      expect([name, validFrom]).toEqual([`Ban ${code}`, '2021-01-01'])
  })
})
