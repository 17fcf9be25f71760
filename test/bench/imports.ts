import { setTimeout as pause } from 'node:timers/promises'
import { restoreCity } from '../../functions/documents/city-file/restore.ts'
import { kindsOfWork } from '../../functions/documents/kinds-of-work.ts'
import { type JobTask, newJob } from '../../functions/documents/work/job.ts'
import { writeJobFile } from '../../functions/documents/work/job-files-store.ts'
import { putJob, readJob } from '../../functions/documents/work/jobs-store.ts'
import { workOnJob } from '../../functions/documents/work/work-on-job.ts'
import { historyTableOf } from '../../functions/platform/table/item-kinds.ts'
import { handedIn } from '../../functions/platform/table/keys.ts'
import { openStore, type Store } from '../../functions/platform/table/store.ts'
import { useLocalCredentials } from '../../local/aws/credentials.ts'
import { startDynamoDb } from '../../local/aws/dynamodb.ts'
import { fileOf } from '../functions/documents/imports/import-files.ts'
import { departmentsOfLongList, longList } from '../functions/documents/imports/writing/long-list.ts'
import { withCalls } from '../support/faults.ts'
import { createTables } from '../support/tables.ts'
import type { Row } from './row.ts'

const section = 'imports'
const rows = 5_000
const mostOfOneDirective = 1_000
const clerk = {
  id: 'vp.mot',
  name: 'Nguyễn Văn An',
  email: 'an@example.org',
  role: 'office' as const,
  active: true,
}

/** As far as the table is from a Lambda of its region, in milliseconds. */
const distances = [0, 12]

interface Took {
  readonly seconds: number
  readonly processor: number
  readonly calls: number
  readonly written: number
}

const openBench = async (client: Parameters<typeof createTables>[0], endpoint: string, table: string) => {
  await createTables(client, { table, history: historyTableOf(table) })
  const store = openStore({ tableName: table, endpoint })
  await restoreCity(store, [
    ...departmentsOfLongList.map((code) => ({
      kind: 'department' as const,
      department: { code, name: `Sở ${code}`, kind: 'department' as const, validFrom: '2000-01-01' },
    })),
    { kind: 'user' as const, user: clerk },
  ])
  return store
}

/** A job as the Lambda does it, with what its calls and its processor took. */
const work = async (
  store: Store,
  distance: number,
  id: string,
  task: JobTask,
  file?: Uint8Array,
): Promise<Took> => {
  const job = newJob({ id, by: clerk.id, bodyHash: id, task }, new Date('2021-07-20T02:00:00Z'))
  const asked = new Date(Date.now())
  const entered = { ...job, askedAt: asked.toISOString(), heldUntil: asked.toISOString() }
  if (file) await writeJobFile(store, entered, handedIn, file)
  await putJob(store, entered)
  let calls = 0
  const counting = withCalls(store, async (_, send) => {
    calls += 1
    if (distance > 0) await pause(distance)
    return send()
  })
  const [started, before] = [performance.now(), process.cpuUsage()]
  await workOnJob({ store: counting, kinds: kindsOfWork }, { by: clerk.id, id })
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1_000
  const { state, counts = {} } = (await readJob(store, clerk.id, id, new Date())) ?? {}
  if (state !== 'done') throw new Error(`the import is ${state}`)
  return { seconds, processor: (user + system) / 1e6, calls, written: counts.written ?? 0 }
}

const rowsOf = (name: string, { seconds, processor, calls }: Took): Row[] => [
  { section, name, unit: 's', value: seconds, ...(name.endsWith('at hand') && { bound: 30 }) },
  { section, name, unit: 's of a processor', value: processor },
  { section, name, unit: 'calls', value: calls },
]

/** 5,000 rows checked and entered by the very jobs that the page asks for, on tables in memory. */
export const benchImports = async (): Promise<Row[]> => {
  useLocalCredentials()
  const dynamodb = await startDynamoDb()
  const file = fileOf(longList(rows, mostOfOneDirective))
  const told: Row[] = []
  try {
    for (const distance of distances) {
      const store = await openBench(dynamodb.client, dynamodb.endpoint, `imports-${distance}`)
      const where = distance > 0 ? `table ${distance} ms away` : 'table at hand'
      const task = { kind: 'import' as const, name: 'danh-sach.xlsx' }
      const [preview, entering] = ['p'.repeat(24), 'w'.repeat(24)]
      told.push(...rowsOf(`5,000 rows checked, ${where}`, await work(store, distance, preview, task, file)))
      const took = await work(store, distance, entering, { ...task, file: preview, preview })
      if (took.written !== rows) throw new Error(`${took.written} of ${rows} rows were entered`)
      told.push(...rowsOf(`5,000 rows entered, ${where}`, took))
    }
    return told
  } finally {
    await dynamodb.stop()
  }
}
