import * as z from 'zod'
import { operation } from '../../people/operation.ts'
import { readMachines } from '../machines-store.ts'
import { machineAnswer, presentMachine } from './machine-command.ts'

export default operation({
  method: 'GET',
  path: '/api/machines',
  permission: 'read-machines',
  answeredBy: 'read',
  summary: { vi: 'Các tài khoản hệ thống', en: 'Every machine account, closed ones too' },
  request: {},
  answer: z.object({ machines: z.array(machineAnswer) }),
  run: async ({ store }) => ({
    body: { machines: (await readMachines(store, { consistent: true })).map(presentMachine) },
  }),
})
