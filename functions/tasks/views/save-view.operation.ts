import { operation } from '../../organisation/people/operation.ts'
import { keyReused } from '../../platform/table/command.ts'
import { taskCodeOf } from '../../platform/table/task-codes.ts'
import { addressed } from '../../shared/addressed.ts'
import { newViewSchema, type View, withView } from './view.ts'
import { presentView, viewAnswer } from './view-answer.ts'
import { ownerKept } from './view-owners.ts'
import { tooManyViews, viewNameTaken } from './view-problems.ts'
import { changeViews } from './views-store.ts'

export default operation({
  method: 'POST',
  path: '/api/list-views',
  permission: 'read-tasks',
  answeredBy: 'write',
  summary: {
    vi: 'Lưu một danh sách',
    en: 'Save a list of tasks under a name: its filters, columns and order',
  },
  request: { body: newViewSchema },
  status: 201,
  answer: viewAnswer,
  errors: [tooManyViews, viewNameTaken],
  run: async ({ store, actor, body, command }) => {
    const { of, name, query, columns, sort } = body
    const made: View = {
      id: taskCodeOf(command.key, 0),
      name,
      query: addressed(query),
      ...(columns && { columns }),
      ...(sort && { sort }),
      savedBy: actor.id,
      bodyHash: command.bodyHash,
    }
    const views = await changeViews(store, ownerKept(actor, of), (before) => {
      const earlier = before.find(({ id }) => id === made.id)
      if (!earlier) return withView(before, made)
      if (earlier.bodyHash !== made.bodyHash) throw keyReused(command)
      return before
    })
    return { body: presentView(views.find(({ id }) => id === made.id) ?? made, of) }
  },
})
