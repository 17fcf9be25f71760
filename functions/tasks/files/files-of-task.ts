import type { FileOwner } from '../../files/file-owner.ts'
import { homeOf } from '../../shared/ids.ts'

/** Files stand with a task's code, as its history does. */
export const filesOfTask = (id: string): FileOwner => ({ kind: 'task', id: homeOf(id).code })
