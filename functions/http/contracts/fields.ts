import * as z from 'zod'
import { taskIdSchema } from '../../domain/task.ts'

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

export const rollUp = z
  .enum(['asGiven', 'current'])
  .default('asGiven')
  .meta({ description: 'current: figures of ended departments count for their successor' })
