import { randomBytes, randomUUID } from 'node:crypto'
import type { Store } from '../../../functions/platform/table/store.ts'

type AnyCommand = { readonly input: Record<string, unknown> }

/** The calls of one request as it made them: those of a wave side by side, a wave when the one before has answered. */
export type Waves = readonly (readonly AnyCommand[])[]

/** The same store, writing down the calls made since it was asked the last time. */
export const recording = (store: Store): { readonly store: Store; readonly waves: () => Waves } => {
  const next = store.client.send.bind(store.client) as unknown as (command: AnyCommand) => Promise<unknown>
  let waves: AnyCommand[][] = []
  let open = 0
  const send = async (command: AnyCommand) => {
    if (open === 0) waves.push([])
    waves.at(-1)?.push(command)
    open += 1
    try {
      return await next(command)
    } finally {
      open -= 1
    }
  }
  return {
    store: { ...store, client: { send: send as unknown as Store['client']['send'] } },
    waves: () => {
      const made = waves
      waves = []
      return made
    },
  }
}

const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string')
    return [...names].reduce((text, [name, other]) => text.replaceAll(name, other), value)
  if (Array.isArray(value)) return value.map((one) => renamed(one, names))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [String(renamed(name, names)), renamed(one, names)]),
  )
}

/** The same calls as if something new were created: each of the names is another one, of its length. */
export const anew = (waves: Waves, names: readonly string[]): Waves => {
  const others = new Map(
    names.map((name) => [name, randomBytes(name.length).toString('hex').slice(0, name.length)]),
  )
  return waves.map((wave) =>
    wave.map((command) => {
      const input = renamed(command.input, others) as Record<string, unknown>
      if ('ClientRequestToken' in input) input.ClientRequestToken = randomUUID()
      const Command = command.constructor as new (input: Record<string, unknown>) => AnyCommand
      return new Command(input)
    }),
  )
}
