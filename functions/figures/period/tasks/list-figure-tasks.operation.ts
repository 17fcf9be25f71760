import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { cursor, total } from '../../../platform/http/paging.ts'
import { invalidCursor } from '../../../shared/problems/common-problems.ts'
import { statuses } from '../../../tasks/task/lateness.ts'
import { figureTooLongToSort } from '../../rules/figure-problems.ts'
import { figureTasksPage } from './figure-tasks.ts'
import { figureTasksPageSchema } from './figure-tasks-request.ts'

const day = z.iso.date()

const figureTask = z.object({
  id: z.string(),
  title: z.string(),
  directive: z.string(),
  department: z.string(),
  year: z.int(),
  status: z.enum(statuses).meta({ description: 'as of the day asked for, by the basis asked for' }),
  starred: z.boolean(),
  assignedOn: day,
  originalDueOn: day.optional(),
  dueOn: day.optional(),
  updatedOn: day.optional(),
  reports: z.array(z.object({ dueOn: day, inTime: z.boolean() })).optional(),
})

export default operation({
  method: 'GET',
  path: '/api/figures/tasks',
  permission: 'read-tasks',
  answeredBy: 'year',
  isHeavy: true,
  summary: { vi: 'Các nhiệm vụ của một con số', en: 'Exactly the tasks that a figure of a period counts' },
  request: { query: figureTasksPageSchema },
  answer: z.object({ tasks: z.array(figureTask), cursor, total }),
  errors: [invalidCursor, figureTooLongToSort],
  run: async ({ store, query, ...asking }) => ({ body: await figureTasksPage(store, asking, query) }),
})
