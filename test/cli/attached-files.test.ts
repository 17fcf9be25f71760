import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  filesOfCity,
  onItsWayIn,
  type ToldFile,
} from '../../functions/documents/city-file/files/told-files.ts'
import { told as toldIn } from '../../functions/files/attached-file.ts'
import { namedFiles } from '../../functions/files/attaching.ts'
import { filesBeingKeptSince, settleKept } from '../../functions/files/being-kept-store.ts'
import { type FileOwner, objectKeyOf, ownerOfKey } from '../../functions/files/file-owner.ts'
import { putAnnounced, readFile } from '../../functions/files/files-store.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { filesOfTask } from '../../functions/tasks/files/files-of-task.ts'
import { appendAside } from '../../functions/tasks/task/tasks-store.ts'
import { type LocalObjects, startObjects } from '../../local/aws/objects/objects.ts'
import { fullCity, handedIn } from '../functions/documents/city-file/full-city.ts'
import { codeOf, commandOf } from '../functions/platform/table/city.ts'
import { july } from '../functions/tasks/task/stories.ts'
import { newStore, storeWith, wholeTable } from '../support/dynamodb.ts'
import { sha256Of } from '../support/files.ts'
import { city, newFile } from './command-line.ts'

/** The files of a city go out beside its lines and come back from there; one that is missing or another is named. */

let objects: LocalObjects
let client: S3Client
let first: Store
let told: readonly ToldFile[]
beforeAll(async () => {
  objects = await startObjects()
  process.env.AWS_ENDPOINT_URL_S3 = objects.endpoint
  client = new S3Client({ forcePathStyle: true })
  first = await fullCity()
  const found: ToldFile[] = []
  for await (const one of filesOfCity(first)) found.push(one)
  told = found.sort((one, other) => one.key.localeCompare(other.key))
})
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_S3
  client?.destroy()
  await objects?.stop()
})

let buckets = 0
const bucketWith = async (bytes?: Uint8Array): Promise<string> => {
  buckets += 1
  const bucket = `files-${buckets}`
  objects.addBucket(bucket)
  if (bytes)
    for (const { key } of told)
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }))
  return bucket
}

const exported = async (bucket: string) => {
  const file = newFile()
  const ran = await city(['export', file, '--table', first.table, '--files', bucket, '--json'])
  return { file, folder: `${file}.files`, ...ran }
}

test('out by what is in them, and back where the histories tell them', async () => {
  const { file, folder, exit, json } = await exported(await bucketWith(handedIn))
  expect([exit, json.files]).toEqual([0, { files: 4, faults: [] }])
  expect(told.map(({ key }) => key.split('/')[0])).toEqual(['directive', 'explanation', 'letter', 'task'])
  expect(readdirSync(folder)).toEqual([sha256Of(handedIn)])
  expect(readFileSync(join(folder, sha256Of(handedIn)))).toEqual(handedIn)

  const [second, bucket] = [await newStore(), await bucketWith()]
  const restored = await city(['restore', file, '--table', second.table, '--files', bucket, '--json'])
  expect([restored.exit, restored.json.files]).toEqual([0, 4])
  for (const { key, file: one } of told) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    expect(Buffer.from((await Body?.transformToByteArray()) ?? [])).toEqual(handedIn)
    const owner = ownerOfKey(key)?.owner as FileOwner
    const [was, is] = await Promise.all([first, second].map((store) => readFile(store, owner, one.id)))
    expect(is).toEqual({ ...was, announcedAt: is?.announcedAt })
  }
  const audit = await city(['audit', '--table', second.table, '--files', bucket, '--json'])
  expect([audit.exit, audit.json.files]).toEqual([0, { files: 4, faults: [], beingKept: [], untold: [] }])
})

test.each([
  ['missing', undefined],
  ['altered', Buffer.from('%PDF-1.4 khác %%EOF')],
])('one that is %s is named by export and audit', async (what, bytes) => {
  const bucket = await bucketWith(bytes)
  const faults = told.map(({ key, file: { name } }) => ({ what, key, name }))
  const { exit, json, folder } = await exported(bucket)
  const byKey = (one: { key: string }, other: { key: string }) => one.key.localeCompare(other.key)
  expect([exit, json.files.faults.sort(byKey)]).toEqual([1, faults])
  expect(readdirSync(folder)).toEqual([])
  const audit = await city(['audit', '--table', first.table, '--files', bucket])
  expect(audit.exit).toBe(1)
  for (const { key, file: one } of told) expect(audit.out).toContain(`${key}: tệp “${one.name}”`)
})

test('a copy that no history tells is named by the audit, and is no fault', async () => {
  const bucket = await bucketWith(handedIn)
  const key = `${told[0]?.key.replace(/[^/]*$/, '')}${'0'.repeat(32)}`
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: handedIn }))
  const asked = ['audit', '--table', first.table, '--files', bucket]
  const { exit, json } = await city([...asked, '--json'])
  expect([exit, json.files, json.whole]).toEqual([
    0,
    { files: 4, faults: [], beingKept: [], untold: [key] },
    true,
  ])
  expect((await city(asked)).out).toContain(key)
})

test('one that is still on its way to the bucket is named, and is missing once nobody can bring it any more', async () => {
  const [store, bucket] = [await fullCity(), await bucketWith(handedIn)]
  const task = `SXD-2021-${codeOf('late')}`
  const at = new Date()
  const scan = { name: 'Ảnh.pdf', size: handedIn.length, kind: 'pdf' as const, sha256: sha256Of(handedIn) }
  const { id } = await putAnnounced(store, filesOfTask(task), scan, commandOf('announced', { at }))
  const command = commandOf('on its way', { at })
  const named = await namedFiles(store, { owner: filesOfTask(task), ids: [id], command, on: july(22) })
  const details = { type: 'commented', task, to: 'lead', text: 'Có ảnh', ...toldIn(named) } as const
  await appendAside(store, task, { on: july(22), details }, command, named)

  const key = objectKeyOf(filesOfTask(task), id)
  const asked = ['--table', store.table, '--files', bucket, '--json']
  const one = { what: 'being-kept', key, name: scan.name }
  const audit = await city(['audit', ...asked])
  expect([audit.exit, audit.json.files]).toEqual([0, { files: 5, faults: [], beingKept: [one], untold: [] }])
  const out = await city(['export', newFile(), ...asked])
  expect([out.exit, out.json.files]).toEqual([1, { files: 5, faults: [one] }])

  const onItsWay = (days: number) => onItsWayIn(store, new Date(at.getTime() + days * 86_400_000))(key)
  expect([await onItsWay(2), await onItsWay(3)]).toEqual([true, false])
  for (const left of await filesBeingKeptSince(store, at)) await settleKept(store, left)
  const later = await city(['audit', ...asked])
  expect([later.exit, later.json.files.faults]).toEqual([1, [{ ...one, what: 'missing' }]])
})

test('a folder with other bytes is refused before anything is written', async () => {
  const { file, folder } = await exported(await bucketWith(handedIn))
  writeFileSync(join(folder, sha256Of(handedIn)), 'khác')
  const empty = await storeWith([])
  const ran = await city(['restore', file, '--table', empty.table, '--files', await bucketWith()])
  expect(ran.exit).toBe(1)
  expect(ran.err + ran.out).toContain(told[0]?.file.name)
  expect(await wholeTable(empty)).toEqual([])
  expect(existsSync(file)).toBe(true)
})
