import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { Store } from '../../functions/platform/table/store.ts'

export interface StoreCall {
  /** The command's name without "Command": `Query`, `TransactWrite`. */
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
  /** Its place among the calls, from 1. */
  readonly number: number
}

/** What is done around one call of the store; `send` hands the call on to the database. */
export type Around = (call: StoreCall, send: () => Promise<unknown>) => Promise<unknown>

type AnyCommand = { readonly input: Record<string, unknown> }

const names = new WeakMap<object, string>()

/** A command's name without "Command". */
export const nameOfCommand = (command: object): string => {
  const known = names.get(command.constructor)
  if (known !== undefined) return known
  const name = command.constructor.name.replace(/Command$/, '')
  names.set(command.constructor, name)
  return name
}

/** The same store, with something done around every call: faults are injected and costs counted here. */
export const withCalls = (store: Store, around: Around): Store => {
  const next = store.client.send.bind(store.client) as unknown as (command: AnyCommand) => Promise<unknown>
  let number = 0
  const send = (command: AnyCommand) => {
    number += 1
    const name = nameOfCommand(command)
    return around({ name, input: command.input, number }, () => next(command))
  }
  return { ...store, client: { send: send as unknown as Store['client']['send'] } }
}

/**
 * The process dies on its way to the n-th call: that one and all after it never reach the database. To die just
 * after a call is to die on the way to the next one.
 */
export const dyingAt = (store: Store, place: number): Store =>
  withCalls(store, async ({ number }, send) => {
    if (number >= place) throw new Error(`died at call ${place}`)
    return send()
  })

const named = (name: string, message: string) => Object.assign(new Error(message), { name })

/** The answer to the first call with this name is lost after the database took it. */
export const losingAnswerOf = (store: Store, lost: string): Store => {
  let isLost = false
  return withCalls(store, async ({ name }, send) => {
    const answer = await send()
    if (name !== lost || isLost) return answer
    isLost = true
    throw named('TimeoutError', 'no answer in time')
  })
}

export const transactionCancelled = (writes: number, code: string) =>
  new TransactionCanceledException({
    $metadata: {},
    message: 'Transaction cancelled, please refer cancellation reasons for specific reasons',
    CancellationReasons: Array.from({ length: writes }, (_, place) => ({
      Code: place === writes - 1 ? code : 'None',
    })),
  })

/** The first transactions are cancelled for this reason, as DynamoDB Local never does by itself. */
export const cancellingFirst = (
  store: Store,
  times: number,
  code: 'TransactionConflict' | 'ThrottlingError' | 'ValidationError',
): Store & { readonly cancelled: () => number } => {
  let count = 0
  const faulty = withCalls(store, async ({ name, input }, send) => {
    if (name !== 'TransactWrite' || count >= times) return send()
    count += 1
    throw transactionCancelled((input.TransactItems as unknown[]).length, code)
  })
  return { ...faulty, cancelled: () => count }
}

/** Every call is refused as too fast, as the SDK tells it when its own attempts are used up. */
export const throttled = (store: Store, isThrottled: (call: StoreCall) => boolean): Store =>
  withCalls(store, (call, send) =>
    isThrottled(call)
      ? Promise.reject(named('ThrottlingException', 'Throughput exceeds the current capacity'))
      : send(),
  )

/**
 * What may befall one call: it never reaches the database and the process dies with it; it is lost on the way; it is taken and its
 * answer lost; it is taken, its answer lost, and the SDK asks again by itself.
 */
export const callFaults = ['dies', 'lost', 'answer lost', 'answer lost and asked again'] as const
export type CallFault = (typeof callFaults)[number]

/** The n-th call meets this fault; after a death none reaches the database any more, after another all do. */
export const failingAt = (store: Store, place: number, fault: CallFault): Store =>
  withCalls(store, async ({ number }, send) => {
    if (fault === 'dies' && number >= place) throw new Error(`died at call ${place}`)
    if (number !== place) return send()
    if (fault === 'lost') throw named('TimeoutError', `call ${place} got lost`)
    await send()
    if (fault === 'answer lost and asked again') return send()
    throw named('TimeoutError', `no answer to call ${place} in time`)
  })
