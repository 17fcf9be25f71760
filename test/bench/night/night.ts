import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type FunctionName, functionSettings } from '../../../infra/constructs/lambda/functions.ts'
import type { Row } from '../row.ts'
import type { YearsSize } from './city-of-years.ts'
import { type JobName, jobNames } from './jobs.ts'
import { type Asked, type RequestName, requests } from './requests.ts'
import type { Spent } from './table-server.ts'

const section = 'night'
/** A large province after five years. */
const size: YearsSize = { departments: 1_000, people: 5_000, years: 5, tasksEach: 200, openEach: 75 }
/** Milliseconds to the table and back. */
const distance = 5
const today = '2021-07-29'
const table = 'city'

/** Whose memory and share of a processor a job has. */
const lambdaOf: Readonly<Record<JobName, FunctionName>> = {
  'nightly scan': 'scheduled/nightly-scan',
  'search index': 'scheduled/nightly-scan',
  'search index of a usual night': 'scheduled/nightly-scan',
  'morning mails': 'scheduled/morning-mail',
  recount: 'scheduled/recount',
}

const serving = fileURLToPath(new URL('./serve-city.ts', import.meta.url))
const running = fileURLToPath(new URL('./run-job.ts', import.meta.url))
const asking = fileURLToPath(new URL('./run-requests.ts', import.meta.url))

/** A Lambda has one processor with so many megabytes, and less with less. */
const megabytesOfProcessor = 1_769
/** Node is told to keep nine tenths of a Lambda's memory for its heap. */
const shareOfHeap = 0.9

interface Taken {
  readonly processor: number
  readonly megabytes: number
}

const runJob = async (job: JobName, endpoint: string): Promise<Taken> => {
  const { memoryMegabytes, heapMegabytes } = functionSettings[lambdaOf[job]]
  const heap = heapMegabytes ?? Math.floor(memoryMegabytes * shareOfHeap)
  const options = [`--max-old-space-size=${heap}`, running, job, endpoint, table, today]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  return JSON.parse(stdout) as Taken
}

const rowsOf = (job: JobName, taken: Taken, spent: Spent): Row[] => {
  const { memoryMegabytes } = functionSettings[lambdaOf[job]]
  const share = Math.min(1, memoryMegabytes / megabytesOfProcessor)
  // One call after the other, as if nothing were done meanwhile: what the machine had to do besides does not count.
  const waiting = (spent.calls * distance) / 1_000
  const row = (unit: string, value: number, bound?: number): Row => ({
    section,
    name: job,
    unit,
    value,
    ...(bound !== undefined && { bound }),
  })
  return [
    row('calls', spent.calls),
    row('read units', spent.reads),
    row('write units', spent.writes),
    row('s of a processor', taken.processor),
    row('MB at the peak', taken.megabytes, memoryMegabytes),
    row(`minutes with ${memoryMegabytes} MB`, (waiting + taken.processor / share) / 60, 15),
  ]
}

/** What a request may read, the first time in a Lambda and the next, and how long the next may take. */
const bounds = {
  search: { first: 300, next: 50, milliseconds: 1_000 },
  getTodo: { first: 10, next: 10, milliseconds: undefined },
} as const

const ask = async (name: RequestName, endpoint: string): Promise<Asked[]> => {
  const { memoryMegabytes } = functionSettings['api/year']
  const heap = Math.floor(memoryMegabytes * shareOfHeap)
  const options = [`--max-old-space-size=${heap}`, asking, name, endpoint, table, today]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  return JSON.parse(stdout) as Asked[]
}

const rowsOfRequest = (name: RequestName, asked: readonly Asked[]): Row[] => {
  const [first, last] = [asked[0], asked.at(-1)]
  if (!first || !last) throw new Error(`${name} was not asked`)
  const { memoryMegabytes } = functionSettings['api/year']
  const share = Math.min(1, memoryMegabytes / megabytesOfProcessor)
  const bound = bounds[requests[name].name as keyof typeof bounds]
  // One call after the other, though many go out together.
  const milliseconds = last.milliseconds / share + last.calls * distance
  const row = (unit: string, value: number, most?: number): Row => ({
    section,
    name,
    unit,
    value,
    ...(most !== undefined && { bound: most }),
  })
  return [
    row('read units, first', first.reads, bound?.first),
    row('read units, next', last.reads, bound?.next),
    row('calls, next', last.calls),
    row('ms of a processor, first', first.milliseconds),
    row(`ms with ${memoryMegabytes} MB, next, calls in turn`, milliseconds, bound?.milliseconds),
  ]
}

/** The night, the morning and the day of 1,000 departments with 1,000,000 tasks of five years, 75,000 of them open, and 5,000 people; the table 5 ms away. */
export const benchNight = async (): Promise<Row[]> => {
  const server = fork(serving, [JSON.stringify(size), table, String(distance)], {
    execArgv: ['--max-old-space-size=12000'],
  })
  try {
    const [{ endpoint, items }] = (await once(server, 'message')) as [{ endpoint: string; items: number }]
    const rows: Row[] = [{ section, name: 'the city', unit: 'items', value: items }]
    for (const job of jobNames) {
      const taken = await runJob(job, endpoint)
      const spent = (await (await fetch(endpoint)).json()) as Spent
      rows.push(...rowsOf(job, taken, spent))
    }
    for (const name of Object.keys(requests) as RequestName[])
      rows.push(...rowsOfRequest(name, await ask(name, endpoint)))
    return rows
  } finally {
    server.kill()
  }
}
