import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readUsers } from '../../../../functions/organisation/people/users-store.ts'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'
import { listOf, listPatienceMs, nameDepartments, outOfTime } from './list-requests.ts'

let api: Api
let list: ReturnType<typeof listOf>

beforeAll(async () => {
  api = await openCity()
  await nameDepartments(api)
  list = listOf(api, 'users')
})

afterAll(() => {
  vi.useRealTimers()
})

const person = (name: string, given: object = {}) => ({
  name: `Nguyễn Văn ${name}`,
  email: `${name}@danang.gov.vn`,
  role: 'chuyên viên',
  department: 'Sở Xây dựng',
  ...given,
})
const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) =>
    person(`${name}${at}`, { department: ['SXD', 'STC', 'SNV'][at % 3] }),
  )
const idsOf = async (rows: readonly { readonly email: string }[]) => {
  const addresses = new Set(rows.map(({ email }) => email.toLowerCase()))
  return (await readUsers(api.store)).filter(({ email }) => addresses.has(email)).map(({ id }) => id)
}
const entriesOf = async (id: string) => (await api.ask('qt.mot', `GET /api/users/${id}/history`)).body.entries

describe('a list of people is looked at row by row', () => {
  it('roles and departments by what people call them', async () => {
    const { status, body } = await list.preview([
      person('a', { role: 'Giám đốc', department: 'sở xây dựng' }),
      person('b', { email: ' B@DaNang.gov.vn ', role: 'clerk', department: 'stc' }),
      person('c', { role: 'Văn phòng', department: '' }),
      person('d', { role: 'Phó Chủ tịch', department: 'Sở XD', email: 'd@danang.gov.vn\u200b' }),
      person('e', { role: 'Phó Chủ tịch', department: '' }),
      person('f', { role: 'CV', department: 'S. Tài chính' }),
    ])
    expect(status).toBe(200)
    expect(
      body.rows.map(({ row, outcome, value }: { row: number; outcome: string; value: object }) => [
        row,
        outcome,
        value,
      ]),
    ).toEqual([
      [2, 'new', { name: 'Nguyễn Văn a', email: 'a@danang.gov.vn', role: 'head', department: 'SXD' }],
      [3, 'new', { name: 'Nguyễn Văn b', email: 'b@danang.gov.vn', role: 'clerk', department: 'STC' }],
      [4, 'new', { name: 'Nguyễn Văn c', email: 'c@danang.gov.vn', role: 'office' }],
      [5, 'new', { name: 'Nguyễn Văn d', email: 'd@danang.gov.vn', role: 'head', department: 'SXD' }],
      [6, 'new', { name: 'Nguyễn Văn e', email: 'e@danang.gov.vn', role: 'leader' }],
      [7, 'new', { name: 'Nguyễn Văn f', email: 'f@danang.gov.vn', role: 'clerk', department: 'STC' }],
    ])
  })

  it.each([
    [
      'nothing in it',
      { name: '', email: '', role: '', department: '' },
      ['name: missing', 'email: missing', 'role: missing'],
    ],
    ['no mail address', { email: 'không có' }, ['email: email-form']],
    ['a role that is none', { role: 'trưởng thôn' }, ['role: role-not-known']],
    ['a department that is none', { department: 'Sở Không Có' }, ['department: department-not-found']],
    [
      'role and department both wrong',
      { role: 'x', department: 'y' },
      ['role: role-not-known', 'department: department-not-found'],
    ],
    ['a clerk of no department', { department: '' }, ['department: department-goes-with-head-and-clerk']],
    [
      'one of the Office in a department',
      { role: 'Văn phòng' },
      ['department: department-goes-with-head-and-clerk'],
    ],
    ['a name that lost a letter', { name: 'Nguy?n Văn Sai' }, ['name: letters-lost']],
    ['a name that is too long', { name: 'x'.repeat(101) }, ['name: too-long']],
  ])('%s is told at its cells', async (_, given, errors) => {
    expect(await list.judged([person('sai', given)])).toEqual([['wrong', ...errors]])
  })

  it('what is to be done stands in the words', async () => {
    const { body } = await list.preview([person('sai', { role: 'trưởng thôn' })])
    expect(body.rows[0].errors[0].vi).toMatch(
      /^Không có vai trò “trưởng thôn”. Hãy ghi một trong: .*Văn phòng/,
    )
  })

  it('an address that is there twice is shown with whom it belongs to: a row before, or somebody entered', async () => {
    const { body } = await list.preview([
      person('hai', { name: 'Trần Thị Hai' }),
      person('khac', { email: 'HAI@danang.gov.vn' }),
      person('cu', { email: 'gd.sxd@example.org' }),
    ])
    const words = body.rows.map(({ errors }: { errors: { vi: string }[] }) =>
      errors.map(({ vi: said }) => said),
    )
    expect(words).toEqual([
      [],
      [expect.stringContaining('Địa chỉ này đã là của Trần Thị Hai ở dòng 2')],
      [expect.stringContaining('Địa chỉ này đã là của gd.sxd, Sở Xây dựng')],
    ])
  })

  it('the only administrator is not made anything else by a list', async () => {
    const row = person('qt', {
      email: 'qt.mot@example.org',
      name: 'qt.mot',
      role: 'kiểm tra',
      department: '',
    })
    expect(await list.judged([row])).toEqual([['wrong', 'email: mail-of-another']])
    expect((await list.add([row])).status).toBe(422)
    expect(await list.judged([{ ...row, role: 'quản trị' }])).toEqual([['there']])
  })

  it('and writes nothing', async () => {
    const rows = [person('chua.ghi')]
    await list.preview(rows)
    expect(await idsOf(rows)).toEqual([])
  })

  it('of more than five hundred rows, of none, or of others than administrators: refused', async () => {
    expect((await list.preview(many(501, 'qua'))).status).toBe(422)
    expect((await list.preview([])).status).toBe(422)
    const asked = await api.ask('vp.mot', 'POST /api/users/list', { rows: [{ row: 2, ...person('x') }] })
    expect([asked.status, asked.body.code]).toEqual([403, 'forbidden'])
  })
})

