import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { originHeader } from '../../../functions/platform/edge/origin-header.ts'
import { historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import { writeBundle } from '../../../infra/constructs/lambda/bundles.ts'
import type { FunctionName } from '../../../infra/constructs/lambda/functions.ts'
import { localCredentials } from '../../../local/aws/credentials.ts'
import { startDynamoDb } from '../../../local/aws/dynamodb.ts'
import { region } from '../../../local/aws/template.ts'
import { createTables } from '../../support/tables.ts'
import type { Row } from '../row.ts'
import { writeDefaultBundle } from './default-bundle.ts'
import { loadedCode } from './loaded-bytes.ts'

const section = 'bundles'
const table = 'first-call'
const secret = 'a'.repeat(32)
const rounds = 11
/** The first rounds find nothing in the memory of the file system. */
const roundsToWarmUp = 2

const requestOf = (method: string, path: string) => ({
  version: '2.0',
  routeKey: `${method} ${path}`,
  rawPath: path,
  rawQueryString: '',
  headers: { [originHeader]: secret },
  requestContext: {
    http: { method, path },
    requestId: 'first-call',
    authorizer: { jwt: { claims: { token_use: 'access', person: 'nobody', sub: 'nobody' } } },
  },
  isBase64Encoded: false,
})

/** A first call that asks the table once and changes nothing: the caller is nobody whom the city knows. */
const firstCalls: readonly { name: FunctionName; operation?: string; event: object }[] = [
  { name: 'api/read', operation: 'get-me', event: requestOf('GET', '/api/me') },
  {
    name: 'api/write',
    operation: 'update-progress',
    event: requestOf('POST', '/api/tasks/SXD-2021-abcdefghij/progress'),
  },
  { name: 'api/year', operation: 'search', event: requestOf('GET', '/api/search') },
  { name: 'api/files', operation: 'get-letter-paper', event: requestOf('GET', '/api/papers/letter') },
  {
    name: 'called/identify-person',
    event: {
      triggerSource: 'TokenGeneration_HostedAuth',
      request: { userAttributes: { sub: 'nobody', email: 'a@b.vn', email_verified: 'true' } },
    },
  },
]

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number

const child = join(import.meta.dirname, 'first-call.mjs')

const callerAt = (endpoint: string) => (file: string, event: object) => {
  const env = {
    PATH: process.env.PATH,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    TABLE_NAME: table,
    ORIGIN_SECRET: secret,
    WORK_FUNCTION: 'work',
  }
  const said = execFileSync(process.execPath, [child, file, JSON.stringify(event)], { env })
  return JSON.parse(String(said)) as { took: number; status: number }
}

/** The median, over rounds in which one goes right after the other, of how much more processor time ours takes than the default. */
const ratioOf = (ours: () => number, theirs: () => number): number => {
  const ratios = Array.from({ length: roundsToWarmUp + rounds }, () => ours() / theirs())
  return median(ratios.slice(roundsToWarmUp))
}

const kilobytes = (bytes: number) => bytes / 1024

/** What a cold Lambda reads, and what its first answer takes of a processor beside what the CDK makes when nothing is said. */
export const benchBundles = async (): Promise<Row[]> => {
  // Inside the project: what the default leaves out is found in its node_modules, as in the runtime.
  const folder = mkdtempSync(join(import.meta.dirname, '../../../node_modules/.bench-'))
  const database = await startDynamoDb()
  try {
    await createTables(database.client, { table, history: historyTableOf(table) })
    const call = callerAt(database.endpoint)
    return firstCalls.flatMap(({ name, operation, event }): Row[] => {
      const own = join(folder, name)
      writeBundle(folder, name)
      writeDefaultBundle(own, name)
      const code = loadedCode(own, operation)
      const took = (file: string) => () => call(join(own, file), event).took
      const ratio = ratioOf(took('index.mjs'), took('index.cjs'))
      const read = `${name} read when cold`
      return [
        { section, name: read, unit: 'KB', value: kilobytes(Buffer.byteLength(code)) },
        { section, name: `${read}, compressed`, unit: 'KB', value: kilobytes(gzipSync(code).length) },
        {
          section,
          name: `${name} import and first call`,
          unit: 'processor time of the default',
          value: ratio,
          bound: 0.7,
        },
      ]
    })
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true })
  }
}
