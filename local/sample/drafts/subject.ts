import { localDateSchema } from '../../../functions/shared/dates/dates.ts'
import { type Day, dayOf } from '../days.ts'

export interface Subject {
  readonly text: string
  /** The unit that the place or subject belongs to. */
  readonly unit?: string
  readonly from?: Day
  readonly until?: Day
}

/** `text@UNIT>2021-05-04`: the unit it belongs to, the first day it can come up after `>`, the last one after `<`. */
export const subjectOf = (written: string): Subject => {
  const [, text = '', unit, from, until] =
    /^(.+?)(?:@([A-Z]+))?(?:>(\d{4}-\d\d-\d\d))?(?:<(\d{4}-\d\d-\d\d))?$/.exec(written) ?? []
  return {
    text,
    ...(unit && { unit }),
    ...(from && { from: dayOf(localDateSchema.parse(from)) }),
    ...(until && { until: dayOf(localDateSchema.parse(until)) }),
  }
}
