import * as z from 'zod'
import type { pageRoutes } from '../routes/pages.ts'
import type { OperationIn } from '../routes/route.ts'

export const pageResponses = {
  getSignIn: z.object({
    issuer: z.string().meta({ description: 'its description is at /.well-known/openid-configuration' }),
    clientId: z.string(),
  }),
} as const satisfies Record<OperationIn<typeof pageRoutes>, z.ZodType>
