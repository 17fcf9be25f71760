import { randomUUID } from 'node:crypto'
import { openStore } from '../../../functions/platform/table/store.ts'
import { localDateOf } from '../../../functions/shared/dates/dates.ts'
import { type LocalCity, startLocal } from '../../../local/city/local-city.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { signIn } from '../../support/sign-in.ts'
import { directCalls } from '../direct-call.ts'
import type { Row } from '../row.ts'
import { startBareServer } from './bare-server.ts'
import { anew, recording, type Waves } from './recorded-calls.ts'

const section = 'requests'
const person = 'vp.kstt1'
const repeats = 100
const together = { clients: 8, requests: 160 } as const

/** The most of the bare server's median. */
const bounds: Readonly<Record<string, number>> = { create: 1.6, list: 1.3, dashboard: 1.5 }

type Send = () => Promise<Response>

const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const timed = async (send: Send): Promise<number> => {
  const started = performance.now()
  const response = await send()
  const answer = await response.text()
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${answer}`)
  return performance.now() - started
}

interface Both {
  readonly product: number
  readonly bare: number
}

/** In turn, so that what else the machine does falls on both. */
const medians = async (product: Send, bare: Send): Promise<Both> => {
  const times = { product: [] as number[], bare: [] as number[] }
  for (let warm = 0; warm < 20; warm += 1) await Promise.all([timed(product), timed(bare)])
  for (let round = 0; round < repeats; round += 1) {
    times.product.push(await timed(product))
    times.bare.push(await timed(bare))
  }
  return { product: medianOf(times.product), bare: medianOf(times.bare) }
}

const perSecond = async (send: Send): Promise<number> => {
  let left: number = together.requests
  const client = async () => {
    for (; left > 0; left -= 1) await timed(send)
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: together.clients }, client))
  return together.requests / ((performance.now() - started) / 1000)
}

const newDirective = (number: number) => ({
  directive: {
    kind: 'official-letter',
    number: String(number),
    symbol: 'UBND-KSTT',
    issuedOn: '2021-07-26',
    issuer: 'UBND thành phố',
    abstract: 'Về việc đo thời gian trả lời',
  },
  tasks: [{ title: 'Nhiệm vụ để đo thời gian', department: 'SGTVT', dueOn: '2021-08-31' }],
})

/** What is asked for; of a create also what is sent, each time something new. */
interface Request {
  readonly name: string
  readonly operation: string
  readonly address: string
  readonly sent?: () => { readonly key: string; readonly body: ReturnType<typeof newDirective> }
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
        return { key: randomUUID(), body: newDirective(number) }
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

const rowsOf = (name: string, times: Both, rates: Both): Row[] => [
  { section, name: `${name}, through the local stack`, unit: 'ms, median', value: times.product },
  { section, name: `${name}, bare server`, unit: 'ms, median', value: times.bare },
  {
    section,
    name,
    unit: 'of the bare server’s median',
    value: times.product / times.bare,
    ...(bounds[name] && { bound: bounds[name] }),
  },
  {
    section,
    name: `${name}, ${together.clients} clients`,
    unit: 'of the bare server’s requests a second',
    value: rates.product / rates.bare,
  },
]

/** A request through the whole local stack: the token checked, the function, its rules. */
const throughStack =
  (city: LocalCity, token: string, { address, sent }: Request): Send =>
  () => {
    const given = sent?.()
    return fetch(city.url + address, {
      method: given ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        'accept-encoding': 'gzip',
        ...(given && { 'content-type': 'application/json', 'idempotency-key': given.key }),
      },
      ...(given && { body: JSON.stringify(given.body) }),
    })
  }

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
      const times = await medians(product, least)
      const rates = { product: await perSecond(product), bare: await perSecond(least) }
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
