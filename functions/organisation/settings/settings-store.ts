import * as z from 'zod'
import { type DatedValue, datedReader, historyOf, putNext, valueOn } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { defaultSettings, type Settings, settingsSchema } from './settings.ts'

/** Settings as they are kept: a version of before a setting existed lacks it; whoever reads it takes the default. */
export const keptSettingsSchema = z.strictObject(settingsSchema.shape).partial()

export const keptSettings = {
  name: 'settings',
  // Older settings say of nobody whom to ask, and not from when a decision on an extension counts: as it is entered.
  // That who prepared an extension does not decide it in a leader's place holds for every city from the day it is there.
  // A city that set its own before evidence could be asked for goes on as it did until somebody changes that.
  reads: datedReader('settings', 5, keptSettingsSchema, {
    1: (item) => item,
    2: (item) => item,
    3: ({ value, ...item }) => ({ ...item, value: { finishedReportsNeed: 'words', ...(value as object) } }),
    4: (item) => item,
  }),
} as const

/** What was entered before a setting existed is filled from the defaults. */
const complete = (value: z.infer<typeof keptSettingsSchema>): Settings =>
  settingsSchema.parse({ ...defaultSettings, ...value })

/** The settings in force on a day. */
export const readSettings = async (store: Store, day: LocalDate): Promise<Settings> =>
  complete((await valueOn(store, keptSettings, day)) ?? {})

/** Every version, the earliest first. */
export const settingsHistory = async (store: Store): Promise<DatedValue<Settings>[]> =>
  (await historyOf(store, keptSettings)).map((entry) => ({
    ...entry,
    value: complete(entry.value),
  }))

/**
 * @param read how many versions there were when the person who enters this one read them
 * @throws Refused entered-meanwhile
 */
export const putSettings = async (store: Store, entry: DatedValue<Settings>, read: number): Promise<void> =>
  putNext(store, { ...keptSettings, entered: await settingsHistory(store), read }, entry)
