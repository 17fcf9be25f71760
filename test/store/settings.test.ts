import { beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../functions/domain/settings.ts'
import { putValue } from '../../functions/store/dated-data.ts'
import { putSettings, readSettings, settingsHistory } from '../../functions/store/settings.ts'
import type { Store } from '../../functions/store/store.ts'
import { newStore } from '../support/dynamodb.ts'
import { refusalOf } from './city.ts'

const entry = (from: string, at: string, change: Partial<Settings>) => ({
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
    await putSettings(store, entry('2021-08-01', '02:00', { mailTime: '08:00' }))
    expect(await readSettings(store, '2021-07-31')).toEqual(defaultSettings)
    expect((await readSettings(store, '2021-08-01')).mailTime).toBe('08:00')
  })

  it('of two for the same day the one entered later holds, and both stay in the history', async () => {
    await putSettings(store, entry('2021-08-01', '03:00', { mailTime: '09:00' }))
    expect((await readSettings(store, '2021-08-01')).mailTime).toBe('09:00')
    expect((await settingsHistory(store)).map(({ value }) => value.mailTime)).toEqual(['08:00', '09:00'])
  })

  it('at the very same instant the second is refused and changes nothing', async () => {
    const refusal = await refusalOf(putSettings(store, entry('2021-08-01', '03:00', { mailTime: '10:00' })))
    expect(refusal.code).toBe('entered-meanwhile')
    expect((await readSettings(store, '2021-08-01')).mailTime).toBe('09:00')
  })

  it('a setting that came later has its default in what was entered before', async () => {
    const { mailTime, overdueMails } = defaultSettings
    await putValue(store, 'settings', { ...entry('2021-09-01', '04:00', {}), value: { mailTime: '06:30' } })
    expect(await readSettings(store, '2021-09-01')).toMatchObject({ mailTime: '06:30', overdueMails })
    expect(mailTime).toBe('07:30')
  })
})
