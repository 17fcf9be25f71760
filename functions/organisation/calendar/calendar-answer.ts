import * as z from 'zod'
import { etagOfVersion } from '../../platform/http/etag.ts'
import { datedAnswer } from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import { readYear } from './calendar-store.ts'
import { specialDaysSchema } from './holidays.ts'

const calendarYear = z.object({ year: z.int(), days: specialDaysSchema })

export const calendarAnswer = calendarYear.extend({
  proposed: z.boolean().meta({ description: 'nobody has entered the year yet' }),
  history: z.array(datedAnswer(calendarYear)),
})

/** The special days of a year, as entered or proposed, with all that were entered. */
export const calendarOfYear = async (store: Store, year: number) => {
  const { days, history } = await readYear(store, year)
  const body = { year, proposed: history.length === 0, days, history }
  return { body, etag: etagOfVersion(history.length) }
}
