import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { Store } from '../../../functions/platform/table/store.ts'
import { type StoreCall, transactionCancelled, withCalls } from '../../support/faults.ts'
import type { Dice } from '../dice.ts'

/** What befalls one call of the table, and the process that made it. */
const faults = [
  'throttled',
  'conflict',
  'lost',
  'answer lost',
  'asked again',
  'half a batch',
  'dies',
  'index behind',
] as const
type Fault = (typeof faults)[number]

/** Few calls are of an index or of a batch: so often that they are met at all. */
const weights: Readonly<Record<Fault, number>> = {
  throttled: 2,
  conflict: 2,
  lost: 2,
  'answer lost': 3,
  'asked again': 2,
  'half a batch': 1,
  dies: 3,
  'index behind': 4,
}

/** The n-th call from now on that it can befall meets this. */
interface Planned {
  readonly fault: Fault
  readonly atCall: number
}

/** Which trouble a step meets, if any: thrown with its dice, anew for each try. */
export const troubleOf = (
  dice: Dice,
  attempt: number,
  often: number,
  mostCalls: number,
): Planned | undefined => {
  if (!dice.chance(`trouble ${attempt}`, often)) return undefined
  const atCall = dice.between(`trouble at ${attempt}`, 1, mostCalls)
  const fault = dice.weighted(`fault ${attempt}`, weights)
  return { fault, atCall: fault === 'index behind' ? 1 : atCall }
}

type Keyed = Record<string, unknown>

/** A batch of which the table does only the half. */
const half = async ({ name, input }: StoreCall, send: () => Promise<unknown>): Promise<unknown> => {
  const asked = input.RequestItems as Record<string, unknown> | undefined
  const [table, of] = Object.entries(asked ?? {})[0] ?? []
  if (!table || !asked) return send()
  const isWrite = name === 'BatchWrite'
  const all = (isWrite ? of : (of as Keyed).Keys) as unknown[]
  if (all.length < 2) return send()
  const [now, later] = [all.slice(0, all.length / 2), all.slice(all.length / 2)]
  const asHalf = (some: unknown[]) => (isWrite ? some : { ...(of as Keyed), Keys: some })
  asked[table] = asHalf(now)
  const answer = (await send()) as Keyed
  asked[table] = of
  return { ...answer, [isWrite ? 'UnprocessedItems' : 'UnprocessedKeys']: { [table]: asHalf(later) } }
}

const keyOf = (item: Keyed): string => `${item.pk}\n${item.sk}`

const keysWritten = ({ name, input }: StoreCall): string[] => {
  if (!/^(Put|Update|TransactWrite)$/.test(name)) return []
  const writes = (input.TransactItems ?? [
    { Put: input.Item && input, Update: input.Key && input },
  ]) as Keyed[]
  return writes.flatMap(({ Put, Update }) => {
    const key = ((Put as Keyed)?.Item ?? (Update as Keyed)?.Key) as Keyed | undefined
    return key ? [keyOf(key)] : []
  })
}

/** Which calls a fault can befall: of the others nothing would be seen. */
const befalls = (fault: Fault, { name, input }: StoreCall): boolean => {
  if (fault === 'conflict') return name === 'TransactWrite'
  if (fault === 'half a batch') return name.startsWith('Batch')
  if (fault === 'index behind') return input.IndexName !== undefined
  // The SDK sends a transaction again under the same token: the table does it once.
  if (fault === 'asked again') return name !== 'TransactWrite'
  return true
}

/** What whoever asked is thrown: it is no defect of theirs. */
class Trouble extends Error {}

const thrown = (name: string, message: string) => Object.assign(new Trouble(message), { name })

/** A table that meets trouble when it is told to. */
export interface TroubledStore extends Store {
  /** The next call is the first again, and this is met at its turn. */
  readonly meet: (planned: Planned | undefined) => void
  /** The process dies now: no call comes through until the next begins. */
  readonly die: () => void
  /** How often each fault has struck. */
  readonly struck: Readonly<Record<Fault, number>>
}

/** Whether it was thrown because of a trouble that was met. */
export const isTrouble = (error: unknown): boolean =>
  error instanceof Trouble || error instanceof TransactionCanceledException

export const troubled = (store: Store): TroubledStore => {
  const struck = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>
  let planned: Planned | undefined
  let isDead = false
  let call = 0
  let lastWritten: readonly string[] = []

  const meeting = async (fault: Fault, told: StoreCall, send: () => Promise<unknown>): Promise<unknown> => {
    struck[fault] += 1
    switch (fault) {
      case 'throttled':
        throw thrown('ThrottlingException', 'Throughput exceeds the current capacity')
      case 'conflict':
        throw transactionCancelled((told.input.TransactItems as unknown[]).length, 'TransactionConflict')
      case 'lost':
        throw thrown('TimeoutError', 'the call got lost')
      case 'answer lost':
        await send()
        throw thrown('TimeoutError', 'no answer in time')
      case 'asked again':
        await send()
        return send()
      case 'half a batch':
        return half(told, send)
      case 'index behind': {
        const answer = (await send()) as { Items?: Keyed[] }
        return { ...answer, Items: answer.Items?.filter((item) => !lastWritten.includes(keyOf(item))) }
      }
      case 'dies':
        isDead = true
        throw thrown('Error', 'the process has died')
    }
  }

  const around = async (told: StoreCall, send: () => Promise<unknown>): Promise<unknown> => {
    if (isDead) throw thrown('Error', 'the process is dead')
    const sending = async () => {
      const answer = await send()
      const written = keysWritten(told)
      if (written.length > 0) lastWritten = written
      return answer
    }
    call += 1
    if (!planned || call < planned.atCall || !befalls(planned.fault, told)) return sending()
    const { fault } = planned
    planned = undefined
    return meeting(fault, told, sending)
  }

  return {
    ...withCalls(store, around),
    pause: async () => {},
    struck,
    die: () => {
      isDead = true
    },
    meet: (next) => {
      planned = next
      isDead = false
      call = 0
    },
  }
}
