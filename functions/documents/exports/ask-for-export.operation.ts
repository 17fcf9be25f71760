import * as z from 'zod'
import { figureSorts } from '../../figures/period/tasks/figure-sorting.ts'
import { figureTasksSchema } from '../../figures/period/tasks/figure-tasks-request.ts'
import { operation } from '../../organisation/people/operation.ts'
import { addressed } from '../../shared/addressed.ts'
import { listColumns } from '../../tasks/lists/list-columns.ts'
import { listSort, taskListSchema } from '../../tasks/lists/task-list-request.ts'
import { fileFormats } from '../work/job.ts'
import { jobAnswer, presentJob } from '../work/requests/job-answer.ts'
import { startJob } from '../work/requests/start-job.ts'

const format = z.enum(fileFormats)

const chosenColumns = z.array(z.enum(listColumns)).min(1).max(listColumns.length).meta({
  description: 'in this order; some become several columns of the file; the usual ones unless given',
})

/** Which list, with the filters of its own request. */
const exportRequest = z.discriminatedUnion('list', [
  z.strictObject({
    list: z.literal('tasks'),
    query: taskListSchema,
    format,
    columns: chosenColumns.optional(),
    sort: listSort.optional(),
  }),
  z.strictObject({
    list: z.literal('figureTasks'),
    query: figureTasksSchema,
    format,
    sort: z.enum(figureSorts).optional(),
  }),
])

export default operation({
  method: 'POST',
  path: '/api/exports',
  permission: 'read-tasks',
  answeredBy: 'files',
  isHeavy: true,
  summary: { vi: 'Tải danh sách về tệp', en: 'Have a list of tasks written to a file' },
  request: { body: exportRequest },
  status: 202,
  answer: jobAnswer,
  run: async (call) => {
    const { query, ...wanted } = call.body
    const job = await startJob(call, { kind: 'export', ...wanted, query: addressed(query) })
    return { body: presentJob(job, call.now) }
  },
})
