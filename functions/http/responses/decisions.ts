import type * as z from 'zod'
import type { decisionRoutes } from '../routes/decisions.ts'
import type { OperationIn } from '../routes/route.ts'
import { facts } from './fields.ts'

export const decisionResponses = {
  prepareExtension: facts,
  correctExtension: facts,
} as const satisfies Record<OperationIn<typeof decisionRoutes>, z.ZodType>
