import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const overdue = {
  query: { status: 'open-overdue' },
  columns: ['task', 'daysOverdue', 'holder'],
  sort: '-daysOverdue',
}

const save = (who: string, of: string, name: string, key?: string, more: object = overdue) =>
  api.ask(who, 'POST /api/list-views', { of, name, ...more }, key ? { key } : {})

const namesOf = async (who: string): Promise<string[]> => {
  const { body } = await api.ask(who, 'GET /api/list-views')
  return body.views.map(({ of, name }: { of: string; name: string }) => `${of} ${name}`)
}

describe('a saved list', () => {
  it('is the person’s own, and comes back as it was saved', async () => {
    const { status, body } = await save('cv.sxd', 'person', 'Quá hạn của tôi', 'luu-lan-mot')
    expect(status).toBe(201)
    expect(body).toMatchObject({ of: 'person', name: 'Quá hạn của tôi', ...overdue, savedBy: 'cv.sxd' })
    expect(Object.keys(body)).not.toContain('bodyHash')
    expect(await namesOf('cv.sxd')).toEqual(['person Quá hạn của tôi'])
    expect(await namesOf('cv2.sxd')).toEqual([])
    // Sent again it is the same one, with other words a mistake.
    expect((await save('cv.sxd', 'person', 'Quá hạn của tôi', 'luu-lan-mot')).body.id).toBe(body.id)
    expect((await save('cv.sxd', 'person', 'Khác', 'luu-lan-mot')).body.code).toBe('idempotency-key-reused')
    expect(await namesOf('cv.sxd')).toHaveLength(1)
  })

  it('of a department is kept by its head and seen by its people', async () => {
    expect((await save('cv.sxd', 'department', 'Của sở')).body.code).toBe('forbidden')
    expect((await save('gd.sxd', 'department', 'Của sở')).status).toBe(201)
    expect(await namesOf('cv2.sxd')).toEqual(['department Của sở'])
    for (const other of ['gd.stc', 'vp.mot', 'ct.mot']) expect(await namesOf(other)).toEqual([])
    const { body } = await api.ask('cv2.sxd', 'GET /api/list-views')
    expect(body.kept).toEqual(['person'])
    const { id } = body.views[0]
    for (const [who, status] of [
      ['cv2.sxd', 403],
      ['gd.stc', 404],
      ['vp.mot', 404],
    ] as const)
      expect((await api.ask(who, `PUT /api/list-views/department/${id}`, { name: 'Khác' })).status).toBe(
        status,
      )
  })

  it('of the city is kept by the Office and seen by all who see every department', async () => {
    expect((await save('vp.mot', 'city', 'Toàn thành phố')).status).toBe(201)
    for (const who of ['ct.mot', 'tt.mot', 'qt.mot', 'vp.hai'])
      expect(await namesOf(who)).toEqual(['city Toàn thành phố'])
    expect((await save('ct.mot', 'city', 'Của lãnh đạo')).status).toBe(403)
    expect((await save('gd.sxd', 'city', 'Của sở')).status).toBe(404)
    expect(await namesOf('gd.sxd')).not.toContain('city Toàn thành phố')
  })

  it('is renamed and removed; removed twice it is removed', async () => {
    const { body } = await save('vp.hai', 'person', 'Cũ')
    await save('vp.hai', 'person', 'Khác')
    const at = `/api/list-views/person/${body.id}`
    expect((await api.ask('vp.hai', `PUT ${at}`, { name: 'Khác' })).body.code).toBe('view-name-taken')
    expect((await api.ask('vp.hai', `PUT ${at}`, { name: 'Mới' })).body.name).toBe('Mới')
    for (let time = 0; time < 2; time += 1)
      expect((await api.ask('vp.hai', `POST ${at}/removal`)).body).toEqual({ id: body.id })
    expect(await namesOf('vp.hai')).toEqual(['city Toàn thành phố', 'person Khác'].toReversed())
    expect((await api.ask('vp.hai', `PUT ${at}`, { name: 'Mới' })).status).toBe(404)
  })

  it('is given other filters, columns and order as a whole, or keeps its own with another name', async () => {
    const { body } = await save('vp.hai', 'person', 'Sửa được')
    const at = `PUT /api/list-views/person/${body.id}`
    const shown = { query: { status: 'open-in-term' }, sort: 'dueOn' }
    const changed = await api.ask('vp.hai', at, { name: 'Sửa được', shown })
    expect(changed.body).toEqual({ id: body.id, of: 'person', name: 'Sửa được', savedBy: 'vp.hai', ...shown })
    const renamed = await api.ask('vp.hai', at, { name: 'Trong hạn' })
    expect(renamed.body).toEqual({ ...changed.body, name: 'Trong hạn' })
    const read = await api.ask('vp.hai', 'GET /api/list-views')
    expect(read.body.views).toContainEqual(renamed.body)
    const wrong = await api.ask('vp.hai', at, { name: 'Sai', shown: { query: { status: 'never' } } })
    expect(wrong.status).toBe(422)
    await api.ask('vp.hai', `POST /api/list-views/person/${body.id}/removal`)
  })

  it('holds what the list itself takes, and nothing else', async () => {
    const refused = async (more: object) => (await save('vp.mot', 'person', 'Sai', undefined, more)).status
    expect(await refused({ query: { status: 'never' } })).toBe(422)
    expect(await refused({ query: { status: 'done' } })).toBe(422)
    expect(await refused({ query: {}, columns: ['secret'] })).toBe(422)
    expect(await refused({ query: {}, sort: 'holder' })).toBe(422)
  })

  it('at once with others is lost by nobody', async () => {
    const names = Array.from({ length: 6 }, (_, place) => `Cùng lúc ${place}`)
    const answers = await Promise.all(names.map((name) => save('cv.stc', 'person', name)))
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201))
    expect((await namesOf('cv.stc')).toSorted()).toEqual(names.map((name) => `person ${name}`))
  })
})

it('a department that ends leaves its lists to its successors', async () => {
  const decision = {
    on: '2021-07-01',
    decision: 'Nghị quyết 12',
    successors: [{ code: 'SXDM', name: 'Sở Xây dựng mới', kind: 'department', validFrom: '2021-07-01' }],
  }
  const { status } = await api.ask('qt.mot', 'POST /api/departments/SXD/succession', decision)
  expect(status).toBe(201)
  expect(await namesOf('cv2.sxd')).toContain('department Của sở')
})
