import { may } from '../../../organisation/people/permission.ts'
import type { Actor } from '../../../organisation/people/user.ts'
import type { Store } from '../../../platform/table/store.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { entriesSince, letterOfPaper, type OutgoingPaper } from './outgoing-paper.ts'
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
