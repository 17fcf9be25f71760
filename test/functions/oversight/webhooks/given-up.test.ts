import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { administratorDigestMail } from '../../../../functions/notices/mail/administrator-digest-mail.ts'
import { putDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import { afterCall, newDelivery, stopped } from '../../../../functions/oversight/webhooks/delivery.ts'
import { toldOfGivenUp } from '../../../../functions/oversight/webhooks/told-of-given-up.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'

/** That a system takes nothing any more is told to whoever looks after systems: in the page, and once by the morning's mail. */

let api: Api

beforeAll(async () => {
  api = await openCity()
})

afterAll(() => {
  vi.useRealTimers()
})

const at = (day: LocalDate, time: `${number}:${number}` = '07:30') => instantOf(day, time)
const morning = (day: LocalDate) => releaseMails(api.store, { today: day, at: at(day) })
const mailsOf = async (day: LocalDate) =>
  (await noticesOf(api.store, day)).flatMap(({ content, recipient }) =>
    content.kind === 'administrator-digest' ? [{ recipient, content }] : [],
  )

const newSystem = async (name: string) => {
  const account = { name, scopes: ['read-tasks'] }
  const { body } = await api.ask('qt.mot', 'POST /api/machines', account)
  const { etag } = await api.ask('qt.mot', `GET /api/machines/${body.id}`)
  const webhook = { url: 'https://nhan.danang.gov.vn/goi', kinds: ['task.registered'] }
  const told = await api.ask('qt.mot', `POST /api/machines/${body.id}/webhooks`, webhook, { ifMatch: etag })
  return { machine: body.id as string, webhook: told.body.webhooks[0].id as string }
}

const delivery = (to: { machine: string; webhook: string }, entry: string) =>
  newDelivery(
    to,
    {
      type: 'task.registered',
      timestamp: '2021-07-20T02:00:00.000Z',
      data: { task: 'SXD-2021-k3f9x2m8q1ab', department: 'SXD', on: '2021-07-20', version: 1 },
    },
    entry,
    at('2021-07-20'),
  )

const givenUp = (to: { machine: string; webhook: string }, entry: string, day: LocalDate) => {
  const last = { ...delivery(to, entry), attempts: 7 }
  return toldOfGivenUp(afterCall(last, { status: 503 }, at(day)), at(day))
}

const tell = async (told: ReturnType<typeof toldOfGivenUp>): Promise<boolean> => {
  if (!told) throw new Error('nothing is told')
  return putDecision(api.store, { ...told, collectedAt: at(told.on).toISOString() })
}

it('is told of what was given up alone, and not of a webhook that somebody stopped', () => {
  const to = { machine: 'machine.k3f9x2m8q1ab', webhook: 'k3f9x2m8q1ab' }
  expect(givenUp(to, 'a', '2021-07-20')).toMatchObject({ kind: 'deliveries-given-up', to: 'administrators' })
  const tried = afterCall(delivery(to, 'b'), { status: 503 }, at('2021-07-20'))
  expect(tried.state).toBe('due')
  expect(toldOfGivenUp(tried, at('2021-07-20'))).toBeUndefined()
  expect(toldOfGivenUp(stopped(tried, at('2021-07-20')), at('2021-07-20'))).toBeUndefined()
})

it('stands in the next morning’s mail to each administrator: a line a system, however much was given up', async () => {
  itIs('2021-07-20')
  const [one, other] = [await newSystem('Hệ thống văn bản'), await newSystem('Cổng dữ liệu')]
  expect(await tell(givenUp(one, 'a', '2021-07-20'))).toBe(true)
  // The second of the day says nothing new.
  expect(await tell(givenUp(one, 'b', '2021-07-20'))).toBe(false)
  await tell(givenUp(other, 'a', '2021-07-20'))
  itIs('2021-07-21', '07:30')
  await morning('2021-07-21')
  const mails = await mailsOf('2021-07-21')
  const { body } = await api.ask('qt.mot', 'GET /api/users')
  const administrators = body.users.filter(
    ({ role, active }: { role: string; active: boolean }) => role === 'administrator' && active,
  )
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual(
    administrators.map(({ id }: { id: string }) => id).sort(),
  )
  const content = mails[0]?.content
  expect(content?.givenUp.map(({ name }) => name).sort()).toEqual(['Cổng dữ liệu', 'Hệ thống văn bản'])
  const mail = content && administratorDigestMail(content, 'https://dunghan.danang.gov.vn')
  expect(mail?.subject).toBe('Đúng Hạn 21/07/2021: 2 hệ thống kết nối không nhận được thông báo')
  expect(mail?.text).toContain('nhan.danang.gov.vn, ngày 20/07/2021')
  expect(mail?.text).toContain(`https://dunghan.danang.gov.vn/machines/${one.machine}`)
  // Told once: the morning after says nothing more of it.
  await morning('2021-07-22')
  expect(await mailsOf('2021-07-22')).toEqual([])
})

it('is left out of the mail of who has read it in the page', async () => {
  itIs('2021-08-03')
  const system = await newSystem('Hệ thống một cửa')
  await tell(givenUp(system, 'a', '2021-08-03'))
  const { body } = await api.ask('qt.mot', 'GET /api/notifications')
  const [newest] = body.notifications
  expect(newest).toMatchObject({ machine: system.machine, system: 'Hệ thống một cửa', isRead: false })
  const marked = await api.ask('qt.mot', 'PUT /api/notifications/read', { names: [newest.name] })
  expect(marked.body.count).toBe(body.unread.count - 1)
  itIs('2021-08-04', '07:30')
  await morning('2021-08-04')
  expect(await mailsOf('2021-08-04')).toEqual([])
})
