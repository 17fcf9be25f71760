import type { LocalDate } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { defaultSettings, type Settings, settingsSchema } from '../domain/settings.ts'
import { type DatedValue, historyOf, putValue, valueOn } from './dated-data.ts'
import type { Store } from './store.ts'

const name = 'settings'

/** What was entered before a setting existed is filled from the defaults. */
const complete = (value: Partial<Settings>): Settings =>
  settingsSchema.parse({ ...defaultSettings, ...value })

/** The settings in force on a day. */
export const readSettings = async (store: Store, day: LocalDate): Promise<Settings> =>
  complete((await valueOn<Partial<Settings>>(store, name, day)) ?? {})

/** Every version, the earliest first. */
export const settingsHistory = async (store: Store): Promise<DatedValue<Settings>[]> =>
  (await historyOf<Partial<Settings>>(store, name)).map((entry) => ({
    ...entry,
    value: complete(entry.value),
  }))

/** @throws Refused entered-meanwhile when somebody entered settings for the same day at the same instant */
export const putSettings = async (store: Store, entry: DatedValue<Settings>): Promise<void> => {
  if (!(await putValue(store, name, entry))) throw new Refused('entered-meanwhile', { from: entry.from })
}
