import * as z from 'zod'
import { versionOfEtag } from '../../platform/http/etag.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { enteredMeanwhile } from '../../shared/problems/common-problems.ts'
import { operation } from '../people/operation.ts'
import { settingsFromTooEarly } from './setting-problems.ts'
import { defaultSettings, requireDayOfSettings, settingsSchema } from './settings.ts'
import { settingsAnswer, settingsOn } from './settings-answer.ts'
import { putSettings, settingsHistory } from './settings-store.ts'

export default operation({
  method: 'PUT',
  path: '/api/settings',
  permission: 'change-settings',
  answeredBy: 'write',
  summary: { vi: 'Đổi thiết lập từ một ngày', en: 'Change the settings from a day on' },
  request: { body: z.strictObject({ from: localDateSchema, settings: settingsSchema }), ifMatch: true },
  answer: settingsAnswer,
  errors: [settingsFromTooEarly, enteredMeanwhile],
  run: async ({ store, actor, body, ifMatch, now, today }) => {
    const { from, settings } = body
    const history = await settingsHistory(store)
    const held = history.findLast((entry) => entry.from <= today)?.value ?? defaultSettings
    requireDayOfSettings(body, today, history.length > 0 ? held : undefined)
    const entry = { from, value: settings, by: actor.id, at: now.toISOString() }
    await putSettings(store, entry, versionOfEtag(ifMatch))
    return settingsOn(store, from)
  },
})
