import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { jobAnswer, presentJob } from '../work/requests/job-answer.ts'
import { jobPath } from '../work/requests/job-named.ts'
import { startJob } from '../work/requests/start-job.ts'
import { importNotPreviewed } from './import-problems.ts'
import { previewedBy } from './previewed-import.ts'
import { commonFactsSchema, givenColumnsSchema, givenNamesSchema } from './run/import-request.ts'

/** The same file read otherwise: what its columns are, what holds for all rows, whom its words mean. */
export default operation({
  method: 'POST',
  path: '/api/imports/{id}/previews',
  permission: 'register-tasks',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Kiểm tra lại tệp đã gửi với các cột và thông tin chung như đã nêu',
    en: 'Have the file of a preview checked again, with columns and common facts as given',
  },
  request: {
    path: jobPath,
    body: z
      .strictObject({ columns: givenColumnsSchema, common: commonFactsSchema, names: givenNamesSchema })
      .partial()
      .meta({ description: 'what is left out stays as the preview had it' }),
  },
  status: 202,
  answer: jobAnswer,
  errors: [importNotPreviewed],
  run: async (call) => {
    const { task } = await previewedBy(call)
    const names = { ...task.names, ...call.body.names }
    const job = await startJob(call, { ...task, ...call.body, names })
    return { body: presentJob(job, call.now) }
  },
})
