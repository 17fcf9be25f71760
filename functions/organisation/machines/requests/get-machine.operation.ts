import { operation } from '../../people/operation.ts'
import { requireMachine } from '../machines-store.ts'
import { answerWith, machineAnswer, machinePath } from './machine-command.ts'

export default operation({
  method: 'GET',
  path: '/api/machines/{id}',
  permission: 'read-machines',
  answeredBy: 'read',
  summary: { vi: 'Một tài khoản hệ thống', en: 'One machine account, with its ETag' },
  request: { path: machinePath },
  answer: machineAnswer,
  run: async ({ store, path }) => answerWith(await requireMachine(store, path.id)),
})
