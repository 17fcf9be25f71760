import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreams } from '@aws-sdk/client-dynamodb-streams'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest'
import { auditArchive } from '../../../../functions/documents/city-file/audit/audit-archive.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import {
  type Archive,
  keysUnder,
  linesOfObject,
} from '../../../../functions/platform/archive/archive-store.ts'
import { hashOfItem } from '../../../../functions/platform/archive/archived-batch.ts'
import { compareLastDays } from '../../../../functions/platform/archive/compare-last-days.ts'
import { keepHistory } from '../../../../functions/platform/archive/keep-history.ts'
import { log } from '../../../../functions/platform/lambda/log.ts'
import { runsSince } from '../../../../functions/platform/runs/runs-store.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { localDateOf } from '../../../../functions/shared/dates/dates.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { localCredentials } from '../../../../local/aws/credentials.ts'
import { type LocalObjects, startObjects } from '../../../../local/aws/objects/objects.ts'
import { eventRecordOf } from '../../../../local/aws/streams.ts'
import { region } from '../../../../local/aws/template.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { storeCredentials } from '../../../support/store-credentials.ts'
import { finish, july, update } from '../../tasks/task/stories.ts'
import { commandOf, departmentRecords, directiveOf, perform, registrationOf } from '../table/city.ts'

const bucket = 'archive'
const ofStores = { endpoint: inject('dynamodb'), region, credentials: storeCredentials }
const dynamodb = new DynamoDB(ofStores)
const streams = new DynamoDBStreams(ofStores)

let objects: LocalObjects
beforeAll(async () => {
  objects = await startObjects()
})
afterAll(() => objects.stop())

let store: Store
let archive: Archive
let code: string
let warned: unknown[][]

/** What the stream of the histories says of them, from its beginning: as Lambda would hand it over. */
const everyRecord = async (): Promise<DynamoDBRecord[]> => {
  const { Table } = await dynamodb.describeTable({ TableName: store.history })
  const StreamArn = Table?.LatestStreamArn ?? ''
  const { StreamDescription } = await streams.describeStream({ StreamArn })
  const records: DynamoDBRecord[] = []
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const { ShardIterator } = await streams.getShardIterator({
      StreamArn,
      ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    })
    const { Records = [] } = await streams.getRecords({ ShardIterator })
    records.push(...Records.map((record) => eventRecordOf(record, StreamArn) as DynamoDBRecord))
  }
  return records
}

let kept = 0
/** Keeps what came since the last time, once the stream tells of as many entries: on a loaded machine it is a moment behind. */
const keepNew = async (entered = 1) => {
  const records = await vi.waitFor(
    async () => {
      const told = await everyRecord()
      expect(told.length).toBeGreaterThanOrEqual(kept + entered)
      return told
    },
    { timeout: 60_000 },
  )
  await keepHistory(archive, records.slice(kept))
  kept = records.length
}

const allKeys = async (prefix: string): Promise<string[]> => {
  const keys: string[] = []
  for await (const key of keysUnder(archive, prefix)) keys.push(key)
  return keys
}

const entries = async (): Promise<Item[]> => (await wholeTable(store)).filter(({ pk }) => pk === `T#${code}`)

/** The place of an entry in its history, from 1, as it was entered. */
const numberOf = async ({ sk }: Item): Promise<number> => {
  const inOrder = (await entries()).sort(
    (one, other) =>
      String(one.at).localeCompare(String(other.at)) || String(one.sk).localeCompare(String(other.sk)),
  )
  return inOrder.findIndex((entry) => entry.sk === sk) + 1
}

beforeEach(async () => {
  warned = []
  kept = 0
  vi.spyOn(log, 'error').mockImplementation((...line: unknown[]) => void warned.push(line))
  store = await newStore()
  await dynamodb.updateTable({
    TableName: store.history,
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  })
  const client = new S3Client({
    endpoint: objects.endpoint,
    region,
    credentials: localCredentials,
    forcePathStyle: true,
  })
  const own = `${bucket}-${store.table.slice(-12)}`
  objects.addBucket(own)
  archive = { client, bucket: own }
  await restoreCity(store, departmentRecords('SXD'))
  const task = registrationOf({ dueOn: july(20) })
  await registerDirective(store, directiveOf(), [task], commandOf('register'))
  const { id } = task.change.after
  code = homeOf(id).code
  await perform(store, id, update, july(3))
  await perform(store, id, finish, july(10))
  await keepNew(3)
})

