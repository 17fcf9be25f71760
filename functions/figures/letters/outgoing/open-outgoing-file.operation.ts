import { fileInfected } from '../../../files/file-problems.ts'
import { filePath, openedFile, openedFileAnswer, openingQuery } from '../../../files/opening.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { log } from '../../../platform/lambda/log.ts'
import { outgoingPath } from './outgoing-answer.ts'
import { readSeenOutgoingFile } from './outgoing-reader.ts'

export default operation({
  method: 'GET',
  path: '/api/outgoing-papers/{id}/files/{file}',
  permission: 'open-files',
  answeredBy: 'read',
  summary: {
    vi: 'Địa chỉ để xem hoặc tải một tệp của văn bản đi',
    en: 'Where a file of an outgoing paper can be shown or downloaded, for some minutes',
  },
  request: { path: outgoingPath.extend(filePath), query: openingQuery },
  answer: openedFileAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, query, now }) => {
    const { owner, file } = await readSeenOutgoingFile(store, actor, path)
    const body = openedFile(owner, file, query.as, now)
    log.info('file-opened', { person: actor.id, paper: path.id, file: path.file, as: query.as })
    return { body }
  },
})
