import { announceFile, announcementSchema } from '../../files/announcing.ts'
import { uploadAnswer } from '../../files/file-addresses.ts'
import { fileAlreadyAttached, fileKindRefused } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readDirective } from '../directive/directives-store.ts'
import { directivePath } from '../reading/directive-request.ts'
import { filesOfDirective } from './files-of-directive.ts'

/** Whoever may register a directive or change it. It is attached by a change of the directive. */
export default operation({
  method: 'POST',
  path: '/api/directives/{key}/files',
  permission: 'register-tasks',
  answeredBy: 'write',
  summary: {
    vi: 'Báo trước một tệp của văn bản, nhận địa chỉ tải lên',
    en: 'Announce a file of a directive, such as its scan; answers where its bytes go',
  },
  request: { path: directivePath, body: announcementSchema },
  answer: uploadAnswer,
  status: 201,
  errors: [fileKindRefused, fileAlreadyAttached],
  isHeavy: true,
  run: async ({ store, actor, path: { key }, body, command, now }) => {
    if (!(await readDirective(store, key))) throw new Refused(notFound, { directive: key })
    return {
      body: await announceFile(store, filesOfDirective(key), body, { ...command, by: actor.id, at: now }),
    }
  },
})
