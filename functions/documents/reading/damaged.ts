import { Refused } from '../../shared/problems/refused.ts'
import { fileDamaged } from './file-problems.ts'

/** What a file is refused with whose parts do not fit together; the reason is for whoever looks into it. */
export const damaged = (reason: string): Refused => new Refused(fileDamaged, { reason })
