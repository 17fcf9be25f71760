import { taskCodeOf } from '../../../platform/table/task-codes.ts'
import { machineIdPrefix } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { graveOperation } from '../../people/grave-operation.ts'
import { newMachineSchema } from '../machine.ts'
import { enterMachine } from '../machine-changes.ts'
import { tooManyMachines } from '../machine-problems.ts'
import { newSecret } from '../machine-secrets.ts'
import { readMachines, requireMachine, writeMachineChange } from '../machines-store.ts'
import { answerWith, secretAnswer } from './machine-command.ts'

/** More than a city has programs. */
const maxMachines = 60

export default graveOperation({
  method: 'POST',
  path: '/api/machines',
  permission: 'change-machines',
  answeredBy: 'write',
  summary: { vi: 'Lập tài khoản hệ thống', en: 'Make a machine account; its secret is told once' },
  request: { body: newMachineSchema },
  answer: secretAnswer,
  status: 201,
  errors: [tooManyMachines],
  run: async ({ store, actor, body, command, now, today }) => {
    const id = `${machineIdPrefix}${taskCodeOf(command.key, 0)}`
    const others = (await readMachines(store, { consistent: true })).filter((one) => one.id !== id)
    if (others.length >= maxMachines) throw new Refused(tooManyMachines, { max: maxMachines })
    const { told, kept } = newSecret(now)
    const change = enterMachine(id, body, kept, { by: actor.id, at: now, today })
    const isWritten = await writeMachineChange(store, change, { ...command, by: actor.id, at: now })
    return isWritten ? answerWith(change.after, told) : answerWith(await requireMachine(store, id))
  },
})
