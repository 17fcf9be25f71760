import * as z from 'zod'
import { etagOfVersion } from '../../platform/http/etag.ts'
import { datedAnswer } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { assessmentSchemeSchema } from './assessment-scheme.ts'
import { readScheme, schemeHistory } from './scheme-store.ts'

export const schemeAnswer = z.object({
  on: z.iso.date(),
  scheme: assessmentSchemeSchema,
  history: z.array(datedAnswer(assessmentSchemeSchema)),
})

/** The scheme in force on a day, with all that were entered. */
export const schemeOn = async (store: Store, on: LocalDate) => {
  const [scheme, history] = await Promise.all([readScheme(store, on), schemeHistory(store)])
  return { body: { on, scheme, history }, etag: etagOfVersion(history.length) }
}
