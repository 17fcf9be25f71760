import * as z from 'zod'
import { operation } from '../operation.ts'
import { userEntrySchema } from '../register/user-changes.ts'
import { readUserHistory } from '../register/user-changes-store.ts'
import { requireUser } from '../users-store.ts'
import { userPath } from './user-command.ts'

const told = userEntrySchema.omit({ key: true, bodyHash: true })

export default operation({
  method: 'GET',
  path: '/api/users/{id}/history',
  permission: 'read-user-history',
  answeredBy: 'read',
  summary: { vi: 'Lịch sử của một người dùng', en: "All that was done to a person's record" },
  request: { path: userPath },
  answer: z.object({ entries: z.array(told) }),
  run: async ({ store, path }) => {
    await requireUser(store, path.id)
    const history = await readUserHistory(store, path.id)
    return { body: { entries: history.map(({ key: _, bodyHash: __, ...entry }) => entry) } }
  },
})
