import { readFile } from '../../files/files-store.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readPart, requireReader } from '../coordination/task-reader.ts'
import { filesOfTask } from './files-of-task.ts'

/** A file of a task that somebody may see, as they may see the entry that tells it. @throws Refused not-found */
export const readSeenTaskFile = async (
  store: Store,
  actor: Actor,
  path: { readonly id: string; readonly file: string },
) => {
  const owner = filesOfTask(path.id)
  const [part, file] = await Promise.all([readPart(store, actor, path.id), readFile(store, owner, path.file)])
  const reads = requireReader(actor, part, path.id)
  const isTold = file?.attachedBy !== undefined && (reads === 'everything' || !file.isConfidential)
  if (!isTold) throw new Refused(notFound, { id: path.file })
  return { owner, file }
}
