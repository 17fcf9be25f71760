import { fileInfected } from '../../../files/file-problems.ts'
import { readFile } from '../../../files/files-store.ts'
import { filePath, openedFile, openedFileAnswer, openingQuery } from '../../../files/opening.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { log } from '../../../platform/lambda/log.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { filesOfOutgoing } from './files-of-outgoing.ts'
import { outgoingPath } from './outgoing-answer.ts'
import { filesOf } from './outgoing-paper.ts'
import { readSeenOutgoing } from './outgoing-reader.ts'

export default operation({
  method: 'GET',
  path: '/api/outgoing-papers/{id}/files/{file}',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: {
    vi: 'Địa chỉ để xem hoặc tải một tệp của văn bản đi',
    en: 'Where a file of an outgoing paper can be shown or downloaded, for some minutes',
  },
  request: { path: outgoingPath.extend(filePath), query: openingQuery },
  answer: openedFileAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, query, now }) => {
    const { shown } = await readSeenOutgoing(store, actor, path.id)
    const owner = filesOfOutgoing(path.id)
    const isTold = filesOf(shown).some(({ id }) => id === path.file)
    const file = isTold ? await readFile(store, owner, path.file) : undefined
    if (!file) throw new Refused(notFound, { id: path.file })
    const body = openedFile(owner, file, query.as, now)
    log.info('file-opened', { person: actor.id, paper: path.id, file: path.file, as: query.as })
    return { body }
  },
})
