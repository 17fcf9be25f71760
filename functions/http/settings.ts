import { requireLaterDay } from '../organisation/settings/settings.ts'
import { putSettings, readSettings, settingsHistory } from '../organisation/settings/settings-store.ts'
import { etagOfVersion, versionOfEtag } from '../platform/http/etag.ts'
import type { Store } from '../platform/table/store.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { type Call, resourceHandler } from './resource.ts'

const settingsOn = async (store: Store, on: LocalDate) => {
  const [settings, history] = await Promise.all([readSettings(store, on), settingsHistory(store)])
  return { body: { on, settings, history }, etag: etagOfVersion(history.length) }
}

const read = ({ store, query, today }: Call<'getSettings'>) => settingsOn(store, query.on ?? today)

const put = async ({ store, actor, body, ifMatch, now, today }: Call<'putSettings'>) => {
  const { from, settings } = body
  requireLaterDay(from, today)
  const entry = { from, value: settings, by: actor.id, at: now.toISOString() }
  await putSettings(store, entry, versionOfEtag(ifMatch))
  return settingsOn(store, from)
}

export const handler = resourceHandler('settings', { getSettings: read, putSettings: put })
