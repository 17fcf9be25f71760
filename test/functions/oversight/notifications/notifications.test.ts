import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { collectDecisions } from '../../../../functions/oversight/decisions/collect-decisions.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/** What the page tells somebody that came in: of commands as people give them, through the stream. */

let api: Api
let task: string
const handedOver = new Set<string>()

/** The stream hands over what was entered since. */
const collect = async () => {
  for (const item of await wholeTable(api.store)) {
    const name = `${item.pk} ${item.sk}`
    if (!item.details || !String(item.pk).startsWith('T#') || handedOver.has(name)) continue
    handedOver.add(name)
    await collectDecisions(api.store, item, new Date())
  }
}

interface Shown {
  readonly name: string
  readonly kind: string
  readonly reason?: string
  readonly title?: string
  readonly isRead: boolean
  readonly namesReader: boolean
}

const listed = async (user: string, query = '') => {
  await collect()
  const { status, body } = await api.ask(user, `GET /api/notifications${query}`)
  expect(status).toBe(200)
  return body as { notifications: Shown[]; unread: { count: number }; asOf: string; cursor?: string }
}

const kindsOf = async (user: string) => (await listed(user)).notifications.map(({ kind }) => kind)
const unreadOf = async (user: string) => (await api.ask(user, 'GET /api/notifications/unread')).body.count
const mark = (user: string, body: object) => api.ask(user, 'PUT /api/notifications/read', body)

beforeAll(async () => {
  api = await openCity()
  task = await newTask(api, { coordinating: ['STC'] })
  await collect()
})

afterAll(() => {
  vi.useRealTimers()
})

describe('what comes in', () => {
  it('a comment of the Office, to the people of the lead department and nobody else', async () => {
    await api.ask('vp.mot', `POST /api/tasks/${task}/comments`, { text: 'Lưu ý tiến độ' })
    const { notifications } = await listed('cv.sxd')
    expect(notifications).toMatchObject([
      {
        kind: 'commented',
        reason: 'Lưu ý tiến độ',
        title: 'Báo cáo tiến độ',
        isRead: false,
        namesReader: false,
      },
    ])
    expect(await kindsOf('gd.sxd')).toEqual(['commented'])
    for (const user of ['vp.hai', 'ct.mot', 'cv.snv']) expect(await kindsOf(user)).toEqual([])
    expect(await kindsOf('cv.stc')).toEqual(['coordinating'])
  })

  it('an answer of who coordinates, to the lead department; a return as not theirs, to the Office', async () => {
    await api.ask('cv.stc', `POST /api/tasks/${task}/coordination-answer`, { text: 'Đã gửi số liệu' })
    expect(await kindsOf('cv.sxd')).toEqual(['coordination-answered', 'commented'])
    const other = await newTask(api)
    await api.command('gd.sxd', other, 'not-ours', { reason: 'Không thuộc chức năng' })
    expect(await kindsOf('vp.hai')).toEqual(['returned-as-not-ours'])
    expect(await kindsOf('ct.mot')).toEqual([])
  })

  it('a question about a figure, to the department; its answer, to whoever asked and nobody else', async () => {
    const about = { kind: 'figure', department: 'STC', year: 2021, asOf: '2021-07-01', count: 'openOverdue' }
    const question = { about, question: 'Vì sao?', dueOn: '2021-07-09' }
    const { body } = await api.ask('ct.mot', 'POST /api/explanations', question)
    expect(await kindsOf('gd.stc')).toEqual(['explanation-asked', 'coordinating'])
    await api.ask('cv.stc', `POST /api/explanations/${body.id}/answer`, { text: 'Do chờ vốn' })
    const { notifications } = await listed('ct.mot')
    expect(notifications).toMatchObject([
      { kind: 'explanation-answered', explanation: body.id, reason: 'Do chờ vốn' },
    ])
    for (const user of ['pct.hai', 'vp.mot'])
      expect(await kindsOf(user)).not.toContain('explanation-answered')
  })
})

