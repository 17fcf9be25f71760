import type { CallOutcome } from '../../../functions/platform/calls/call-receiver.ts'
import { ask, hasDied } from './outside.ts'

/** Another system that is called, in the place of the one on the internet. */
export const callReceiver = async (
  _address: string,
  _body: string,
  headers: Readonly<Record<string, string>>,
): Promise<CallOutcome> => {
  try {
    const input = { id: headers['webhook-id'] }
    return (await ask({ service: 'receiver', name: 'POST', input, attempts: async () => 1 })) as CallOutcome
  } catch (error) {
    if (hasDied()) throw error
    return { failure: 'timeout' }
  }
}
