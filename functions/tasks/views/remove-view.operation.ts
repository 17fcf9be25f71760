import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { viewIdSchema, viewKinds } from './view.ts'
import { ownerKept } from './view-owners.ts'
import { changeViews } from './views-store.ts'

/** One that is not there any more is removed: a repeat answers alike. */
export default operation({
  method: 'POST',
  path: '/api/list-views/{of}/{id}/removal',
  permission: 'read-tasks',
  answeredBy: 'write',
  summary: { vi: 'Xóa danh sách đã lưu', en: 'Remove a saved list; its tasks stay as they are' },
  request: { path: z.strictObject({ of: z.enum(viewKinds), id: viewIdSchema }) },
  answer: z.object({ id: z.string() }),
  run: async ({ store, actor, path }) => {
    await changeViews(store, ownerKept(actor, path.of), (before) =>
      before.some(({ id }) => id === path.id) ? before.filter(({ id }) => id !== path.id) : before,
    )
    return { body: { id: path.id } }
  },
})
