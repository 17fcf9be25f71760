import { randomUUID } from 'node:crypto'
import { openStore } from '../../../functions/platform/table/store.ts'
import { localDateOf } from '../../../functions/shared/dates/dates.ts'
import { type LocalCity, startLocal } from '../../../local/city/local-city.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { signIn } from '../../support/sign-in.ts'
import { directCalls } from '../direct-call.ts'
import { type Compared, mediansInTurn, type Send, timed } from '../in-turn.ts'
import type { Row } from '../row.ts'
import { startBareServer } from './bare-server.ts'
import { anew, recording, type Waves } from './recorded-calls.ts'
import { type Asked, newDirective, throughStack } from './through-stack.ts'

const section = 'requests'
const person = 'vp.kstt1'
const repeats = 100
const together = { clients: 8, requests: 160 } as const

/** The most of the bare server's median. */
const bounds: Readonly<Record<string, number>> = { create: 1.6, list: 1.3, dashboard: 1.5 }

const perSecond = async (send: Send): Promise<number> => {
  let left: number = together.requests
  const client = async () => {
    for (; left > 0; left -= 1) await timed(send)
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: together.clients }, client))
  return together.requests / ((performance.now() - started) / 1000)
}

/** What is asked for, and by which operation. */
interface Request extends Asked {
  readonly name: string
  readonly operation: string
}

const openTasks = '/api/tasks?department=SGTVT&year=2021&status=open'

const requestsWith = (task: string): readonly Request[] => {
  let number = 90_000
  return [
    { name: 'dashboard', operation: 'getDashboard', address: '/api/dashboard/2021' },
    { name: 'list', operation: 'listTasks', address: openTasks },
    { name: 'task', operation: 'getTask', address: `/api/tasks/${task}` },
    {
      name: 'create',
      operation: 'registerDirective',
      address: '/api/directives',
      sent: () => {
        number += 1
        return { key: randomUUID(), body: newDirective(number, 'SGTVT') }
      },
    },
  ]
}

/** The calls that a request makes to the database; for a create, as for something new each time. */
const callsOf = async (
  city: ReturnType<typeof recording>,
  call: ReturnType<typeof directCalls>,
  { operation: name, address, sent }: Request,
): Promise<() => Waves> => {
  const given = sent?.()
  const answer = await call({ name, person, address, ...(given && { sent: given }) })
  const waves = city.waves()
  if (!given) return () => anew(waves, [])
  const { tasks } = JSON.parse(answer) as { tasks: { id: string }[] }
  const codes = tasks.map(({ id }) => id.split('-').at(-1) ?? id)
  return () => anew(waves, [given.body.directive.number, given.key, ...codes])
}

const rowsOf = (name: string, times: Compared, rates: Compared): Row[] => [
  { section, name: `${name}, through the local stack`, unit: 'ms, median', value: times.product },
  { section, name: `${name}, bare server`, unit: 'ms, median', value: times.other },
  {
    section,
    name,
    unit: 'of the bare server’s median',
    value: times.product / times.other,
    ...(bounds[name] && { bound: bounds[name] }),
  },
  {
    section,
    name: `${name}, ${together.clients} clients`,
    unit: 'of the bare server’s requests a second',
    value: rates.product / rates.other,
  },
]

/** The id of a task of the list, to look at. */
const someTask = async (city: LocalCity, token: string): Promise<string> => {
  const response = await fetch(city.url + openTasks, { headers: { authorization: `Bearer ${token}` } })
  const { tasks } = (await response.json()) as { tasks: { id: string }[] }
  const [first] = tasks
  if (!first) throw new Error('the sample has no open task of SGTVT')
  return first.id
}

const measured = async (city: LocalCity, atCityTime: (isSo: boolean) => void): Promise<Row[]> => {
  const token = await signIn(city, person)
  const store = openStore({ tableName: city.tableName, endpoint: city.dynamodbEndpoint })
  const recorded = recording(store)
  const bareCalls: Record<string, () => Waves> = {}
  const bare = await startBareServer(store, bareCalls)
  const rows: Row[] = []
  try {
    for (const request of requestsWith(await someTask(city, token))) {
      const today = localDateOf(new Date(city.clock.now()))
      atCityTime(true)
      bareCalls[`/${request.name}`] = await callsOf(recorded, directCalls(recorded.store, today), request)
      atCityTime(false)
      const product = throughStack(city, token, request)
      const least: Send = () => fetch(`${bare.url}/${request.name}`)
      const times = await mediansInTurn(product, least, repeats)
      const rates = { product: await perSecond(product), other: await perSecond(least) }
      rows.push(...rowsOf(request.name, times, rates))
    }
  } finally {
    await bare.stop()
  }
  return rows
}

/**
 * Requests through the whole local stack against a bare server that makes the same calls to the same database, request by
 * request in one run. Of times only the ratios say something: both servers share the processor with whoever asks them.
 */
export const benchRequests = async (): Promise<Row[]> => {
  let offset = 0
  shiftDate(() => offset)
  const city = await startLocal({ port: 0, inMemory: true, city: 'sample' })
  try {
    await city.morning
    return await measured(city, (isSo) => {
      offset = isSo ? city.clock.now() - Date.now() : 0
    })
  } finally {
    await city.stop()
  }
}
