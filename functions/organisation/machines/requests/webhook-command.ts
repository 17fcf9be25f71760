import * as z from 'zod'
import { machineIdSchema } from '../../../shared/ids.ts'
import { webhookIdSchema } from '../webhook.ts'

export const webhookPath = z.strictObject({ id: machineIdSchema, webhook: webhookIdSchema })
