import { beforeAll, describe, expect, it } from 'vitest'
import { putYear, readYear } from '../../../../functions/organisation/calendar/calendar-store.ts'
import { proposedDays } from '../../../../functions/organisation/calendar/holidays.ts'
import { defaultSettings, type Settings } from '../../../../functions/organisation/settings/settings.ts'
import {
  keptSettings,
  putSettings,
  readSettings,
  settingsHistory,
} from '../../../../functions/organisation/settings/settings-store.ts'
import { putValue } from '../../../../functions/platform/table/dated-data.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { refusalOf, refusalWithoutTrace } from '../../platform/table/city.ts'

const entry = (from: LocalDate, at: string, change: Partial<Settings>) => ({
  from,
  at: `2021-07-26T${at}:00.000Z`,
  by: 'qt.hethong',
  value: { ...defaultSettings, ...change },
})

describe('settings in the store', () => {
  let store: Store
  beforeAll(async () => {
    store = await newStore()
  })

  it('are the defaults until the city sets its own, and on the days before it did', async () => {
    expect(await readSettings(store, '2021-07-26')).toEqual(defaultSettings)
    await putSettings(store, entry('2021-08-01', '02:00', { mailTime: '08:00' }), 0)
    expect(await readSettings(store, '2021-07-31')).toEqual(defaultSettings)
    expect((await readSettings(store, '2021-08-01')).mailTime).toBe('08:00')
  })

  it('of two for the same day the one entered later holds, and both stay in the history', async () => {
    await putSettings(store, entry('2021-08-01', '03:00', { mailTime: '09:00' }), 1)
    expect((await readSettings(store, '2021-08-01')).mailTime).toBe('09:00')
    expect((await settingsHistory(store)).map(({ value }) => value.mailTime)).toEqual(['08:00', '09:00'])
  })

  it('of somebody who had not read the last version are refused, with who entered that one', async () => {
    for (const read of [0, 1, 3]) {
      const late = entry('2021-08-15', '05:00', { mailTime: '10:00' })
      expect(await refusalWithoutTrace(store, () => putSettings(store, late, read))).toEqual({
        code: 'entered-meanwhile',
        facts: { from: '2021-08-01', changedBy: 'qt.hethong', changedAt: '2021-07-26T03:00:00.000Z' },
      })
    }
  })

  it('of two who enter at once one holds, and the other is told who came first', async () => {
    const both = ['hai', 'ba'].map((by) => ({ ...entry('2021-08-20', '06:00', {}), by }))
    const results = await Promise.allSettled(both.map((one) => putSettings(store, one, 2)))
    const lost = results.flatMap((result, place) => (result.status === 'rejected' ? [{ place, result }] : []))
    expect(lost).toHaveLength(1)
    const winner = both[1 - (lost[0]?.place ?? 0)]?.by
    expect(lost[0]?.result.reason.facts).toMatchObject({ changedBy: winner, from: '2021-08-20' })
    expect((await settingsHistory(store)).map(({ by }) => by)).toEqual(['qt.hethong', 'qt.hethong', winner])
  })

  it('calendars of two years are two matters', async () => {
    const year = (given: number) => {
      const value = { year: given, days: proposedDays(given) }
      return { from: '2021-07-26', at: '2021-07-26T05:00:00.000Z', by: 'vp.kstt', value } as const
    }
    await putYear(store, year(2021), 0)
    await putYear(store, year(2022), 0)
    expect((await refusalOf(putYear(store, year(2021), 0))).code).toBe('entered-meanwhile')
    await putYear(store, year(2021), 1)
    expect((await readYear(store, 2021)).history).toHaveLength(2)
  })

  it('a setting that came later has its default in what was entered before', async () => {
    const { mailTime, overdueMails } = defaultSettings
    await putValue(store, keptSettings, { ...entry('2021-09-01', '04:00', {}), value: { mailTime: '06:30' } })
    expect(await readSettings(store, '2021-09-01')).toMatchObject({ mailTime: '06:30', overdueMails })
    expect(mailTime).toBe('07:30')
  })
})
