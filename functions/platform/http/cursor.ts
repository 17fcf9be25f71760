import type * as z from 'zod'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export const decode = <T>(cursor: string, schema: z.ZodType<T>): T => {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new Refused(invalidCursor)
  }
}

export const wordCursorOf = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : encode(value)

/** @throws Refused invalid-cursor */
export const wordOfCursor = <T>(cursor: string | undefined, schema: z.ZodType<T>): T | undefined =>
  cursor ? decode(cursor, schema) : undefined
