import * as z from 'zod'
import { delegationSchema } from './delegation.ts'

export const delegationsAnswer = z.object({
  delegations: z.array(z.object({ delegator: z.string(), ...delegationSchema.shape })),
})
