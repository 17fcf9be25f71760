import { beforeEach, describe, expect, it } from 'vitest'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { defaultSettings, type Settings } from '../../../../functions/organisation/settings/settings.ts'
import { keptSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import { putValue } from '../../../../functions/platform/table/dated-data.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { writeTogether } from '../../../../functions/platform/table/writes.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { enteredUrging } from '../../../../functions/tasks/urging/urgings-store.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { dyingAt, withCalls } from '../../../support/faults.ts'
import { memoryStoreWith } from '../../../support/memory-table/store-with.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { codeOf, departmentRecords, perform, registrationOf } from '../../platform/table/city.ts'
import { lived } from '../../platform/table/small-city.ts'
import { typicalCity } from '../../platform/table/typical-city.ts'
import { approve, askFor, finish, july } from '../../tasks/task/stories.ts'

/*
 *  Fri 16 July  SXD: one task due, never reported on · one with a result that waits · one with a request that waits
 *               STC: has nobody to write to · its task is due the same day
 */

const person = (
  id: string,
  role: 'leader' | 'office' | 'head' | 'clerk',
  department?: string,
): CityRecord => ({
  kind: 'user',
  user: {
    id,
    name: `Ông ${id}`,
    email: `${id}@example.org`,
    role,
    active: true,
    ...(department && { department }),
  },
})

const idOf = (name: string) => `SXD-2021-${codeOf(name)}`
const late = idOf('late')

const records = (): CityRecord[] => [
  ...departmentRecords('SXD', 'STC'),
  person('tt.sxd', 'head', 'SXD'),
  person('cv.sxd', 'clerk', 'SXD'),
  person('vp.kstt', 'office'),
  person('ld.tran', 'leader'),
  ...lived(registrationOf({ code: codeOf('late'), dueOn: july(19) })),
  ...lived(registrationOf({ code: codeOf('done') }), [july(15), finish]),
  ...lived(registrationOf({ code: codeOf('asked'), dueOn: july(19) }), [july(15), askFor(july(30))]),
  ...lived(registrationOf({ department: 'STC', code: codeOf('nobody'), dueOn: july(16) })),
]

let store: Store

beforeEach(async () => {
  store = await newStore()
  await restoreCity(store, withDirectives(records()))
})

const morning = (day: number, of = store) =>
  releaseMails(of, { today: july(day), at: instantOf(july(day), '07:30') })

const setting = (from: LocalDate, given: Partial<Settings>) =>
  putValue(store, keptSettings, {
    from,
    value: { ...defaultSettings, ...given },
    by: 'quantri',
    at: '2021-07-01T00:00:00.000Z',
  })

/** Who was written to on a day, and of how many overdue tasks the mail reminds. */
const told = async (day: number) => {
  const notices = await noticesOf(store, july(day))
  return Object.fromEntries(
    notices.map(({ recipient, content }) => [
      recipient,
      content.kind === 'digest' ? content.overdue.count : content.kind,
    ]),
  )
}

/** An urging of SXD goes out. */
const urgedOn = (day: number) =>
  writeTogether(store, [enteredUrging(store, { department: 'SXD', name: 'lagging 2021-W29' }, july(day))])

describe('an overdue task is brought before one after the other', () => {
  it('the clerk from day 1, the head from day 3, the leader from day 7', async () => {
    await perform(store, idOf('asked'), approve(july(30)), july(19))
    const days: Record<number, unknown> = {}
    for (const day of [20, 21, 22, 23, 26]) {
      await morning(day)
      days[day] = await told(day)
    }
    const office = { 'vp.kstt': 'office-digest' }
    expect(days).toEqual({
      20: { ...office, 'cv.sxd': 1 },
      21: { ...office, 'cv.sxd': 1 },
      22: { ...office, 'cv.sxd': 1, 'tt.sxd': 1 },
      23: { ...office, 'cv.sxd': 1, 'tt.sxd': 1, 'ld.tran': 'leader-digest' },
      26: { ...office, 'cv.sxd': 1, 'tt.sxd': 1, 'ld.tran': 'leader-digest' },
    })
  })

  it('by the setting in force on the day', async () => {
    await setting(july(21), { overdueMails: 'weekly', headAfterDays: 1, leaderAfterDays: 90 })
    for (const day of [20, 21, 22, 26, 27]) await morning(day)
    expect((await told(20))['cv.sxd']).toBe(1)
    expect(await told(21)).not.toHaveProperty('cv.sxd')
    expect(await told(26)).not.toHaveProperty('cv.sxd')
    expect(await told(27)).toMatchObject({ 'cv.sxd': 1, 'tt.sxd': 1 })
  })
})

describe('what a morning costs', () => {
  const size = { departments: 20, tasks: 1_200, overdue: 60, overdueOn: july(26) }
  const open = size.overdue + Math.ceil((size.tasks - size.overdue) / 3)

  it('it reads the open tasks once, whatever was done before, and writes one mail a department', async () => {
    const big = metered(await newStore())
    const people = Array.from({ length: size.departments }, (_, place) => {
      const code = `UBX${String(place).padStart(2, '0')}`
      return person(`cv.${code}`, 'clerk', code)
    })
    await restoreCity(big, [...typicalCity(size), ...people])
    big.spent()
    const { digests } = await morning(26, big)
    const { reads, writes } = big.spent()
    expect(digests).toBe(size.departments)
    // One a mail at the end, to count them.
    expect(reads).toBeLessThanOrEqual(0.05 * open + 2 * size.departments + digests)
    // Some twenty lines fit a digest into six kilobytes; one more is its place among the mails that wait, one the morning, one what it found.
    expect(writes).toBeLessThanOrEqual(7 * size.departments + 2)
  })
})

describe('a morning', () => {
  it('reminds and is no urging: a task late for days says how often its department was urged, and nothing more', async () => {
    const lineOn = async (day: number) => {
      const notices = await noticesOf(store, july(day))
      const mail = notices.find(({ recipient }) => recipient === 'cv.sxd')?.content
      return mail?.kind === 'digest' ? mail.overdue.lines[0] : undefined
    }
    for (const day of [20, 21, 22, 23]) await morning(day)
    expect(await lineOn(23)).toMatchObject({ id: late })
    expect(await lineOn(23)).not.toHaveProperty('urgings')
    await urgedOn(23)
    await morning(26)
    expect(await lineOn(26)).toMatchObject({ id: late, urgings: 1 })
  })

  it('a second run of the morning changes nothing at all', async () => {
    await morning(20)
    const before = await wholeTable(store)
    expect(await morning(20)).toMatchObject({ digests: 0 })
    expect(await wholeTable(store)).toEqual(before)
  })

  it('killed at any call and run again, the morning ends the same: no mail twice', async () => {
    await morning(20)
    const evening = await wholeTable(store)
    let calls = 0
    const counted = withCalls(store, ({ number }, send) => {
      calls = number
      return send()
    })
    await morning(22, counted)
    const table = await wholeTable(store)
    for (let place = 1; place <= calls; place += 1) {
      const again = await memoryStoreWith(evening)
      await expect(morning(22, dyingAt(again, place))).rejects.toThrow('died')
      await morning(22, again)
      expect(await wholeTable(again), `killed at call ${place}`).toEqual(table)
    }
  })
})
