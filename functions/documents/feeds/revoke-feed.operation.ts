import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { feedIdSchema } from './feed.ts'
import { revokeFeed } from './feeds-store.ts'

export default operation({
  method: 'POST',
  path: '/api/feeds/{id}/revocation',
  permission: 'read-tasks',
  answeredBy: 'write',
  summary: { vi: 'Hủy liên kết đồng bộ', en: 'Have an address lead nowhere from now on' },
  request: { path: z.strictObject({ id: feedIdSchema }) },
  answer: z.object({ id: z.string() }),
  run: async ({ store, actor, path, today }) => {
    await revokeFeed(store, actor.id, path.id, today)
    return { body: { id: path.id } }
  },
})
