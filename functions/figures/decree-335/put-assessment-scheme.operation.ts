import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { versionOfEtag } from '../../platform/http/etag.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { enteredMeanwhile } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { schemeFromTooEarly } from './assessment-problems.ts'
import { assessmentSchemeSchema } from './assessment-scheme.ts'
import { schemeAnswer, schemeOn } from './scheme-answer.ts'
import { putScheme, schemeHistory } from './scheme-store.ts'

/** What was scored by a version stays as it is told: only the first that a city enters may hold from a day that has passed. */
export default operation({
  method: 'PUT',
  path: '/api/decree-335/scheme',
  permission: 'change-rules',
  answeredBy: 'write',
  summary: {
    vi: 'Đặt danh mục sản phẩm và cách chấm điểm từ một ngày',
    en: 'Enter the catalogue of products and how an assessment is scored, from a day on',
  },
  request: { body: z.strictObject({ from: localDateSchema, scheme: assessmentSchemeSchema }), ifMatch: true },
  answer: schemeAnswer,
  errors: [schemeFromTooEarly, enteredMeanwhile],
  run: async ({ store, actor, body: { from, scheme }, ifMatch, now, today }) => {
    const history = await schemeHistory(store)
    if (history.length > 0 && from < today) throw new Refused(schemeFromTooEarly, { from, earliest: today })
    const entry = { from, value: scheme, by: actor.id, at: now.toISOString() }
    await putScheme(store, entry, versionOfEtag(ifMatch))
    return schemeOn(store, from)
  },
})
