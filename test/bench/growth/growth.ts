import { log } from '../../../functions/platform/lambda/log.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { useLocalCredentials } from '../../../local/aws/credentials.ts'
import { startDynamoDb } from '../../../local/aws/dynamodb.ts'
import { shiftDate } from '../../../local/time/shifted-date.ts'
import { metered } from '../../support/capacity.ts'
import { jobs } from '../night/jobs.ts'
import type { Row } from '../row.ts'
import { openCity } from './growing-city.ts'
import { readsOf } from './reads.ts'

const section = 'growth'
/** Tasks of a city of 100 departments. More take the local database hours: each page of a partition costs it more than the one before. */
const sizes = [2_000, 8_000, 32_000] as const

const today = '2021-07-29'

const jobsInTurn = ['nightly scan', 'search index', 'morning mails', 'recount'] as const

/** What jobs log would stand in the middle of the table; each request sets the level anew. */
const beQuiet = () => log.setLogLevel('ERROR')

interface Measured {
  readonly name: string
  readonly unit: string
  readonly value: number
}

const perSecond = 1e6

const jobsOf = async (store: ReturnType<typeof metered>): Promise<Measured[]> => {
  beQuiet()
  const measured: Measured[] = []
  for (const name of jobsInTurn) {
    store.spent()
    const before = process.cpuUsage()
    await jobs[name](store, today)
    const { user, system } = process.cpuUsage(before)
    const { reads, writes, calls } = store.spent()
    measured.push(
      { name, unit: 'read units', value: reads },
      { name, unit: 'write units', value: writes },
      { name, unit: 'calls', value: calls },
      { name, unit: 's of a processor, metering included', value: (user + system) / perSecond },
    )
  }
  return measured
}

const measuredAt = async (
  database: Awaited<ReturnType<typeof startDynamoDb>>,
  tasks: number,
): Promise<Measured[]> => {
  const store = metered(await openCity(database, { departments: 100, tasks }))
  const ofJobs = await jobsOf(store)
  const reads = await readsOf(store, today, 'D00-2021-x00000000000')
  return [
    ...ofJobs,
    ...reads.flatMap(({ name, reads: units, calls, bytes }) => [
      { name, unit: 'read units', value: units },
      { name, unit: 'calls', value: calls },
      { name, unit: 'bytes answered', value: bytes },
    ]),
  ]
}

/** How it grows: 0 not at all, 1 as the tasks do. Of what is next to nothing it says nothing. */
const exponentOf = (first: number, last: number): number =>
  Math.log(Math.max(last, 1) / Math.max(first, 1)) / Math.log(sizes[2] / sizes[0])

const rowsOf = (measured: readonly (readonly Measured[])[]): Row[] =>
  (measured[0] ?? []).flatMap(({ name, unit }, place): Row[] => {
    const values = measured.map((of) => of[place]?.value ?? 0)
    return [
      ...values.map((value, index) => ({
        section,
        name: `${name}, ${sizes[index]?.toLocaleString('en')} tasks`,
        unit,
        value,
      })),
      {
        section,
        name: `${name}, growth with the tasks`,
        unit: `exponent of ${unit}`,
        value: exponentOf(values[0] ?? 0, values.at(-1) ?? 0),
      },
    ]
  })

/** What jobs and requests cost in cities of three sizes. */
export const benchGrowth = async (): Promise<Row[]> => {
  useLocalCredentials()
  // It is the morning of the night that was scanned: else a page reads what no scan has found yet.
  const offset = instantOf(today, '08:00').getTime() - Date.now()
  shiftDate(() => offset)
  const database = await startDynamoDb()
  try {
    const measured: Measured[][] = []
    for (const tasks of sizes) measured.push(await measuredAt(database, tasks))
    return rowsOf(measured)
  } finally {
    await database.stop()
  }
}
