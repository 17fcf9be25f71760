import { type DatedValue, datedReader, historyOf, putNext, valueOn } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { type AssessmentScheme, assessmentSchemeSchema, defaultScheme } from './assessment-scheme.ts'

export const keptSchemes = {
  name: 'assessment-schemes',
  reads: datedReader('assessment-scheme', 1, assessmentSchemeSchema),
} as const

/** The scheme in force on a day: that of the program until the city enters its own. */
export const readScheme = async (store: Store, day: LocalDate): Promise<AssessmentScheme> =>
  (await valueOn(store, keptSchemes, day)) ?? defaultScheme

/** Every version that was entered, the earliest first. */
export const schemeHistory = (store: Store): Promise<DatedValue<AssessmentScheme>[]> =>
  historyOf(store, keptSchemes)

/**
 * @param read how many versions there were when the person who enters this one read them
 * @throws Refused entered-meanwhile
 */
export const putScheme = async (
  store: Store,
  entry: DatedValue<AssessmentScheme>,
  read: number,
): Promise<void> => putNext(store, { ...keptSchemes, entered: await schemeHistory(store), read }, entry)
