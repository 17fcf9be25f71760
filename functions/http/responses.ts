import type * as z from 'zod'
import type { Operation } from './routes.ts'

/** What each operation answers; the journeys hold real answers against these. */
export const responses = {
} as const satisfies Record<Operation, z.ZodType>
