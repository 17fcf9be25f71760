import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { addressed } from '../../shared/addressed.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { changedView, type View, viewIdSchema, viewKinds, viewNameSchema, viewShownSchema } from './view.ts'
import { presentView, viewAnswer } from './view-answer.ts'
import { ownerKept } from './view-owners.ts'
import { viewNameTaken } from './view-problems.ts'
import { changeViews } from './views-store.ts'

/** What a list is called, and, where the caller says it, all that it shows: what is left out of `shown` is not kept. */
export default operation({
  method: 'PUT',
  path: '/api/list-views/{of}/{id}',
  permission: 'read-tasks',
  answeredBy: 'write',
  summary: {
    vi: 'Sửa danh sách đã lưu: tên, điều kiện lọc, cột, thứ tự',
    en: 'Give a saved list another name, or other filters, columns and order',
  },
  request: {
    path: z.strictObject({ of: z.enum(viewKinds), id: viewIdSchema }),
    body: z.strictObject({ name: viewNameSchema, shown: viewShownSchema.optional() }),
  },
  answer: viewAnswer,
  errors: [viewNameTaken],
  run: async ({ store, actor, path, body }) => {
    const { name, shown } = body
    const change = {
      name,
      ...(shown && { shown: { ...shown, query: addressed(shown.query) }, savedBy: actor.id }),
    }
    const views = await changeViews(store, ownerKept(actor, path.of), (before) => {
      const changed = changedView(before, path.id, change)
      if (!changed) throw new Refused(notFound)
      return changed
    })
    const view = views.find(({ id }) => id === path.id) as View
    return { body: presentView(view, path.of) }
  },
})
