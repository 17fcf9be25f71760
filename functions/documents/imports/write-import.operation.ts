import { operation } from '../../organisation/people/operation.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { jobAnswer, presentJob } from '../work/requests/job-answer.ts'
import { jobPath } from '../work/requests/job-named.ts'
import { startJob } from '../work/requests/start-job.ts'
import { importColumnsAsked, importNotPreviewed } from './import-problems.ts'
import { previewedBy } from './previewed-import.ts'

export default operation({
  method: 'POST',
  path: '/api/imports/{id}/entries',
  permission: 'register-tasks',
  answeredBy: 'files',
  isHeavy: true,
  summary: { vi: 'Nhập các dòng đúng của tệp đã kiểm tra', en: 'Enter the rows that a preview found right' },
  request: { path: jobPath },
  status: 202,
  answer: jobAnswer,
  errors: [importNotPreviewed, importColumnsAsked],
  run: async (call) => {
    const { task, asked } = await previewedBy(call)
    if (asked > 0) throw new Refused(importColumnsAsked)
    // What its columns are, the preview has told.
    const { columns: _, ...facts } = task
    const job = await startJob(call, { ...facts, preview: call.path.id })
    return { body: presentJob(job, call.now) }
  },
})
