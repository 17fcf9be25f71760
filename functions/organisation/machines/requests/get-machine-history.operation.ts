import * as z from 'zod'
import { operation } from '../../people/operation.ts'
import { machineEntrySchema } from '../machine-changes.ts'
import { readMachineHistory, requireMachine } from '../machines-store.ts'
import { machinePath } from './machine-command.ts'

const told = machineEntrySchema.omit({ key: true, bodyHash: true })

export default operation({
  method: 'GET',
  path: '/api/machines/{id}/history',
  permission: 'read-machines',
  answeredBy: 'read',
  summary: { vi: 'Lịch sử của một tài khoản hệ thống', en: 'All that was done to a machine account' },
  request: { path: machinePath },
  answer: z.object({ entries: z.array(told) }),
  run: async ({ store, path }) => {
    await requireMachine(store, path.id)
    const history = await readMachineHistory(store, path.id)
    return { body: { entries: history.map(({ key: _, bodyHash: __, ...entry }) => entry) } }
  },
})
