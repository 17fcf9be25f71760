import { beforeAll, expect, test, vi } from 'vitest'
import { objectKeyOf } from '../../../functions/files/file-owner.ts'
import { putAnnounced, readFile } from '../../../functions/files/files-store.ts'
import { scanEventSchema, settleByScanEvent } from '../../../functions/files/scan-results.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { newStore } from '../../support/dynamodb.ts'
import { commandOf } from '../platform/table/city.ts'

const owner = { kind: 'task', id: 'k3f9x2m8q1ab' } as const
const given = { name: 'Báo cáo.pdf', size: 1_024, kind: 'pdf' as const, sha256: 'a'.repeat(64) }

let store: Store
beforeAll(async () => {
  store = await newStore()
})

/** As EventBridge brings it, with what nobody here reads. */
const eventOf = (objectKey: string, scanResultStatus: string) => ({
  version: '0',
  source: 'aws.guardduty',
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  detail: {
    schemaVersion: '1.0',
    scanStatus: 'COMPLETED',
    resourceType: 'S3_OBJECT',
    s3ObjectDetails: { bucketName: 'dung-han-pilot-uploads-1', objectKey, eTag: 'e', versionId: 'v' },
    scanResultDetails: { scanResultStatus, threats: null },
  },
})

const settle = (key: string, status: string) =>
  settleByScanEvent(store, scanEventSchema.parse(eventOf(key, status)))

test.each([
  ['NO_THREATS_FOUND', 'clean'],
  ['THREATS_FOUND', 'threat'],
  ['UNSUPPORTED', 'not-scannable'],
  ['FAILED', undefined],
  ['ACCESS_DENIED', undefined],
])('%s is kept with the file as %s', async (status, scan) => {
  const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
  const { id } = await putAnnounced(store, owner, given, commandOf(status))
  expect(await settle(objectKeyOf(owner, id), status)).toEqual({ kept: scan !== undefined })
  expect((await readFile(store, owner, id))?.scan).toBe(scan)
  expect(warned.mock.calls.length).toBe(scan === 'threat' || scan === undefined ? 1 : 0)
  warned.mockRestore()
})

test.each(['malware-protection-resource-validation-object', 'other/a/b', 'task/k3f9x2m8q1ab', 'task/a/b/c'])(
  'what is no file of the city changes nothing: %s',
  async (key) => expect(await settle(key, 'NO_THREATS_FOUND')).toEqual({ kept: false }),
)

test('a file that nobody announced is not made by a result', async () => {
  const [key, file] = [objectKeyOf(owner, 'f'.repeat(32)), 'f'.repeat(32)]
  expect(await settle(key, 'THREATS_FOUND')).toEqual({ kept: false })
  expect(await readFile(store, owner, file)).toBeUndefined()
})
