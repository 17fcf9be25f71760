import type { FileOwner } from '../../files/file-owner.ts'

/** Files stand with the id of the request, be it about a task or a figure: whoever may read the one may open the other. */
export const filesOfExplanation = (id: string): FileOwner => ({ kind: 'explanation', id })
