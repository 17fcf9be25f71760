import { kindOfKey } from '../../../functions/platform/table/item-kinds.ts'
import { checkAnswer } from '../../support/api.ts'
import type { StoreCall } from '../../support/faults.ts'
import type { Outcome } from './fuzz-city.ts'
import type { FuzzRequest } from './requests.ts'

/** What must hold of every request, whatever it is. */

/** More than any request of these needs: the city has some hundred items, and nothing may ask for each of them by itself. */
const mostCalls = 80

const writing: readonly string[] = ['Put', 'Update', 'Delete', 'TransactWrite', 'BatchWrite']

/** Where a call writes to: the partitions that its parts name. */
const partitionsOf = (input: unknown): string[] => {
  if (typeof input !== 'object' || input === null) return []
  const { pk } = input as { pk?: unknown }
  return [...(typeof pk === 'string' ? [pk] : []), ...Object.values(input).flatMap(partitionsOf)]
}

/** How often somebody asked is counted before it is known what comes of it; a program's last day is noted beside what it reads. */
const writesOf = (calls: readonly StoreCall[]): string[] =>
  calls
    .filter(({ name }) => writing.includes(name))
    .flatMap(({ input }) => partitionsOf(input))
    .filter((partition) => kindOfKey(partition) !== 'requestCount')

const ownFault = (check: () => void): string[] => {
  try {
    check()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

/** Neither the gateway nor a function sees what has no address, and nobody reads the answer to HEAD. */
const isAddressed = ({ operation, method }: FuzzRequest, { status }: Outcome): boolean =>
  !(operation === 'stray' && (method === 'HEAD' || status === 400))

/** As every server reads an address: without steps up and on the spot. */
const pathAsRead = ({ address }: FuzzRequest): string => new URL(`http://x${address}`).pathname

/** What is wrong with an outcome; nothing, as it should be. */
export const faultsOf = (request: FuzzRequest, outcome: Outcome): string[] => {
  const { status, calls, complaints } = outcome
  const written = writesOf(calls)
  return [
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...complaints,
    ...(isAddressed(request, outcome)
      ? ownFault(() => checkAnswer(request.method, pathAsRead(request), outcome))
      : []),
    ...(calls.length > mostCalls ? [`${calls.length} calls of the table`] : []),
    ...(status >= 400 && written.length > 0
      ? [`refused with ${status}, and yet wrote ${written.join(', ')}`]
      : []),
    ...(request.method === 'GET' && written.length > 0
      ? [`read only, and yet wrote ${written.join(', ')}`]
      : []),
  ]
}
