import { openStore } from '../../../functions/platform/table/store.ts'
import { localDateOf } from '../../../functions/shared/dates/dates.ts'
import type { LocalCity } from '../../../local/city/local-city.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { directCalls } from '../direct-call.ts'
import type { Send } from '../in-turn.ts'
import { startBareServer } from './bare-server.ts'
import { anew, recording, type Waves } from './recorded-calls.ts'
import type { Asked } from './through-stack.ts'

/** What is asked for, who asks, and by which operation. */
export interface Request extends Asked {
  readonly name: string
  readonly operation: string
  readonly person: string
}

/** The calls that a request makes to the database; for a create, as for something new each time. */
const callsOf = async (
  city: ReturnType<typeof recording>,
  call: ReturnType<typeof directCalls>,
  { operation: name, person, address, sent }: Request,
): Promise<() => Waves> => {
  const given = sent?.()
  const answer = await call({ name, person, address, ...(given && { sent: given }) })
  const waves = city.waves()
  if (!given) return () => anew(waves, [])
  const { tasks } = JSON.parse(answer) as { tasks: { id: string }[] }
  const codes = tasks.map(({ id }) => id.split('-').at(-1) ?? id)
  return () => anew(waves, [given.body.directive.number, given.key, ...codes])
}

let offset = 0
let isShifted = false

/** The bare server that does what requests to this city do to its database. */
export const startCounterpart = async (city: LocalCity) => {
  if (!isShifted) shiftDate(() => offset)
  isShifted = true
  const store = openStore({ tableName: city.tableName, endpoint: city.dynamodbEndpoint })
  const recorded = recording(store)
  const calls: Record<string, () => Waves> = {}
  const bare = await startBareServer(store, calls)
  return {
    /** Makes the request once, at the city's hour, and gives what makes its calls again. */
    sendOf: async (request: Request): Promise<Send> => {
      const now = city.clock.now()
      offset = now - Date.now()
      const made = await callsOf(recorded, directCalls(recorded.store, localDateOf(new Date(now))), request)
      offset = 0
      calls[`/${request.name}`] = made
      return () => fetch(`${bare.url}/${request.name}`)
    },
    stop: bare.stop,
  }
}
