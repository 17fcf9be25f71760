import * as z from 'zod'
import { localDateSchema } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { homeOf, taskIdSchema } from '../domain/task.ts'
import type { Place } from '../store/task-list.ts'

const placeSchema = z.strictObject({ id: taskIdSchema, dueOn: localDateSchema.optional() })

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const decode = <T>(cursor: string, schema: z.ZodType<T>): T => {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new Refused('invalid-cursor')
  }
}

/** Where a page of tasks ended, as a word for the next request. */
export const cursorOf = (place: Place | undefined): string | undefined => place && encode(place)

/**
 * The place a cursor names; it may not lead out of the department that is asked for.
 * @throws Refused invalid-cursor
 */
export const placeOf = (cursor: string | undefined, department: string | undefined): Place | undefined => {
  if (!cursor) return undefined
  const place = decode(cursor, placeSchema)
  if (department && homeOf(place.id).department !== department) throw new Refused('invalid-cursor')
  return place
}

export const wordCursorOf = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : encode(value)

/** @throws Refused invalid-cursor */
export const wordOfCursor = <T>(cursor: string | undefined, schema: z.ZodType<T>): T | undefined =>
  cursor ? decode(cursor, schema) : undefined
