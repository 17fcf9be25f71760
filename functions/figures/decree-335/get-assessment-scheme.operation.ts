import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { schemeAnswer, schemeOn } from './scheme-answer.ts'

export default operation({
  method: 'GET',
  path: '/api/decree-335/scheme',
  permission: 'read-settings',
  answeredBy: 'read',
  summary: {
    vi: 'Danh mục sản phẩm và cách chấm điểm theo Nghị định 335/2025',
    en: 'The catalogue of products and how an assessment by Decree 335/2025 is scored',
  },
  request: {
    query: z.strictObject({ on: localDateSchema.optional().meta({ description: 'default: today' }) }),
  },
  answer: schemeAnswer,
  run: ({ store, query, today }) => schemeOn(store, query.on ?? today),
})
