import * as z from 'zod'
import { Refused } from '../../../shared/problems/refused.ts'
import { graveOperation } from '../../people/grave-operation.ts'
import { changeWebhooks } from '../machine-changes.ts'
import { staleMachine } from '../machine-problems.ts'
import { newWebhookSchema, webhookOf, withChanged } from '../webhook.ts'
import { noSuchWebhook, webhookWithoutSecret } from '../webhook-problems.ts'
import { changeRegisteredMachine, machineAnswer } from './machine-command.ts'
import { webhookPath } from './webhook-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/machines/{id}/webhooks/{webhook}/change',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Sửa, dừng hoặc bật lại địa chỉ nhận thông báo',
    en: 'Another address, other kinds; stop a webhook, or start it again: what happened meanwhile is not told',
  },
  request: {
    path: webhookPath,
    body: newWebhookSchema.safeExtend({ active: z.boolean() }),
    ifMatch: true,
  },
  answer: machineAnswer,
  errors: [noSuchWebhook, webhookWithoutSecret, staleMachine],
  run: (call) =>
    changeRegisteredMachine(call, (before) => {
      const webhook = { ...webhookOf(before, call.path.webhook), ...call.body }
      if (webhook.active && !webhook.secrets.some(({ secret }) => secret))
        throw new Refused(webhookWithoutSecret)
      return changeWebhooks(before, 'webhook-changed', withChanged(before.webhooks, webhook))
    }),
})
