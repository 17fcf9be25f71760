import { graveOperation } from '../../people/grave-operation.ts'
import { newMachineSchema } from '../machine.ts'
import { changeMachine } from '../machine-changes.ts'
import { staleMachine } from '../machine-problems.ts'
import { changeRegisteredMachine, machineAnswer, machinePath } from './machine-command.ts'

export default graveOperation({
  method: 'POST',
  path: '/api/machines/{id}/change',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: {
    vi: 'Đổi tên, phạm vi của tài khoản hệ thống',
    en: 'Another name or other scopes: they hold for tokens given already',
  },
  request: { path: machinePath, body: newMachineSchema, ifMatch: true },
  answer: machineAnswer,
  errors: [staleMachine],
  run: (call) => changeRegisteredMachine(call, (before) => changeMachine(before, call.body)),
})
