import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { isSpan } from './decision-times.ts'
import { readDecisionTimes } from './decisions-store.ts'

const decisionTimes = z
  .object({
    count: z.int(),
    medianDays: z.number().nullable().meta({ description: 'calendar days; null where nothing was decided' }),
    longestDays: z.int().nullable(),
  })
  .meta({ id: 'DecisionTimes' })

export default operation({
  method: 'GET',
  path: '/api/decision-times',
  permission: 'read-decision-times',
  answeredBy: 'read',
  isHeavy: true,
  summary: { vi: 'Thời gian xử lý của Văn phòng và lãnh đạo', en: 'How long decisions took' },
  request: {
    query: z
      .strictObject({ from: localDateSchema, to: localDateSchema })
      .refine(({ from, to }) => isSpan(from, to), { path: ['to'], error: 'span-not-valid' }),
  },
  answer: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    results: decisionTimes,
    extensions: decisionTimes,
  }),
  run: async ({ store, query: { from, to } }) => ({
    body: { from, to, ...(await readDecisionTimes(store, from, to)) },
  }),
})
