import * as z from 'zod'
import { newSigningSecret } from '../../../platform/calls/signed-call.ts'
import { graveOperation } from '../../people/grave-operation.ts'
import { changeWebhooks } from '../machine-changes.ts'
import { staleMachine } from '../machine-problems.ts'
import { webhookOf, withChanged, withNewSecret } from '../webhook.ts'
import { noSuchWebhook } from '../webhook-problems.ts'
import { changeRegisteredMachine, secretAnswer } from './machine-command.ts'
import { webhookPath } from './webhook-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/machines/{id}/webhooks/{webhook}/secret',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Tạo khóa ký mới cho địa chỉ nhận thông báo',
    en: 'A new secret of the signatures, told once; the one before signs beside it for a week, or no more from now on',
  },
  request: {
    path: webhookPath,
    body: z.strictObject({ endsBefore: z.enum(['now', 'in-a-week']) }),
    ifMatch: true,
  },
  answer: secretAnswer,
  errors: [noSuchWebhook, staleMachine],
  run: (call) => {
    const secret = newSigningSecret()
    return changeRegisteredMachine(
      call,
      (before) => {
        const renewed = withNewSecret(webhookOf(before, call.path.webhook), secret, {
          ...call.body,
          at: call.now,
        })
        return changeWebhooks(before, 'webhook-secret-renewed', withChanged(before.webhooks, renewed))
      },
      secret,
    )
  },
})
