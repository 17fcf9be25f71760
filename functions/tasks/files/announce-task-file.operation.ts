import { announceFile, announcementSchema } from '../../files/announcing.ts'
import { uploadAnswer } from '../../files/file-addresses.ts'
import { fileAlreadyAttached, fileKindRefused } from '../../files/file-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { may } from '../../organisation/people/permission.ts'
import { homeOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { commandOf, readTaskAsked } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { readPart } from '../coordination/task-reader.ts'
import { filesOfTask } from './files-of-task.ts'

/** Whoever may speak about the task, or answers for a department that coordinates. What it is attached to is asked again then. */
export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/files',
  permission: 'comment-on-task',
  answeredBy: 'write',
  summary: {
    vi: 'Báo trước một tệp đính kèm, nhận địa chỉ tải lên',
    en: 'Announce a file for a task; answers where its bytes go',
  },
  request: { path: taskPath, body: announcementSchema },
  answer: uploadAnswer,
  status: 201,
  errors: [fileKindRefused, fileAlreadyAttached],
  isHeavy: true,
  reads: readTaskAsked,
  run: async (call) => {
    const { store, actor, permission, path, body, read } = call
    if (!may(actor, permission, homeOf(path.id).department)) {
      const part = await readPart(store, actor, path.id)
      if (part?.role !== 'coordinating') throw new Refused(notFound, { id: path.id })
    }
    if (!read()) throw new Refused(notFound, { id: path.id })
    return { body: await announceFile(store, filesOfTask(path.id), body, commandOf(call)) }
  },
})