describe('a list of people is entered', { timeout: listPatienceMs }, () => {
  it('all of it or, while a row is wrong, none', async () => {
    const rows = [person('dung'), person('sai', { role: 'x', email: 'y' })]
    const { status, body } = await list.add(rows)
    expect([status, body.code]).toEqual([422, 'invalid-fields'])
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/rows/1/role',
      '#/rows/1/email',
    ])
    expect(await idsOf(rows)).toEqual([])
  })

  it('three hundred at once, each once, with an account and an invitation asked for', async () => {
    const rows = many(300, 'dong')
    expect(await list.addAll(rows)).toEqual({ entered: 300, refused: [] })
    expect(await idsOf(rows)).toHaveLength(300)
    const one = (await readUsers(api.store)).find(({ email }) => email === 'dong299@danang.gov.vn')
    expect(one).toMatchObject({ department: 'SNV', account: { state: 'pending' }, invitation: { number: 1 } })
    expect((await list.add(rows)).body).toEqual({ entered: 0, there: 300, refused: [] })
    expect(await entriesOf(one?.id ?? '')).toHaveLength(1)
  })

  it('one that stopped half-way says where, and goes on when it is sent again, with the same key or another', async () => {
    const rows = many(100, 'nua')
    const key = 'danh-sach-nguoi'
    const first = (await outOfTime(() => list.add(rows, { key }))).body
    expect(first.entered).toBeGreaterThan(0)
    expect(first.entered).toBeLessThan(100)
    expect(first.stoppedBefore).toBe(2 + first.entered)
    const second = (await outOfTime(() => list.add(rows, { key }))).body
    expect(second.there).toBe(first.entered)
    expect(second.entered).toBeGreaterThan(0)
    const third = await list.addAll(rows)
    expect(third).toEqual({ entered: 100 - first.entered - second.entered, refused: [] })
    const ids = await idsOf(rows)
    expect(ids).toHaveLength(100)
    for (const id of ids.slice(0, 20)) expect(await entriesOf(id)).toHaveLength(1)
  })

  it('by two administrators in the same moment: nobody twice, and who came second is told', async () => {
    const rows = many(60, 'cung')
    const sums = await Promise.all([list.addAll(rows), list.addAll(rows)])
    for (const { code, vi: words } of sums.flatMap(({ refused }) => refused)) {
      expect(code).toBe('mail-taken')
      expect(words).toMatch(/cung\d+@danang.gov.vn đã là của Nguyễn Văn cung\d+/)
    }
    expect(sums.reduce((sum, { entered }) => sum + entered, 0)).toBe(60)
    expect(await idsOf(rows)).toHaveLength(60)
  })

  it('by one who sent it twice in the same moment: with one key, nobody is refused', async () => {
    const rows = many(60, 'lap')
    const key = 'gui-hai-lan'
    const sums = await Promise.all([list.addAll(rows, { key }), list.addAll(rows, { key })])
    expect(sums.flatMap(({ refused }) => refused)).toEqual([])
    const ids = await idsOf(rows)
    expect(ids).toHaveLength(60)
    for (const id of ids.slice(0, 20)) expect(await entriesOf(id)).toHaveLength(1)
  })
})
