import * as z from 'zod'
import { attachedFileSchema, fileIdSchema } from '../../files/attached-file.ts'
import { downloadOf } from '../../files/file-addresses.ts'
import { isShown } from '../../files/file-kinds.ts'
import { fileInfected } from '../../files/file-problems.ts'
import { readFile } from '../../files/files-store.ts'
import { attachedFileOf } from '../../files/handed-in-file.ts'
import { operation } from '../../organisation/people/operation.ts'
import { log } from '../../platform/lambda/log.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readPart, requireReader } from '../coordination/task-reader.ts'
import { filesOfTask } from './files-of-task.ts'

export default operation({
  method: 'GET',
  path: '/api/tasks/{id}/files/{file}',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Địa chỉ để xem hoặc tải một tệp đính kèm',
    en: 'Where an attached file can be shown or downloaded, for some minutes',
  },
  request: {
    path: z.strictObject({ id: taskIdSchema, file: fileIdSchema }),
    query: z.strictObject({ as: z.enum(['download', 'preview']).default('download') }),
  },
  answer: z.object({
    file: attachedFileSchema,
    scan: z
      .enum(['not-yet', 'clean', 'not-scannable'])
      .meta({ description: 'what the scanner for malware said; not-yet: none has looked' }),
    isShown: z.boolean().meta({ description: 'whether a page can show it' }),
    address: z.url(),
    seconds: z.int().meta({ description: 'so long the address is good' }),
  }),
  errors: [fileInfected],
  run: async ({ store, actor, path, query, now }) => {
    const owner = filesOfTask(path.id)
    const [part, file] = await Promise.all([
      readPart(store, actor, path.id),
      readFile(store, owner, path.file),
    ])
    const reads = requireReader(actor, part, path.id)
    const isTold = file?.attachedBy !== undefined && (reads === 'everything' || !file.isConfidential)
    if (!isTold) throw new Refused(notFound, { id: path.file })
    const { scan = 'not-yet', name, kind } = file
    if (scan === 'threat') throw new Refused(fileInfected, { name })
    log.info('file-opened', { person: actor.id, task: path.id, file: path.file, as: query.as })
    const shows = isShown(kind)
    const address = downloadOf(owner, file, shows ? query.as : 'download', now)
    return { body: { file: attachedFileOf(file), scan, isShown: shows, ...address } }
  },
})
