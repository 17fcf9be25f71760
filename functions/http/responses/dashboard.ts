import * as z from 'zod'
import type { dashboardRoutes } from '../routes/dashboard.ts'
import type { OperationIn } from '../routes/route.ts'

export const dashboardResponses = {
  getDescription: z.looseObject({ openapi: z.string() }).meta({ description: 'an OpenAPI 3.1 document' }),
} as const satisfies Record<OperationIn<typeof dashboardRoutes>, z.ZodType>
