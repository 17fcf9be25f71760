import { announceFile, announcementSchema } from '../../files/announcing.ts'
import { uploadAnswer } from '../../files/file-addresses.ts'
import { fileAlreadyAttached, fileKindRefused } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { homeOf } from '../../shared/ids.ts'
import { explanationPath, requireAnswering, requireExplanation } from './explanation-reading.ts'
import { filesOfExplanation } from './files-of-explanation.ts'

/** Whoever may answer. It is attached by the answer. */
export default operation({
  method: 'POST',
  path: '/api/explanations/{id}/files',
  permission: 'answer-explanation',
  answeredBy: 'write',
  summary: {
    vi: 'Báo trước một tệp kèm giải trình, nhận địa chỉ tải lên',
    en: 'Announce a file for the answer to a request for explanation; answers where its bytes go',
  },
  request: { path: explanationPath, body: announcementSchema },
  answer: uploadAnswer,
  status: 201,
  errors: [fileKindRefused, fileAlreadyAttached],
  isHeavy: true,
  run: async ({ store, actor, permission, path: { id }, body, command, now }) => {
    await requireAnswering(store, actor, permission, homeOf(id).department)
    await requireExplanation(store, id)
    return {
      body: await announceFile(store, filesOfExplanation(id), body, { ...command, by: actor.id, at: now }),
    }
  },
})
