import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { lastNightlyFile } from '../../../functions/figures/national/nightly-files-store.ts'
import { latestSnapshots } from '../../../functions/figures/today/snapshots-store.ts'
import { runsSince } from '../../../functions/platform/runs/runs-store.ts'
import { kindOfKey } from '../../../functions/platform/table/item-kinds.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { type LocalSigningKeys, startSigningKeys } from '../../../local/aws/signing-keys.ts'
import { wholeTable } from '../../support/dynamodb.ts'
import { withDirectives } from '../documents/city-file/with-directives.ts'
import { departmentRecords } from '../platform/table/city.ts'
import { smallCityTasks } from '../platform/table/small-city.ts'
import { deployedStore } from './deployed-store.ts'

/** The night of a city that tells its figures, while KMS is away and once it is back. */

let store: Store
let keys: LocalSigningKeys
let scan: (event: unknown, context: object) => Promise<unknown>

const away = createServer((_, answer) => answer.writeHead(500).end('{"__type":"KMSInternalException"}'))
// 00:15 of the 26th in the city.
const night = { scheduledTime: '2021-07-25T17:15:00Z' }
const context = { functionName: 'nightly-scan', awsRequestId: 'one', memoryLimitInMB: '1024' }

beforeAll(async () => {
  store = await deployedStore()
  await restoreCity(store, withDirectives([...departmentRecords('STC'), ...smallCityTasks('STC')]))
  away.listen(0, '127.0.0.1')
  await once(away, 'listening')
  keys = await startSigningKeys(undefined)
  Object.assign(process.env, {
    SIGNING_KEY: 'arn:aws:kms:ap-southeast-1:000000000000:key/one',
    CITY_CODE: '48',
    CITY_NAME: 'Thành phố Đà Nẵng',
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${(away.address() as AddressInfo).port}`,
  })
  const { handler } = await import('../../../functions/lambdas/scheduled/nightly-scan.ts')
  scan = handler as unknown as typeof scan
})
afterAll(async () => {
  away.close()
  await keys.stop()
})

const fileRun = async () =>
  (await runsSince(store, '2021-07-26')).find(({ job }) => job === 'publish-figures')

it('does all else where nobody signs, fails so that it is tried again, and leaves word of it', async () => {
  await expect(scan(night, context)).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } })
  expect(await latestSnapshots(store, 2021, 1)).toHaveLength(1)
  expect((await wholeTable(store)).some(({ pk }) => kindOfKey(String(pk)) === 'searchIndex')).toBe(true)
  expect(await lastNightlyFile(store)).toBeUndefined()
  expect(await fileRun()).not.toHaveProperty('made')
})

it('and tried again makes the file, though the day was scanned', async () => {
  process.env.AWS_ENDPOINT_URL_KMS = keys.endpoint
  expect(await scan(night, context)).toMatchObject({ writes: 0, published: true })
  expect((await lastNightlyFile(store))?.date).toBe('2021-07-26')
  expect(await fileRun()).toMatchObject({ made: { departments: 1 } })
})
