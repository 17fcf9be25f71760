import type { FileOwner } from '../../files/file-owner.ts'
import { fileInfected } from '../../files/file-problems.ts'
import { readFile } from '../../files/files-store.ts'
import type { HandedInFile } from '../../files/handed-in-file.ts'
import { filePath, openedFile, openedFileAnswer, openingQuery } from '../../files/opening.ts'
import { operation } from '../../organisation/people/operation.ts'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readDirective, type StoredDirective } from '../directive/directives-store.ts'
import { directivePath } from '../reading/directive-request.ts'
import { readSeen } from '../reading/seen-directive.ts'
import { filesOfDirective } from './files-of-directive.ts'

interface Found {
  readonly owner: FileOwner
  readonly file: HandedInFile
}

/** Among its own files, or those of what it was registered as before it was complete. */
const attachedTo = async (
  store: Store,
  { key, directive: { formerly } }: StoredDirective,
  id: string,
): Promise<Found | undefined> => {
  const owner = filesOfDirective(key)
  const file = await readFile(store, owner, id)
  if (file?.attachedBy) return { owner, file }
  const former = formerly ? await readDirective(store, formerly) : undefined
  return former && attachedTo(store, former, id)
}

export default operation({
  method: 'GET',
  path: '/api/directives/{key}/files/{file}',
  permission: 'open-files',
  answeredBy: 'read',
  summary: {
    vi: 'Địa chỉ để xem hoặc tải một tệp của văn bản',
    en: 'Where a file of a directive can be shown or downloaded, for some minutes',
  },
  request: { path: directivePath.extend(filePath), query: openingQuery },
  answer: openedFileAnswer,
  errors: [fileInfected],
  run: async ({ store, actor, path, query, now }) => {
    const seen = await readSeen(store, actor, path.key)
    const found = await attachedTo(store, seen, path.file)
    if (!found) throw new Refused(notFound, { id: path.file })
    const body = openedFile(found.owner, found.file, query.as, now)
    log.info('file-opened', { person: actor.id, directive: seen.key, file: path.file, as: query.as })
    return { body }
  },
})
