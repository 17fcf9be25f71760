import * as z from 'zod'
import { graveOperation } from '../../people/grave-operation.ts'
import { renewSecret } from '../machine-changes.ts'
import { machineInactive, staleMachine } from '../machine-problems.ts'
import { newSecret } from '../machine-secrets.ts'
import { changeRegisteredMachine, machinePath, secretAnswer } from './machine-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/machines/{id}/secret',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Tạo khóa bí mật mới cho tài khoản hệ thống',
    en: 'A new secret, told once; the one before is good for a week more, or for nothing from now on',
  },
  request: {
    path: machinePath,
    body: z.strictObject({ endsBefore: z.enum(['now', 'in-a-week']) }),
    ifMatch: true,
  },
  answer: secretAnswer,
  errors: [machineInactive, staleMachine],
  run: (call) => {
    const { now: at, body } = call
    const { told, kept } = newSecret(at)
    return changeRegisteredMachine(call, (before) => renewSecret(before, kept, { ...body, at }), told)
  },
})
