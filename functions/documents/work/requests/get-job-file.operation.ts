import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { csvType, excelType, jsonFileType } from '../../sheets/media-types.ts'
import { readFilePart } from '../job-files-store.ts'
import { jobIdSchema, jobNamed } from './job-named.ts'

const position = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'place-form' })
  .transform(Number)

export default operation({
  method: 'GET',
  path: '/api/jobs/{id}/files/{file}/{part}',
  permission: 'read-dashboard',
  answeredBy: 'files',
  summary: { vi: 'Tải tệp kết quả', en: 'A part of a file that came of a job' },
  request: {
    path: z.strictObject({
      id: jobIdSchema,
      file: position.meta({ description: 'its place among the files of the job, from 0' }),
      part: position.meta({ description: 'from 0' }),
    }),
  },
  answer: z.string().meta({ format: 'binary', description: 'the bytes of this part of the file' }),
  answersFile: [excelType, csvType, jsonFileType],
  run: async (call) => {
    const { store, path } = call
    const job = await jobNamed(call)
    const file = job.files?.[path.file]
    if (!file || path.part >= file.parts) throw new Refused(notFound, { id: path.id })
    const bytes = await readFilePart(store, job.id, { place: path.file, bytes: file.bytes }, path.part)
    return { file: { name: file.name, type: file.type, bytes } }
  },
})
