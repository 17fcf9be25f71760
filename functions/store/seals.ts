import { createHash } from 'node:crypto'
import type { TaskEvent } from '../domain/event.ts'
import { canonicalJson } from './canonical-json.ts'

/** 104 bits: the sums of a million entries stay below the 38 digits that the table adds exactly. */
const bytesKept = 13

const sealOfEntry = (taskCode: string, event: TaskEvent): bigint => {
  const digest = createHash('sha256')
    .update(`${taskCode} ${canonicalJson(event)}`)
    .digest()
  return BigInt(`0x${digest.subarray(0, bytesKept).toString('hex')}`)
}

/**
 * The seal of a history: the sum of its entries' hashes, whatever order they were entered in (docs/decisions/0015). The
 * task holds it, and each entry adds its own in the transaction that writes it: no read goes before, none is left out.
 */
export const sealOf = (taskCode: string, history: readonly TaskEvent[]): bigint =>
  history.reduce((sum, event) => sum + sealOfEntry(taskCode, event), 0n)
