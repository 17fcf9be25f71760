import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { type LocalDate, localDateOf, vietnameseDate } from '../../../functions/shared/dates/dates.ts'
import type { TaskEvent } from '../../../functions/tasks/history/event.ts'
import { report } from '../../../functions/tasks/report/reporting.ts'
import type { Counts } from '../../../functions/tasks/task/counts.ts'
import type { Caller } from '../../support/api.ts'
import { wholeTable } from '../../support/dynamodb.ts'
import {
  type Action,
  type City,
  departmentNamed,
  type GivenTask,
  openCity,
  person,
  taskIdAt,
  tasksGiven,
} from '../city.ts'

/*
 *  Mon 26 July   SXD: four tasks due today: two silent, one result submitted, one extension asked (and refused)
 *  Tue 27 July   00:15 scan ──► 3 tasks overdue · the day's snapshot · SXD lags: its letter is held
 *                07:30 mail ──► one digest a person in SXD, SGTVT and the Office; the letter goes out ──► SES ──► delivered
 *                (both called again: nothing new)
 *  28 – 30 July  one digest each morning for each person in SXD and the Office
 *  Sat, Sun      scanned, no mail
 *  Mon 2 August  digests, one for the leader, and the letter of the new week
 */

let city: City
let office: Caller

const on = (day: LocalDate, action: Action[2]): Action => [day, 'cv.sxd', action]
const finished = (day: LocalDate) =>
  on(day, (task, today) => report(task, { outcome: 'finished', result: 'Đã xong' }, today))
const asks = (day: LocalDate, proposedDueOn: LocalDate) =>
  on(day, (task, today) =>
    report(
      task,
      { outcome: 'unfinished', reason: 'other-bodies', cause: 'Chờ ý kiến', plan: 'Họp lại', proposedDueOn },
      today,
    ),
  )

const markup = 'Rà soát <b>"A & B"</b>'
const tasks: readonly GivenTask[] = [
  { department: 'SXD', title: markup, dueOn: '2021-07-26' },
  { department: 'SXD', dueOn: '2021-07-26' },
  { department: 'SXD', dueOn: '2021-07-26', actions: [finished('2021-07-26')] },
  { department: 'SXD', dueOn: '2021-07-26', actions: [asks('2021-07-23', '2021-08-06')] },
  { department: 'SXD', title: 'Còn một ngày', dueOn: '2021-07-28' },
  { department: 'SXD', title: 'Còn bảy ngày', dueOn: '2021-08-03' },
  { department: 'SXD', title: 'Đến hạn thứ Sáu', dueOn: '2021-07-30' },
  ...Array.from({ length: 25 }, (): GivenTask => ({ department: 'SXD', dueOn: '2021-09-30' })),
  { department: 'SGTVT', dueOn: '2021-09-30', actions: [finished('2021-07-26')] },
  { department: 'STC', dueOn: '2021-09-30' },
]
const idOf = (place: number) => taskIdAt(tasks[place]?.department ?? '', place)
const [reported, refused, friday, accepted] = [2, 3, 6, 32].map(idOf) as [string, string, string, string]

beforeAll(async () => {
  const locked = person('cv.nghi', 'clerk', 'SXD') as Extract<ReturnType<typeof person>, { kind: 'user' }>
  const records = [
    departmentNamed('SXD', 'Sở Xây dựng'),
    departmentNamed('SGTVT', 'Sở Giao thông vận tải'),
    departmentNamed('STC', 'Sở Tài chính'),
    person('vp.kstt', 'office'),
    person('ld.tran', 'leader'),
    person('tt.sxd', 'head', 'SXD'),
    person('cv.sxd', 'clerk', 'SXD'),
    { ...locked, user: { ...locked.user, active: false } },
    person('cv.sgtvt', 'clerk', 'SGTVT'),
    person('cv.stc', 'clerk', 'STC'),
    ...tasksGiven(tasks),
  ]
  // After the day's last run of the morning's work, which would make up for what nobody has done that day.
  city = await openCity(records, '2021-07-26', '21:00')
  office = city.api.as('vp.kstt')
})
afterAll(() => city?.stop())

const decide = async (who: Caller, id: string, path: string, body: unknown) => {
  const { etag } = await who.get(`/api/tasks/${id}`)
  expect((await who.post(`/api/tasks/${id}/${path}`, body, { ifMatch: etag })).status).toBe(200)
}

const missesOf = async (id: string) => {
  const { events } = (await office.get<{ events: TaskEvent[] }>(`/api/tasks/${id}/history`)).body
  return events.flatMap(({ details }) =>
    details.type === 'deadline-missed'
      ? [`${details.forDueOn} ${details.reportGiven ? 'reported' : 'silent'}`]
      : [],
  )
}

const noticesOf = async (period: string) => {
  const { status, body } = await office.get<{ notices: Notice[] }>(`/api/notices/${period}`)
  expect(status).toBe(200)
  return body.notices
}

