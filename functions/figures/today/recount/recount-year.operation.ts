import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { yearPath } from '../../../platform/http/year-request.ts'
import { logRecount } from '../../../platform/lambda/recount-log.ts'
import { recountYear } from './recount.ts'

const tally = z.record(z.string(), z.int())

export default operation({
  method: 'POST',
  path: '/api/recounts/{year}',
  permission: 'recount',
  answeredBy: 'year',
  isHeavy: true,
  summary: { vi: 'Đếm lại', en: 'Count every task of a year again and compare' },
  request: { path: yearPath },
  answer: z.object({
    year: z.int(),
    equal: z.boolean(),
    tasks: z.int(),
    differences: z.array(
      z.object({
        department: z.string(),
        tallied: tally,
        counted: tally,
        equal: z.boolean(),
        unrecorded: z.array(z.string()),
      }),
    ),
  }),
  run: async ({ store, path, today }) => {
    const body = await recountYear(store, path.year, today)
    logRecount(body)
    return { body }
  },
})
