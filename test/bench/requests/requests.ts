import { randomUUID } from 'node:crypto'
import { type LocalCity, startLocal } from '../../../local/city/local-city.ts'
import { signIn } from '../../support/sign-in.ts'
import { mediansInTurn, type Send, timed } from '../in-turn.ts'
import type { Row } from '../row.ts'
import { type Request, startCounterpart } from './counterpart.ts'
import { newDirective, throughStack } from './through-stack.ts'

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

const openTasks = '/api/tasks?department=SGTVT&year=2021&status=open'

const requestsWith = (task: string): readonly Request[] => {
  let number = 90_000
  return [
    { name: 'dashboard', operation: 'getDashboard', person, address: '/api/dashboard/2021' },
    { name: 'list', operation: 'listTasks', person, address: openTasks },
    { name: 'task', operation: 'getTask', person, address: `/api/tasks/${task}` },
    {
      name: 'create',
      operation: 'registerDirective',
      person,
      address: '/api/directives',
      sent: () => {
        number += 1
        return { key: randomUUID(), body: newDirective(number, 'SGTVT') }
      },
    },
  ]
}

interface Compared {
  readonly product: number
  readonly bare: number
}

const rowsOf = (name: string, times: Compared, rates: Compared): Row[] => [
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

/** The id of a task of the list, to look at. */
const someTask = async (city: LocalCity, token: string): Promise<string> => {
  const response = await fetch(city.url + openTasks, { headers: { authorization: `Bearer ${token}` } })
  const { tasks } = (await response.json()) as { tasks: { id: string }[] }
  const [first] = tasks
  if (!first) throw new Error('the sample has no open task of SGTVT')
  return first.id
}

const measured = async (city: LocalCity): Promise<Row[]> => {
  const token = await signIn(city, person)
  const counterpart = await startCounterpart(city)
  const rows: Row[] = []
  try {
    for (const request of requestsWith(await someTask(city, token))) {
      const product = throughStack(city, token, request)
      const bare = await counterpart.sendOf(request)
      const times = await mediansInTurn({ product, bare }, repeats)
      const rates = { product: await perSecond(product), bare: await perSecond(bare) }
      rows.push(...rowsOf(request.name, times, rates))
    }
  } finally {
    await counterpart.stop()
  }
  return rows
}

/**
 * Requests through the whole local stack against a bare server that makes the same calls to the same database, request by
 * request in one run. Of times only the ratios say something: both servers share the processor with whoever asks them.
 */
export const benchRequests = async (): Promise<Row[]> => {
  const city = await startLocal({ port: 0, inMemory: true, city: 'sample' })
  try {
    await city.morning
    return await measured(city)
  } finally {
    await city.stop()
  }
}
