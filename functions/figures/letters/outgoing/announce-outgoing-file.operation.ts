import { announceFile, announcementSchema } from '../../../files/announcing.ts'
import { uploadAnswer } from '../../../files/file-addresses.ts'
import { fileAlreadyAttached, fileKindRefused } from '../../../files/file-problems.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { filesOfOutgoing } from './files-of-outgoing.ts'
import { outgoingPath } from './outgoing-answer.ts'
import { requireOutgoing } from './outgoing-papers-store.ts'

/** Whoever records a step of the paper. It is attached by the step. */
export default operation({
  method: 'POST',
  path: '/api/outgoing-papers/{id}/files',
  permission: 'sign-papers',
  answeredBy: 'write',
  summary: {
    vi: 'Báo trước một tệp của văn bản đi, nhận địa chỉ tải lên',
    en: 'Announce a file of an outgoing paper, such as the signed one; answers where its bytes go',
  },
  request: { path: outgoingPath, body: announcementSchema },
  answer: uploadAnswer,
  status: 201,
  errors: [fileKindRefused, fileAlreadyAttached],
  isHeavy: true,
  run: async ({ store, actor, path: { id }, body, command, now }) => {
    await requireOutgoing(store, id)
    return {
      body: await announceFile(store, filesOfOutgoing(id), body, { ...command, by: actor.id, at: now }),
    }
  },
})
