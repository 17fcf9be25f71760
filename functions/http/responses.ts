import type * as z from 'zod'
import { directiveResponses } from './responses/directives.ts'
import type { Operation } from './routes.ts'

/** What each operation answers; the journeys hold real answers against these. */
export const responses = {
  ...directiveResponses,
} as const satisfies Record<Operation, z.ZodType>
