import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { maxViews, viewKinds } from './view.ts'
import { presentView, viewAnswer } from './view-answer.ts'
import { mayKeep, ownersSeenBy } from './view-owners.ts'
import { readViews } from './views-store.ts'

export default operation({
  method: 'GET',
  path: '/api/list-views',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Danh sách đã lưu',
    en: "Saved lists of tasks: the caller's own, and those of the department or of the city",
  },
  request: {},
  answer: z.object({
    views: z.array(viewAnswer),
    kept: z.array(z.enum(viewKinds)).meta({ description: 'whose the caller may save, rename and remove' }),
    max: z.int().meta({ description: 'so many each of them may have' }),
  }),
  run: async ({ store, actor }) => {
    const owners = ownersSeenBy(actor)
    const found = await Promise.all(
      owners.map(async (owner) =>
        (await readViews(store, owner)).map((view) => presentView(view, owner.kind)),
      ),
    )
    const kept = owners.filter((owner) => mayKeep(actor, owner)).map(({ kind }) => kind)
    return { body: { views: found.flat(), kept, max: maxViews } }
  },
})
