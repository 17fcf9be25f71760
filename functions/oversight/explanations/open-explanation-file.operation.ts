import { fileInfected } from '../../files/file-problems.ts'
import { filePath, openedFile, openedFileAnswer, openingQuery } from '../../files/opening.ts'
import { operation } from '../../organisation/people/operation.ts'
import { log } from '../../platform/lambda/log.ts'
import { explanationPath } from './explanation-reading.ts'
import { readSeenExplanationFile } from './seen-explanation-file.ts'

export default operation({
  method: 'GET',
  path: '/api/explanations/{id}/files/{file}',
  permission: 'open-files',
  answeredBy: 'read',
  summary: {
    vi: 'Địa chỉ để xem hoặc tải một tệp kèm giải trình',
    en: 'Where a file of an answer to a request for explanation can be shown or downloaded, for some minutes',
  },
  request: { path: explanationPath.extend(filePath), query: openingQuery },
  answer: openedFileAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, query, now }) => {
    const { owner, file } = await readSeenExplanationFile(store, actor, path)
    const body = openedFile(owner, file, query.as, now)
    log.info('file-opened', { person: actor.id, explanation: path.id, file: path.file, as: query.as })
    return { body }
  },
})
