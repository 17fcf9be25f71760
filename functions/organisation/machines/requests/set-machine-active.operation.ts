import * as z from 'zod'
import { operation } from '../../people/operation.ts'
import { setMachineActive } from '../machine-changes.ts'
import { staleMachine } from '../machine-problems.ts'
import { changeRegisteredMachine, machineAnswer, machinePath } from './machine-command.ts'

export default operation({
  method: 'POST',
  path: '/api/machines/{id}/active',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Khóa, mở tài khoản hệ thống',
    en: 'Close or open a machine account: it holds at the next request, whatever token it has',
  },
  request: { path: machinePath, body: z.strictObject({ active: z.boolean() }), ifMatch: true },
  answer: machineAnswer,
  errors: [staleMachine],
  run: (call) => changeRegisteredMachine(call, (before) => setMachineActive(before, call.body.active)),
})
