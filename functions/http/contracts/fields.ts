import * as z from 'zod'
import { fold } from '../../shared/folded-text.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { lineOf } from '../../shared/text.ts'

export const summary = (vi: string, en: string) => ({ vi, en })

export const year = z
  .string()
  .regex(/^20\d\d$/, { error: 'year-form' })
  .transform(Number)
export const yearPath = z.strictObject({ year })
export const taskPath = z.strictObject({ id: taskIdSchema })

const pageOf = (most: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(50),
  cursor: z.string().max(300).optional(),
})
export const page = pageOf(200)
export const shortPage = pageOf(100)

/** What somebody looks for: too little of it would find everything. */
export const searchWords = lineOf(100).refine(
  (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, '').length >= 2,
  { error: 'search-too-short' },
)

export const rollUp = z
  .enum(['asGiven', 'current'])
  .default('asGiven')
  .meta({ description: 'current: figures of ended departments count for their successor' })
