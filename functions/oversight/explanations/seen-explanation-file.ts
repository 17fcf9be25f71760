import { readFile } from '../../files/files-store.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { homeOf } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { requireAnswering, requireExplanation } from './explanation-reading.ts'
import { filesOfExplanation } from './files-of-explanation.ts'

/**
 * A file of an answer that somebody may see, as they may read the answer that tells it.
 * @throws Refused forbidden, not-found
 */
export const readSeenExplanationFile = async (
  store: Store,
  actor: Actor,
  path: { readonly id: string; readonly file: string },
) => {
  await requireAnswering(store, actor, 'read-explanations', homeOf(path.id).department)
  const { answer } = await requireExplanation(store, path.id)
  const owner = filesOfExplanation(path.id)
  const isTold = answer?.files?.some(({ id }) => id === path.file) ?? false
  const file = isTold ? await readFile(store, owner, path.file) : undefined
  if (!file) throw new Refused(notFound, { id: path.file })
  return { owner, file }
}
