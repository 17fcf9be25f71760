import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import { secretOperation } from '../../../platform/http/operation.ts'
import { taskIdSchema } from '../../../shared/ids.ts'
import { cursorOf } from '../../../tasks/lists/task-cursor.ts'
import { taskListSchema } from '../../../tasks/lists/task-list-request.ts'
import { tasksListed } from '../../../tasks/lists/task-page.ts'
import { csvType } from '../../sheets/media-types.ts'
import { taskSheet } from '../../sheets/task-sheet.ts'
import { ownerOfFeed, tokenPath } from '../feed-owner.ts'
import { tableAnswer, tableOf } from './table-feed.ts'

/** With the longest titles an answer of these rows stays below Lambda's 6 MB, zipped or not. */
export const rowsAtOnce = 3000

/** The tasks that the page lists, as a table for programs: in the order of their ids, which no new due date changes. */
export default secretOperation({
  method: 'GET',
  path: '/api/feeds/{token}/tasks.csv',
  answeredBy: 'feeds',
  summary: {
    vi: 'Nhiệm vụ dạng bảng (CSV)',
    en: 'Tasks that the owner may see, as CSV; at most 3,000 rows, the next ones after the last',
  },
  request: {
    path: tokenPath,
    query: taskListSchema.safeExtend({
      after: taskIdSchema.optional().meta({ description: 'the last task of the rows before' }),
    }),
  },
  answer: tableAnswer,
  answersFile: [csvType],
  answersUnchanged: true,
  ownerOf: ownerOfFeed('tasks'),
  run: async ({ store, actor, query: { after, ...filters }, today }) => {
    const query = { ...filters, limit: rowsAtOnce, cursor: cursorOf(after ? { id: after } : undefined) }
    const [{ tasks }, departments] = await Promise.all([
      tasksListed({ store, actor, query, today }, 'id'),
      readDepartments(store),
    ])
    const names = new Map(departments.map(({ code, name }) => [code, name]))
    return { fresh: tableOf(taskSheet(tasks, { departments: names }, '')) }
  },
})
