import { readFile } from '../../../files/files-store.ts'
import { may } from '../../../organisation/people/permission.ts'
import type { Actor } from '../../../organisation/people/user.ts'
import type { Store } from '../../../platform/table/store.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { filesOfOutgoing } from './files-of-outgoing.ts'
import { entriesSince, filesOf, letterOfPaper, type OutgoingPaper } from './outgoing-paper.ts'
import { requireOutgoing } from './outgoing-papers-store.ts'

/**
 * A paper as somebody may read it. Before it is out it is the leaders' and the Office's; a letter is everybody's who reads
 * letters, with the files that came with the signature or since.
 * @throws Refused not-found, also to who may not know that there is such a paper
 */
export const readSeenOutgoing = async (
  store: Store,
  actor: Actor,
  id: string,
): Promise<{ readonly paper: OutgoingPaper; readonly shown: OutgoingPaper['entries'] }> => {
  const paper = await requireOutgoing(store, id)
  if (may(actor, 'read-outgoing-papers')) return { paper, shown: paper.entries }
  if (!letterOfPaper(paper)) throw new Refused(notFound, { id })
  const since = new Set(entriesSince(paper, 'signed'))
  const shown = paper.entries.map(({ files, ...entry }, place) => {
    const isShown = files && since.has(paper.entries[place] as (typeof paper.entries)[number])
    return isShown ? { ...entry, files } : entry
  })
  return { paper, shown }
}

/** A file of a paper that somebody may see. @throws Refused not-found */
export const readSeenOutgoingFile = async (
  store: Store,
  actor: Actor,
  path: { readonly id: string; readonly file: string },
) => {
  const { shown } = await readSeenOutgoing(store, actor, path.id)
  const owner = filesOfOutgoing(path.id)
  const isTold = filesOf(shown).some(({ id }) => id === path.file)
  const file = isTold ? await readFile(store, owner, path.file) : undefined
  if (!file) throw new Refused(notFound, { id: path.file })
  return { owner, file }
}
