import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { year } from '../../platform/http/year-request.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import { recordedLetterSchema } from './letter.ts'
import { readLetters } from './letters-store.ts'

export default operation({
  method: 'GET',
  path: '/api/letters',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: { vi: 'Các văn bản biểu dương, đôn đốc', en: "A year's letters and whom they name" },
  request: { query: z.strictObject({ year: year.optional() }) },
  answer: z.object({ letters: z.array(recordedLetterSchema) }),
  run: async ({ store, query, today }) => ({
    body: { letters: await readLetters(store, query.year ?? yearOf(today)) },
  }),
})
