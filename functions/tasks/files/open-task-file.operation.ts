import * as z from 'zod'
import { fileInfected } from '../../files/file-problems.ts'
import { filePath, openedFile, openedFileAnswer, openingQuery } from '../../files/opening.ts'
import { operation } from '../../organisation/people/operation.ts'
import { log } from '../../platform/lambda/log.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { readSeenTaskFile } from './seen-task-file.ts'

export default operation({
  method: 'GET',
  path: '/api/tasks/{id}/files/{file}',
  permission: 'open-files',
  answeredBy: 'read',
  summary: {
    vi: 'Địa chỉ để xem hoặc tải một tệp đính kèm',
    en: 'Where an attached file can be shown or downloaded, for some minutes',
  },
  request: { path: z.strictObject({ id: taskIdSchema, ...filePath }), query: openingQuery },
  answer: openedFileAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, query, now }) => {
    const { owner, file } = await readSeenTaskFile(store, actor, path)
    const body = openedFile(owner, file, query.as, now)
    log.info('file-opened', { person: actor.id, task: path.id, file: path.file, as: query.as })
    return { body }
  },
})
