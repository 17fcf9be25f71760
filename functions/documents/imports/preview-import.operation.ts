import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { lineOf } from '../../shared/text.ts'
import * as fileProblems from '../reading/file-problems.ts'
import { maxFileBytes } from '../reading/imported-table.ts'
import { jobAnswer, presentJob } from '../work/requests/job-answer.ts'
import { startJob } from '../work/requests/start-job.ts'
import { fileWithoutList, fileWithoutRows } from './import-problems.ts'
import { readImport } from './rows/import-file.ts'
import { columnsAsText, commonInAddress, dateSaidTwice, isDateSaidOnce } from './run/import-request.ts'

export default operation({
  method: 'POST',
  path: '/api/imports',
  permission: 'register-tasks',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Gửi tệp nhiệm vụ để kiểm tra từng dòng',
    en: 'Send a list of tasks and have each row checked; writes nothing',
  },
  request: {
    query: z
      .strictObject({
        name: lineOf(200).meta({ description: 'the name of the file: danh-sach.xlsx' }),
        convert: z.literal('true').optional().meta({
          description:
            'texts in TCVN3 or VNI are taken as converted to Unicode; without it their rows are errors',
        }),
        columns: columnsAsText.optional(),
        ...commonInAddress,
      })
      .refine(isDateSaidOnce, dateSaidTwice),
    file: { maxBytes: maxFileBytes },
  },
  status: 202,
  answer: jobAnswer,
  errors: [...Object.values(fileProblems), fileWithoutList, fileWithoutRows],
  // The file is read before anything of it is kept: what is refused leaves nothing behind.
  run: async (call) => {
    const { name, columns, convert, ...common } = call.query
    await readImport(name, call.file)
    const facts = { ...(columns && { columns }), ...(convert && { convert: true as const }), common }
    const job = await startJob(call, { kind: 'import', name, ...facts }, call.file)
    return { body: presentJob(job, call.now) }
  },
})
