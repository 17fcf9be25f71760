import * as z from 'zod'
import { etagOfVersion } from '../../platform/http/etag.ts'
import { datedAnswer } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { settingsSchema } from './settings.ts'
import { readSettings, settingsHistory } from './settings-store.ts'

export const settingsAnswer = z.object({
  on: z.iso.date(),
  settings: settingsSchema,
  history: z.array(datedAnswer(settingsSchema)),
})

/** The settings in force on a day, with all there ever were. */
export const settingsOn = async (store: Store, on: LocalDate) => {
  const [settings, history] = await Promise.all([readSettings(store, on), settingsHistory(store)])
  return { body: { on, settings, history }, etag: etagOfVersion(history.length) }
}
