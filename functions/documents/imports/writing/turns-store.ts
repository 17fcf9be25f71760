import type { Item } from '../../../platform/table/items.ts'
import type { Store } from '../../../platform/table/store.ts'

/** Of two transactions on one item at a time DynamoDB cancels one: what this process writes side by side waits its turn instead. */

interface Waiting {
  readonly items: ReadonlySet<string>
  readonly go: () => void
}

/** Lets whoever shares nothing with those before them go on, all others when these are done. */
export const takingTurns = () => {
  const working = new Set<Waiting>()
  let queue: Waiting[] = []
  const startNext = () => {
    const before = new Set([...working].flatMap(({ items }) => [...items]))
    queue = queue.filter((one) => {
      const isFree = [...one.items].every((item) => !before.has(item))
      for (const item of one.items) before.add(item)
      if (!isFree) return true
      working.add(one)
      one.go()
      return false
    })
  }
  return async <Answer>(items: readonly string[], action: () => Promise<Answer>): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const own: Waiting = { items: new Set(items), go: resolve }
    queue.push(own)
    startNext()
    await promise
    try {
      return await action()
    } finally {
      working.delete(own)
      startNext()
    }
  }
}

interface Transaction {
  readonly input?: {
    readonly TransactItems?: readonly { readonly Put?: { Item: Item }; readonly Update?: { Key: Item } }[]
  }
}

/** The items that a transaction writes; undefined of any other call. */
const itemsOf = ({ input }: Transaction): string[] | undefined =>
  input?.TransactItems?.map(({ Put, Update }) => {
    const { pk, sk } = Put?.Item ?? Update?.Key ?? {}
    return `${pk} ${sk}`
  })

/** The same store, whose transactions wait for each other where they write the same item. */
export const withTurns = (store: Store): Store => {
  const inTurn = takingTurns()
  const sendNow = store.client.send.bind(store.client) as unknown as (call: Transaction) => Promise<unknown>
  const send = (call: Transaction): Promise<unknown> => {
    const items = itemsOf(call)
    return items ? inTurn(items, () => sendNow(call)) : sendNow(call)
  }
  return { ...store, client: { send: send as unknown as Store['client']['send'] } }
}