const digestTo = (id: string, day: LocalDate, rest: string) => ({
  to: [`${id}@example.org`],
  subject: `Đúng Hạn ${vietnameseDate(day)}: ${rest}`,
})
const urging = (day: LocalDate) => ({
  to: ['tt.sxd@example.org'],
  subject: `Đôn đốc thực hiện nhiệm vụ được giao: Sở Xây dựng, số liệu ngày ${vietnameseDate(day)}`,
})

/** Recipients and subjects of the mails of a day, in an order of their own: they go out side by side. */
const mailsOf = (day: LocalDate) =>
  city
    .inbox()
    .filter(({ sentAt }) => localDateOf(new Date(sentAt)) === day)
    .map(({ to, subject }) => ({ to, subject }))
    .sort((one, other) => `${one.subject}${one.to}`.localeCompare(`${other.subject}${other.to}`))

const recipientsOf = (day: LocalDate) =>
  mailsOf(day)
    .map(({ to }) => to[0]?.split('@')[0])
    .sort()

const inOrder = (mails: { to: string[]; subject: string }[]) =>
  mails.sort((one, other) => `${one.subject}${one.to}`.localeCompare(`${other.subject}${other.to}`))

/** At half hours before the mail's time, and once the morning is done, the job does nothing; the sweep finds nothing. */
const isWaiting = (result: unknown) =>
  ['waitsFor', 'doneAt', 'announced'].some((name) => Object.hasOwn(result as object, name))

/** The others of the night, the comparison of histories and the export, have tests of their own. */
const ofMornings = /-(nightly-scan|morning-mail|sweep-notices)$/

const resultsOf = (fired: Awaited<ReturnType<City['until']>>) => {
  expect(fired.filter(({ ok }) => !ok)).toEqual([])
  return fired
    .filter(({ schedule }) => ofMornings.test(schedule))
    .map(({ result }) => result)
    .filter((result) => !isWaiting(result))
}

const countsOfSxd = async () => {
  const { body } = await office.get<{
    freshness: unknown
    departments: { code: string; counts: Counts }[]
    previous?: { date: string; departments: Record<string, Counts> }
  }>('/api/dashboard/2021')
  return { ...body, counts: body.departments.find(({ code }) => code === 'SXD')?.counts }
}

test('the day before: an extension is refused, a result accepted', async () => {
  await decide(city.api.as('ld.tran'), refused, 'extension', {
    decision: 'refuse',
    reason: 'Đã lùi nhiều lần',
  })
  await decide(office, accepted, 'acceptance', { decision: 'accept' })
  expect((await countsOfSxd()).counts).toMatchObject({ assigned: 32, openInTerm: 32 })
  expect(city.inbox()).toEqual([])
})

test('after midnight the scan records who missed what, keeps the figures and holds a letter back until morning', async () => {
  const [scan, ...more] = resultsOf(await city.until('2021-07-27', '00:30'))
  expect(more).toEqual([])
  expect(scan).toMatchObject({ day: '2021-07-27', newlyOverdue: 3, notices: 1, snapshots: 1 })
  expect(await Promise.all([0, 1, 3].map((place) => missesOf(idOf(place))))).toEqual([
    ['2021-07-26 silent'],
    ['2021-07-26 silent'],
    ['2021-07-26 reported'],
  ])
  expect(await missesOf(reported), 'a result that waits makes nobody late').toEqual([])
  const { counts, freshness } = await countsOfSxd()
  expect(counts).toMatchObject({ assigned: 32, openInTerm: 29, openOverdue: 3 })
  expect(freshness, 'to the end of the 26th').toEqual({ scannedThrough: '2021-07-26', scanIsCurrent: true })
  const [letter, ...others] = await noticesOf('2021-W30')
  expect(others).toEqual([])
  expect(letter).toMatchObject({
    recipient: 'SXD',
    state: 'held',
    content: { kind: 'lagging', assigned: 32, done: 0, openOverdue: 3 },
  })
  expect(city.inbox()).toEqual([])
})