describe('whom a comment names', () => {
  it('is told in person: on the other side among all, on the own side alone', async () => {
    const text = '@Chánh Văn phòng và @cv2 xem giúp'
    const comment = { text, mentions: ['pct.hai', 'cv2.sxd'] }
    expect((await api.ask('gd.sxd', `POST /api/tasks/${task}/comments`, comment)).status).toBe(201)
    const firstOf = async (user: string) => (await listed(user)).notifications[0]
    expect(await firstOf('pct.hai')).toMatchObject({ kind: 'commented', namesReader: true })
    expect(await firstOf('cv2.sxd')).toMatchObject({ kind: 'commented', reason: text, namesReader: true })
    expect(await firstOf('vp.mot')).toMatchObject({ kind: 'commented', namesReader: false })
    expect((await firstOf('cv.sxd'))?.reason).not.toBe(text)
    expect((await firstOf('ct.mot'))?.kind).toBe('explanation-answered')
  })

  it('must be somebody who may read it', async () => {
    const { body: offered } = await api.ask('cv.sxd', `GET /api/tasks/${task}/mentionable-people`)
    const ids = offered.people.map(({ id }: { id: string }) => id).sort()
    expect(ids).toEqual(['ct.mot', 'cv2.sxd', 'gd.sxd', 'pct.hai', 'vp.hai', 'vp.mot'])
    for (const stranger of ['cv.stc', 'tt.mot', 'qt.mot', 'khong.co']) {
      const comment = { text: 'Xem giúp', mentions: ['vp.mot', stranger] }
      const { status, body } = await api.ask('gd.sxd', `POST /api/tasks/${task}/comments`, comment)
      expect([status, body.code, body.facts.people]).toEqual([422, 'person-not-mentionable', stranger])
    }
    expect((await api.ask('cv.stc', `GET /api/tasks/${task}/mentionable-people`)).status).toBe(404)
  })
})

describe('what was read', () => {
  it('is marked one by one, or all that was shown; what comes in later is new', async () => {
    const { notifications, asOf, unread } = await listed('cv.sxd')
    expect(unread).toEqual({ count: 2, isMore: false })
    expect((await mark('cv.sxd', { names: [notifications[0]?.name] })).body).toEqual({
      count: 1,
      isMore: false,
    })
    expect(await unreadOf('cv.sxd')).toBe(1)
    expect((await mark('cv.sxd', { upTo: asOf })).body.count).toBe(0)
    expect((await listed('cv.sxd')).notifications.every(({ isRead }) => isRead)).toBe(true)
    itIs('2021-07-01', '09:05')
    await api.ask('vp.mot', `POST /api/tasks/${task}/comments`, { text: 'Thêm một ý' })
    await collect()
    expect(await unreadOf('cv.sxd')).toBe(1)
    expect(await unreadOf('gd.sxd')).toBe(3)
    expect((await mark('cv.sxd', { upTo: '2099-01-01T00:00:00Z' })).body.count).toBe(0)
    itIs('2021-07-01', '09:10')
    await api.ask('vp.mot', `POST /api/tasks/${task}/comments`, { text: 'Và một ý nữa' })
    await collect()
    expect(await unreadOf('cv.sxd'), 'nobody has read what is to come').toBe(1)
  })

  it('two who mark at once lose nothing', async () => {
    const { notifications } = await listed('gd.sxd')
    await Promise.all(notifications.map(({ name }) => mark('gd.sxd', { names: [name] })))
    expect(await unreadOf('gd.sxd')).toBe(0)
  })

  it('is a list in pages, and a cursor that leads nowhere is refused', async () => {
    const first = await listed('cv.sxd', '?limit=2')
    const second = await listed('cv.sxd', `?limit=2&cursor=${first.cursor}`)
    expect([...first.notifications, ...second.notifications].map(({ name }) => name)).toEqual(
      (await listed('cv.sxd')).notifications.map(({ name }) => name),
    )
    const { status } = await api.ask('cv.sxd', 'GET /api/notifications?cursor=bm90')
    expect(status).toBe(400)
  })

  it('is nothing of auditors', async () => {
    expect((await api.ask('tt.mot', 'GET /api/notifications')).status).toBe(403)
  })
})

describe('the end of a task', () => {
  it('withdrawn: to those who coordinated it, too', async () => {
    const other = await newTask(api, { coordinating: ['STC'] })
    await api.command('vp.mot', other, 'withdrawal', { reason: 'Không còn cần' })
    expect((await listed('cv.stc')).notifications).toContainEqual(
      expect.objectContaining({ kind: 'withdrawn', reason: 'Không còn cần' }),
    )
  })

  it('merged: to those who coordinated it, and to the other department that does it from now on', async () => {
    const other = await newTask(api, { coordinating: ['STC'], title: 'Rà soát quỹ đất' })
    const into = await newTask(api, { department: 'SNV' })
    await api.command('vp.mot', other, 'merger', { reason: 'Trùng nội dung', into })
    expect((await listed('cv.stc')).notifications).toContainEqual(
      expect.objectContaining({ kind: 'merged', title: 'Rà soát quỹ đất' }),
    )
    expect((await listed('cv.snv')).notifications).toContainEqual(
      expect.objectContaining({ kind: 'took-over', title: 'Báo cáo tiến độ', reason: 'Rà soát quỹ đất' }),
    )
    const own = await newTask(api)
    await api.command('vp.mot', await newTask(api), 'merger', { reason: 'Trùng nội dung', into: own })
    expect(await kindsOf('cv.sxd')).not.toContain('took-over')
  })
})
