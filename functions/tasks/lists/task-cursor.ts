import * as z from 'zod'
import { decode, encode } from '../../platform/http/cursor.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { homeOf, taskIdSchema } from '../../shared/ids.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Place } from './task-list.ts'

const placeSchema = z.strictObject({ id: taskIdSchema, dueOn: localDateSchema.optional() })

/** Where a page of tasks ended, as a word for the next request. */
export const cursorOf = (place: Place | undefined): string | undefined => place && encode(place)

/**
 * The place a cursor names; it may not lead out of the department that is asked for.
 * @throws Refused invalid-cursor
 */
export const placeOf = (cursor: string | undefined, department: string | undefined): Place | undefined => {
  if (!cursor) return undefined
  const place = decode(cursor, placeSchema)
  if (department && homeOf(place.id).department !== department) throw new Refused(invalidCursor)
  return place
}
