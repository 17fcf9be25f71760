import * as z from 'zod'
import { fileInfected } from '../../files/file-problems.ts'
import { filePath } from '../../files/opening.ts'
import { fileSignatures, fileSignaturesAnswer } from '../../files/signatures/file-signatures.ts'
import { operation } from '../../organisation/people/operation.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { readSeenTaskFile } from './seen-task-file.ts'

export default operation({
  method: 'GET',
  path: '/api/tasks/{id}/files/{file}/signatures',
  permission: 'open-files',
  answeredBy: 'read',
  isHeavy: true,
  summary: {
    vi: 'Chữ ký số trong một tệp đính kèm',
    en: 'The digital signatures in an attached PDF: by whom, and whether it is as it was signed',
  },
  request: { path: z.strictObject({ id: taskIdSchema, ...filePath }) },
  answer: fileSignaturesAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, now }) => {
    const { owner, file } = await readSeenTaskFile(store, actor, path)
    return { body: await fileSignatures(owner, file, now) }
  },
})