it('every entry is archived with its hash, by the day it came on, and nothing differs', async () => {
  const keys = await allKeys('')
  expect(keys).toEqual([expect.stringMatching(/^entries\/\d{4}-\d\d-\d\d\/\d+-\d+\.jsonl$/)])
  const lines = (await linesOfObject(archive, keys[0] ?? '')).map((line) => JSON.parse(line))
  expect(lines.map(({ kind, hash, entry }) => ({ kind, hash, entry }))).toEqual(
    expect.arrayContaining(
      (await entries()).map((entry) => ({ kind: 'entered', hash: hashOfItem(entry), entry })),
    ),
  )
  expect(lines).toHaveLength(3)
  expect(await auditArchive(store, archive)).toEqual({
    objects: 1,
    entries: 3,
    alterations: [],
    differences: [],
    notArchived: [],
    notArchivedCount: 0,
  })
  expect(warned).toEqual([])
})

it('the same batch a second time is the same object', async () => {
  const before = await allKeys('')
  const [first] = before
  const lines = await linesOfObject(archive, first ?? '')
  await keepHistory(archive, await everyRecord())
  expect(await allKeys('')).toEqual(before)
  expect(await linesOfObject(archive, first ?? '')).toEqual(lines)
})

it('an entry that is overwritten behind the API rings at once, and the archive keeps both', async () => {
  const [entry] = await entries()
  const number = await numberOf(entry as Item)
  const forged = { ...entry, by: 'somebody-else' }
  await store.client.send(new PutCommand({ TableName: store.history, Item: forged }))
  await keepNew()
  const { sk } = entry as Item
  expect(warned).toEqual([['history-altered', { how: 'altered', history: code, entry: sk }]])
  const [key = '', ...more] = await allKeys('alterations/')
  expect(more).toEqual([])
  expect(JSON.parse((await linesOfObject(archive, key))[0] ?? '')).toMatchObject({
    kind: 'altered',
    before: entry,
    entry: forged,
  })
  const { differences, alterations } = await auditArchive(store, archive)
  expect(alterations).toEqual([key])
  expect(differences).toEqual([{ what: 'altered', history: code, entry: sk, number }])
})

it('so does one that is removed', async () => {
  const [entry] = await entries()
  const { pk, sk } = entry as Item
  const number = await numberOf(entry as Item)
  await store.client.send(new DeleteCommand({ TableName: store.history, Key: { pk, sk } }))
  await keepNew()
  expect(warned).toEqual([['history-altered', { how: 'removed', history: code, entry: sk }]])
  const { differences } = await auditArchive(store, archive)
  expect(differences).toEqual([{ what: 'missing', history: code, entry: sk, number }])
})

it('the nightly comparison names the task, even where the stream said nothing', async () => {
  const [entry] = await entries()
  const { sk } = entry as Item
  await store.client.send(new PutCommand({ TableName: store.history, Item: { ...entry, on: '2021-07-02' } }))
  const at = new Date()
  const today = localDateOf(at)
  expect(await compareLastDays(store, archive, { today, at })).toMatchObject({
    to: today,
    objects: 1,
    entries: 3,
    alterations: 0,
    differences: 1,
  })
  expect(warned).toEqual([['history-differs', { what: 'altered', history: code, entry: sk }]])
  expect(await compareLastDays(store, archive, { today: '2021-07-31', at })).toMatchObject({
    objects: 0,
    differences: 0,
  })
  expect(await runsSince(store, '2021-07-31')).toMatchObject([
    { job: 'compare-histories', day: '2021-07-31', entries: 0, differences: 0, alterations: 0 },
    { job: 'compare-histories', day: today, entries: 3, differences: 1, alterations: 0 },
  ])
})

it.each<[string, (line: string) => string, string]>([
  ['an entry of the copy', (line) => line.replace('"by":"', '"by":"not-'), 'copy-altered'],
  ['a line made unreadable', () => 'nothing', 'copy-altered'],
  [
    'an entry with its hash',
    (line) => {
      const { entry, ...rest } = JSON.parse(line)
      const forged = { ...entry, by: 'somebody-else' }
      return JSON.stringify({ ...rest, hash: hashOfItem(forged), entry: forged })
    },
    'altered',
  ],
])('the archive itself is not trusted: %s', async (_, forge, what) => {
  const [Key = ''] = await allKeys('entries/')
  const [first = '', ...others] = await linesOfObject(archive, Key)
  const Body = [forge(first), ...others].join('\n')
  await archive.client.send(new PutObjectCommand({ Bucket: archive.bucket, Key, Body }))
  const { differences } = await auditArchive(store, archive)
  expect(differences.map((difference) => difference.what)).toEqual([what])
})

it('what the archive has nothing of is told by the whole comparison', async () => {
  const [entry] = await entries()
  const added = { ...entry, sk: 'E#never-archived' }
  await store.client.send(new PutCommand({ TableName: store.history, Item: added }))
  const { differences, notArchived } = await auditArchive(store, archive)
  expect({ differences, notArchived }).toEqual({
    differences: [],
    notArchived: [`T#${code} E#never-archived`],
  })
})
