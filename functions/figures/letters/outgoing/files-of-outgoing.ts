import type { FileOwner } from '../../../files/file-owner.ts'

/** Files stand with the id of the paper, which it has from its draft on. */
export const filesOfOutgoing = (id: string): FileOwner => ({ kind: 'letter', id })
