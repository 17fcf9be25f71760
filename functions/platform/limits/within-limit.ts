import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from '../../shared/problems/refused.ts'
import { log } from '../lambda/log.ts'
import type { Store } from '../table/store.ts'
import { tooManyRequests } from './limit-problems.ts'
import { countRequest } from './request-counts-store.ts'
import { type Counted, requestsAMinute, secondsUntilNext } from './request-limit.ts'

/** Whoever asks does not wait longer than this to be counted. */
const patienceMs = 1_000

/** Whether the request may go on: also where it could not be counted, which is our trouble and nobody's fault. */
const isCounted = async (store: Store, counted: Counted, now: Date): Promise<boolean> => {
  const late = new AbortController()
  try {
    const counting = countRequest(store, counted, now)
    const patience = pause(patienceMs, undefined, { signal: late.signal }).then(() => {
      throw new Error(`not counted within ${patienceMs} ms`)
    })
    return await Promise.race([counting, patience])
  } catch (error) {
    log.warn('request-not-counted', { of: counted.of, error })
    return true
  } finally {
    late.abort()
  }
}

/**
 * Counts a request before it is carried out.
 * @param who the caller, for the log: an address is its owner's
 * @throws Refused too-many-requests
 */
export const requireWithinLimit = async (
  store: Store,
  counted: Counted,
  who: string,
  now: Date,
): Promise<void> => {
  if (await isCounted(store, counted, now)) return
  log.warn('too-many-requests', { of: counted.of, person: who })
  throw new Refused(tooManyRequests, {
    limit: requestsAMinute[counted.of],
    seconds: secondsUntilNext(now),
  })
}
