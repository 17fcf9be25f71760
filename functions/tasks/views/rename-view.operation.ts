import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type View, viewIdSchema, viewKinds, viewNameSchema, withName } from './view.ts'
import { presentView, viewAnswer } from './view-answer.ts'
import { ownerKept } from './view-owners.ts'
import { viewNameTaken } from './view-problems.ts'
import { changeViews } from './views-store.ts'

export default operation({
  method: 'PUT',
  path: '/api/list-views/{of}/{id}',
  permission: 'read-tasks',
  answeredBy: 'write',
  summary: { vi: 'Đổi tên danh sách đã lưu', en: 'Give a saved list another name' },
  request: {
    path: z.strictObject({ of: z.enum(viewKinds), id: viewIdSchema }),
    body: z.strictObject({ name: viewNameSchema }),
  },
  answer: viewAnswer,
  errors: [viewNameTaken],
  run: async ({ store, actor, path, body }) => {
    const views = await changeViews(store, ownerKept(actor, path.of), (before) => {
      const renamed = withName(before, path.id, body.name)
      if (!renamed) throw new Refused(notFound)
      return renamed
    })
    const view = views.find(({ id }) => id === path.id) as View
    return { body: presentView(view, path.of) }
  },
})
