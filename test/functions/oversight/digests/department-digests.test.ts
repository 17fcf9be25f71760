import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import type { User } from '../../../../functions/organisation/people/user.ts'
import { putDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import { log } from '../../../../functions/platform/lambda/log.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { dyingAt, withCalls } from '../../../support/faults.ts'
import { memoryStoreWith } from '../../../support/memory-table/store-with.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { codeOf, departmentRecords, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { accept, askFor, finish, july, refuse } from '../../tasks/task/stories.ts'

/** Monday 26-7-2021, 07:30: Sở Xây dựng lags and has much to do, Sở Nội vụ has nothing to hear, Sở Tài chính no one. */
const monday = july(26)
const friday = july(23)

const personOf = (id: string, given: Partial<User> = {}): User => ({
  id,
  name: `Ông ${id}`,
  email: `${id}@example.vn`,
  role: 'clerk',
  department: 'SXD',
  active: true,
  ...given,
})

const people = [
  personOf('truong.sxd', { role: 'head' }),
  personOf('vien.sxd'),
  personOf('cu.sxd', { active: false }),
  personOf('truong.snv', { role: 'head', department: 'SNV' }),
]

const task = (name: string, place: number, dueOn: LocalDate, department = 'SXD') =>
  registrationOf({ code: codeOf(name, place), dueOn, department, title: `${name} ${place}` })

const records = () => [
  ...departmentRecords('SNV', 'STC', 'SXD'),
  ...people.map((user) => ({ kind: 'user' as const, user })),
  ...Array.from({ length: 35 }, (_, place) => lived(task('quá hạn', place, july(20)))).flat(),
  ...Array.from({ length: 35 }, (_, place) => lived(task('đơn vị', place, july(20), 'STC'))).flat(),
  ...lived(task('đến hạn', 0, monday)),
  ...[27, 29].flatMap((day) => lived(task('sắp đến', day, july(day)))),
  ...lived(task('bảy ngày', 0, '2021-08-02')),
  ...lived(task('thứ bảy', 0, july(31))),
  ...lived(task('còn xa', 0, '2021-08-20')),
  ...lived(task('đã báo cáo', 0, july(21)), [july(20), askFor(july(30))], [july(22), refuse]),
  ...lived(task('chờ', 0, july(21)), [july(20), finish]),
  ...lived(task('nội vụ', 0, july(21), 'SNV'), [july(20), finish], [july(21), accept]),
]

let items: Item[]
let store: Store

beforeAll(async () => {
  vi.spyOn(log, 'error').mockImplementation(() => undefined)
  const city = await newStore()
  await restoreCity(city, withDirectives(records()))
  for (const [on, key] of [
    [july(22), 'too-old'],
    [friday, 'friday'],
    [july(24), 'saturday'],
    [monday, 'today'],
  ] as const)
    await putDecision(city, {
      id: `SXD-2021-${codeOf('chờ')}`,
      kind: 'returned',
      version: 2,
      reason: key,
      on,
      collectedAt: `${on}T03:00:00.000Z`,
      key,
    })
  await scanDay(city, { today: monday, at: instantOf(monday, '00:15') })
  items = await wholeTable(city)
})

beforeEach(async () => {
  store = await storeWith(items)
})

const whenReleased = (day: LocalDate) => ({ today: day, at: instantOf(day, '07:30') })

describe('the hour of the mails', () => {
  it('enters one digest for each active person who has something to hear', async () => {
    const result = await releaseMails(store, whenReleased(monday))
    expect(result).toEqual({ day: monday, workingDay: true, digests: 2, laggingMails: 1 })
    const digests = await noticesOf(store, monday)
    expect(digests.map(({ recipient, to, state }) => [recipient, to, state])).toEqual([
      ['truong.sxd', ['truong.sxd@example.vn'], 'ready'],
      ['vien.sxd', ['vien.sxd@example.vn'], 'ready'],
    ])
  })

  it('tells each task in one section, and the decisions since the last digest', async () => {
    await releaseMails(store, whenReleased(monday))
    const [digest] = await noticesOf(store, monday)
    if (digest?.content.kind !== 'digest') throw new Error('there is a digest')
    const { overdue, reportsOwed, dueSoon, decisions } = digest.content
    expect([overdue.count, overdue.lines.length]).toEqual([36, 30])
    expect(overdue.lines[0]).toMatchObject({ isReportOwed: true })
    expect(reportsOwed.lines.map(({ title }) => title)).toEqual(['đến hạn 0'])
    expect(dueSoon.lines.map(({ title }) => title)).toEqual([
      'sắp đến 27',
      'sắp đến 29',
      'thứ bảy 0',
      'bảy ngày 0',
    ])
    expect(decisions.lines.map(({ reason }) => reason)).toEqual(['friday', 'saturday'])
  })

  it('releases the lagging mail to the head; where nobody is known it stays held and is logged', async () => {
    await releaseMails(store, whenReleased(monday))
    const notices = await noticesOf(store, '2021-W30')
    expect(notices.map(({ recipient, state, to }) => [recipient, state, to])).toEqual([
      ['STC', 'held', []],
      ['SXD', 'ready', ['truong.sxd@example.vn']],
    ])
    expect(log.error).toHaveBeenCalledWith('nobody-to-write-to', { department: 'STC' })
  })

  it('a second time changes nothing', async () => {
    await releaseMails(store, whenReleased(monday))
    const before = await wholeTable(store)
    expect(await releaseMails(store, whenReleased(monday))).toMatchObject({ digests: 0, laggingMails: 0 })
    expect(await wholeTable(store)).toEqual(before)
  })

  it.each([july(24), july(25), '2021-09-02'] as const)('on a day off does nothing: %s', async (day) => {
    const before = await wholeTable(store)
    expect(await releaseMails(store, whenReleased(day))).toMatchObject({ workingDay: false, digests: 0 })
    expect(await wholeTable(store)).toEqual(before)
  })
})

it('killed and run again, it leaves the same ledger, whichever call it died at', async () => {
  let calls = 0
  const counted = withCalls(store, ({ number }, send) => {
    calls = number
    return send()
  })
  await releaseMails(counted, whenReleased(monday))
  const table = await wholeTable(store)
  expect(calls).toBeGreaterThan(8)
  for (let place = 1; place <= calls; place += 1) {
    const other = await memoryStoreWith(items)
    const dying = releaseMails(dyingAt(other, place), whenReleased(monday))
    await expect(dying).rejects.toThrow('died at call')
    await releaseMails(other, whenReleased(monday))
    expect(await wholeTable(other), `killed at call ${place}`).toEqual(table)
  }
})
