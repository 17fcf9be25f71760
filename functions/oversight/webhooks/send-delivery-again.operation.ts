import * as z from 'zod'
import { requireMachine } from '../../organisation/machines/machines-store.ts'
import { webhookIdSchema, webhookOf } from '../../organisation/machines/webhook.ts'
import { noSuchWebhook } from '../../organisation/machines/webhook-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { deliveringEnvironment } from '../../platform/lambda/environment.ts'
import { handOver } from '../../platform/lambda/hand-over.ts'
import { machineIdSchema } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { moveDelivery, readLatest } from './deliveries-store.ts'
import { again, deliveryIdSchema } from './delivery.ts'

/** What the page shows can be sent again, and some of what was there before it. */
const lookedAt = 200

export default operation({
  method: 'POST',
  path: '/api/machines/{id}/webhooks/{webhook}/deliveries/{delivery}/again',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Gửi lại một thông báo cho hệ thống',
    en: 'Send a delivery of a webhook again, under the same id; a repeat sends it once more',
  },
  request: {
    path: z.strictObject({ id: machineIdSchema, webhook: webhookIdSchema, delivery: deliveryIdSchema }),
  },
  answer: z.object({ id: z.string() }),
  errors: [noSuchWebhook],
  run: async ({ store, path, now }) => {
    const { id: machine, webhook } = path
    webhookOf(await requireMachine(store, machine), webhook)
    const found = (await readLatest(store, webhook, lookedAt)).find(({ id }) => id === path.delivery)
    if (!found) throw new Refused(notFound, { id: path.delivery })
    await moveDelivery(store, found, again(found, now))
    await handOver(deliveringEnvironment.parse(process.env).DELIVER_FUNCTION, { machine, webhook })
    return { body: { id: path.delivery } }
  },
})
