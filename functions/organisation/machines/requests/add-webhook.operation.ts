import { newSigningSecret } from '../../../platform/calls/signed-call.ts'
import { taskCodeOf } from '../../../platform/table/task-codes.ts'
import { graveOperation } from '../../people/grave-operation.ts'
import { changeWebhooks } from '../machine-changes.ts'
import { staleMachine } from '../machine-problems.ts'
import { newWebhookSchema, withWebhook } from '../webhook.ts'
import { tooManyWebhooks, webhookNeedsReading } from '../webhook-problems.ts'
import { changeRegisteredMachine, machinePath, secretAnswer } from './machine-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/machines/{id}/webhooks',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Thêm địa chỉ nhận thông báo của hệ thống',
    en: 'Have a program called when something happens to a task; the secret of the signatures is told once',
  },
  request: { path: machinePath, body: newWebhookSchema, ifMatch: true },
  answer: secretAnswer,
  errors: [tooManyWebhooks, webhookNeedsReading, staleMachine],
  run: (call) => {
    const { body, command, now } = call
    const secret = newSigningSecret()
    const secrets = [{ secret, madeAt: now.toISOString() }]
    const webhook = { id: taskCodeOf(command.key, 0), ...body, active: true, secrets }
    return changeRegisteredMachine(
      call,
      (before) => changeWebhooks(before, 'webhook-entered', withWebhook(before, webhook)),
      secret,
    )
  },
})
