import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { year } from '../../../platform/http/year-request.ts'
import { yearOf } from '../../../shared/dates/dates.ts'
import { outgoingLine, presentOutgoingLine } from './outgoing-answer.ts'
import { readOutgoing } from './outgoing-papers-store.ts'

export default operation({
  method: 'GET',
  path: '/api/outgoing-papers',
  permission: 'read-outgoing-papers',
  answeredBy: 'read',
  isHeavy: true,
  summary: {
    vi: 'Các văn bản đi lập dự thảo trong năm',
    en: 'The outgoing papers drafted in a year, and how far each is',
  },
  request: { query: z.strictObject({ year: year.optional() }) },
  answer: z.object({ papers: z.array(outgoingLine).meta({ description: 'the latest first' }) }),
  run: async ({ store, query, today }) => {
    const papers = await readOutgoing(store, query.year ?? yearOf(today))
    const latestFirst = papers.sort((one, other) => (one.drafted.at < other.drafted.at ? 1 : -1))
    return { body: { papers: latestFirst.map(presentOutgoingLine) } }
  },
})
