import * as z from 'zod'
import { csvType, excelType, jsonFileType } from '../../documents/sheets/media-types.ts'
import { fileFormats } from '../../documents/work/job.ts'
import { figureTasksSchema } from '../../figures/period/tasks/figure-tasks-request.ts'
import { taskListSchema } from '../../tasks/lists/task-list-request.ts'
import type { Contract } from '../contract.ts'
import type { jobRoutes } from '../routes/jobs.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary } from './fields.ts'

const id = z.string().regex(/^[A-Za-z0-9_-]{24}$/, { error: 'job-id-form' })
export const jobPath = z.strictObject({ id })
const place = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'place-form' })
  .transform(Number)
const filePath = z.strictObject({
  id,
  file: place.meta({ description: 'its place among the files of the job, from 0' }),
  part: place.meta({ description: 'from 0' }),
})

const format = z.enum(fileFormats)

/** Which list, with the filters of its own request. */
const askForExport = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('tasks'), query: taskListSchema, format }),
  z.strictObject({ list: z.literal('figureTasks'), query: figureTasksSchema, format }),
])

export const jobContracts = {
  askForExport: {
    summary: summary('Tải danh sách về tệp', 'Have a list of tasks written to a file'),
    body: askForExport,
    later: true,
  },
  listJobs: { summary: summary('Các việc đã yêu cầu', "The caller's jobs of the last days") },
  getJob: { summary: summary('Tiến độ của một việc', 'How far a job is'), path: jobPath },
  resumeJob: {
    summary: summary('Làm tiếp việc bị gián đoạn', 'Have a stopped job go on'),
    path: jobPath,
    later: true,
  },
  getJobFile: {
    summary: summary('Tải tệp kết quả', 'A part of a file that came of a job'),
    path: filePath,
    answersFile: [excelType, csvType, jsonFileType],
  },
} as const satisfies Record<OperationIn<typeof jobRoutes>, Contract>