test('in the morning everybody concerned has one mail, the lagging department its letter', async () => {
  const [release] = resultsOf(await city.until('2021-07-27', '07:31'))
  expect(release).toEqual({ day: '2021-07-27', workingDay: true, digests: 4, laggingMails: 1 })
  expect(mailsOf('2021-07-27')).toEqual(
    inOrder([
      // The head is not written to about a task before its third day overdue.
      digestTo('tt.sxd', '2021-07-27', '3 nhiệm vụ quá hạn'),
      digestTo('cv.sxd', '2021-07-27', '3 nhiệm vụ quá hạn'),
      digestTo('vp.kstt', '2021-07-27', '1 kết quả chờ xác nhận, 0 đề nghị gia hạn'),
      digestTo('cv.sgtvt', '2021-07-27', 'nhiệm vụ của Sở Giao thông vận tải'),
      urging('2021-07-27'),
    ]),
  )
  const toClerk = city.inbox().find(({ to }) => to[0] === 'cv.sxd@example.org')
  for (const told of ['Còn một ngày', 'Còn bảy ngày', 'Không đồng ý gia hạn: Đã lùi nhiều lần'])
    expect([toClerk?.html, toClerk?.text]).toEqual([
      expect.stringContaining(told),
      expect.stringContaining(told),
    ])
  expect(toClerk?.text).toContain(markup)
  expect(toClerk?.html).toContain('Rà soát &lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;')
  expect(toClerk?.html).not.toContain('<b>"A')
  expect(city.inbox().find(({ to }) => to[0] === 'cv.sgtvt@example.org')?.text).toContain('Đã xác nhận')
  const shown = await (await fetch(`${city.url}/inbox.json`)).json()
  expect(shown).toHaveLength(5)
})

test('the ledger says of each mail that it arrived', async () => {
  const notices = [...(await noticesOf('2021-07-27')), ...(await noticesOf('2021-W30'))]
  expect(
    notices.map(({ recipient, content, state }) => `${content.kind} ${recipient} ${state}`).sort(),
  ).toEqual([
    'digest cv.sgtvt delivered',
    'digest cv.sxd delivered',
    'digest tt.sxd delivered',
    'lagging SXD delivered',
    'office-digest vp.kstt delivered',
  ])
  expect(new Set(notices.map(({ messageId }) => messageId)).size).toBe(5)
  expect(await noticesOf('2021-07-26')).toEqual([])
})

test('called again, scan and mails change nothing and send nothing', async () => {
  const before = await wholeTable(city.store)
  const scan = await city.invoke('nightly-scan', { scheduledTime: '2021-07-26T17:15:00Z' })
  const release = await city.invoke('morning-mail', { scheduledTime: '2021-07-27T00:30:00Z' })
  await city.drain()
  const nothing = { given: 0, newlyOverdue: 0, notices: 0, snapshots: 0, writes: 0, published: false }
  expect(scan).toEqual({ day: '2021-07-27', ...nothing })
  expect(release).toEqual({ day: '2021-07-27', doneAt: expect.stringContaining('2021-07-27T00:30') })
  expect(await wholeTable(city.store)).toEqual(before)
  expect(city.inbox()).toHaveLength(5)
})

test('through the week one mail a person and day; the weekend is scanned and sends nothing', async () => {
  resultsOf(await city.until('2021-07-30', '20:00'))
  for (const day of ['2021-07-28', '2021-07-29', '2021-07-30'] as const)
    expect(recipientsOf(day), day).toEqual(['cv.sxd', 'tt.sxd', 'vp.kstt'])
  const before = city.inbox().length
  const weekend = resultsOf(await city.until('2021-08-01', '20:00'))
  expect(weekend).toContainEqual({ day: '2021-07-31', workingDay: false, digests: 0, laggingMails: 0 })
  expect(weekend).toContainEqual({ day: '2021-08-01', workingDay: false, digests: 0, laggingMails: 0 })
  expect(city.inbox()).toHaveLength(before)
  expect(await missesOf(friday)).toEqual(['2021-07-30 silent'])
  const { counts, previous } = await countsOfSxd()
  expect(counts?.openOverdue).toBe(5)
  expect(previous).toMatchObject({ date: '2021-07-31', departments: { SXD: { openOverdue: 5 } } })
})

test('on Monday the mails go on, and the letter of the new week', async () => {
  resultsOf(await city.until('2021-08-02', '07:31'))
  expect(mailsOf('2021-08-02')).toEqual(
    inOrder([
      digestTo('vp.kstt', '2021-08-02', '1 kết quả chờ xác nhận, 0 đề nghị gia hạn'),
      digestTo('ld.tran', '2021-08-02', '0 đề nghị chờ quyết định, 3 nhiệm vụ quá hạn cần lưu ý'),
      digestTo('tt.sxd', '2021-08-02', '5 nhiệm vụ quá hạn'),
      digestTo('cv.sxd', '2021-08-02', '5 nhiệm vụ quá hạn'),
      urging('2021-08-02'),
    ]),
  )
  const perPersonAndDay = city
    .inbox()
    .filter(({ subject }) => subject.startsWith('Đúng Hạn'))
    .map(({ to, sentAt }) => `${to} ${localDateOf(new Date(sentAt))}`)
  expect(new Set(perPersonAndDay).size).toBe(perPersonAndDay.length)
  expect(perPersonAndDay.some((line) => /cv\.stc|cv\.nghi/.test(line))).toBe(false)
  expect((await office.post('/api/recounts/2021')).body).toMatchObject({ equal: true, tasks: 34 })
  expect(city.errors).toEqual([])
})
