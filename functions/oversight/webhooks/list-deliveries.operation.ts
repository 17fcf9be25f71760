import * as z from 'zod'
import { requireMachine } from '../../organisation/machines/machines-store.ts'
import { webhookIdSchema, webhookOf } from '../../organisation/machines/webhook.ts'
import { noSuchWebhook } from '../../organisation/machines/webhook-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { expiryAttribute } from '../../platform/table/item-kinds.ts'
import { machineIdSchema } from '../../shared/ids.ts'
import { readLatest } from './deliveries-store.ts'
import { deliverySchema, shownDeliveries } from './delivery.ts'

const told = deliverySchema.omit({ [expiryAttribute]: true, machine: true, webhook: true })

export default operation({
  method: 'GET',
  path: '/api/machines/{id}/webhooks/{webhook}/deliveries',
  permission: 'read-machines',
  answeredBy: 'read',
  summary: {
    vi: 'Các thông báo gần nhất gửi cho hệ thống',
    en: 'The latest 50 deliveries of a webhook, with what was answered',
  },
  request: { path: z.strictObject({ id: machineIdSchema, webhook: webhookIdSchema }) },
  answer: z.object({ deliveries: z.array(told) }),
  errors: [noSuchWebhook],
  run: async ({ store, path }) => {
    webhookOf(await requireMachine(store, path.id), path.webhook)
    const deliveries = await readLatest(store, path.webhook, shownDeliveries)
    return {
      body: {
        deliveries: deliveries.map(
          ({ [expiryAttribute]: _, machine: __, webhook: ___, ...delivery }) => delivery,
        ),
      },
    }
  },
})
