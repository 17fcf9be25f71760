import * as z from 'zod'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { operation } from '../people/operation.ts'
import { settingsAnswer, settingsOn } from './settings-answer.ts'

export default operation({
  method: 'GET',
  path: '/api/settings',
  permission: 'read-settings',
  answeredBy: 'read',
  summary: { vi: 'Các thiết lập', en: 'The settings in force on a day, with their history' },
  request: {
    query: z.strictObject({ on: localDateSchema.optional().meta({ description: 'default: today' }) }),
  },
  answer: settingsAnswer,
  run: ({ store, query, today }) => settingsOn(store, query.on ?? today),
})
