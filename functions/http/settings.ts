import type { LocalDate } from '../domain/dates.ts'
import { requireLaterDay } from '../domain/settings.ts'
import { putSettings, readSettings, settingsHistory } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { type Call, resourceHandler } from './resource.ts'

const settingsOn = async (store: Store, on: LocalDate) => ({
  on,
  settings: await readSettings(store, on),
  history: await settingsHistory(store),
})

const read = async ({ store, query, today }: Call<'getSettings'>) => ({
  body: await settingsOn(store, query.on ?? today),
})

const put = async ({ store, actor, body, now, today }: Call<'putSettings'>) => {
  const { from, settings } = body
  requireLaterDay(from, today)
  await putSettings(store, { from, value: settings, by: actor.id, at: now.toISOString() })
  return { body: await settingsOn(store, from) }
}

export const handler = resourceHandler('settings', { getSettings: read, putSettings: put })
