import { localDateOf } from '../../shared/dates/dates.ts'
import type { Told } from '../decisions/decision.ts'
import type { Delivery } from './delivery.ts'

/**
 * That a system takes nothing any more, as the administrators are told it: once for each webhook and day, however much was
 * given up. Undefined for one that was stopped: who did that knows. @param after the delivery as the last call left it
 */
export const toldOfGivenUp = (after: Delivery, now: Date): Told | undefined => {
  const { machine, webhook, state, answer } = after
  if (state !== 'given-up' || answer === 'stopped') return undefined
  return {
    machine,
    webhook,
    key: 'given-up',
    on: localDateOf(now),
    kind: 'deliveries-given-up',
    to: 'administrators',
  }
}
