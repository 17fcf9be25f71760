import * as z from 'zod'
import { fileInfected } from '../../files/file-problems.ts'
import { readFile } from '../../files/files-store.ts'
import { filePath, openedFile, openedFileAnswer, openingQuery } from '../../files/opening.ts'
import { machineWithScope } from '../../organisation/machines/machine-operation.ts'
import { secretOperation } from '../../platform/http/operation.ts'
import { log } from '../../platform/lambda/log.ts'
import { taskIdSchema } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { filesOfTask } from '../files/files-of-task.ts'
import { readHistory } from '../task/tasks-store.ts'
import { resultsIn } from './results.ts'

/** Of a result alone: what people say to each other about a task is not for programs, nor what they attach to it. */
export default secretOperation({
  method: 'GET',
  path: '/api/machine/tasks/{id}/files/{file}',
  answeredBy: 'read',
  machine: { scope: 'read-tasks' },
  summary: {
    vi: 'Địa chỉ để hệ thống khác tải một tệp của kết quả',
    en: 'Where a program can download a file of a result, for some minutes',
  },
  request: { path: z.strictObject({ id: taskIdSchema, ...filePath }), query: openingQuery },
  answer: openedFileAnswer,
  errors: [fileInfected],
  ownerOf: machineWithScope('read-tasks'),
  run: async ({ store, actor, path, query, now }) => {
    const owner = filesOfTask(path.id)
    const [history, file] = await Promise.all([
      readHistory(store, path.id),
      readFile(store, owner, path.file),
    ])
    const isOfResult = resultsIn(history).some(({ files }) => files?.some(({ id }) => id === path.file))
    if (!isOfResult || !file) throw new Refused(notFound, { id: path.file })
    const body = openedFile(owner, file, query.as, now)
    log.info('file-opened', { person: actor.id, task: path.id, file: path.file, as: query.as })
    return { body }
  },
})
