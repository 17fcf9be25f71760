import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import {
  exportWhenDue,
  IncompleteExport,
} from '../../../../functions/documents/city-file/export/scheduled-export.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { type Archive, keysUnder } from '../../../../functions/platform/archive/archive-store.ts'
import { uploadInParts } from '../../../../functions/platform/archive/part-upload.ts'
import { log } from '../../../../functions/platform/lambda/log.ts'
import { runsSince } from '../../../../functions/platform/runs/runs-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { type LocalObjects, startObjects } from '../../../../local/aws/objects/objects.ts'
import { archiveIn } from '../../../support/archive.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { fullCity } from './full-city.ts'
import { exportedRecords, readFile } from './whole-city.ts'

const everyDays = 7

const on = (today: LocalDate) => ({ today, at: instantOf(today, '03:30') })

let objects: LocalObjects
let store: Store
beforeAll(async () => {
  objects = await startObjects()
  store = await fullCity()
})
afterAll(() => objects.stop())

let exports: Archive
let buckets = 0
let infos: unknown[][]
let errors: unknown[][]
beforeEach(() => {
  buckets += 1
  exports = archiveIn(objects, `exports-${buckets}`)
  infos = []
  errors = []
  vi.spyOn(log, 'info').mockImplementation((...line: unknown[]) => void infos.push(line))
  vi.spyOn(log, 'error').mockImplementation((...line: unknown[]) => void errors.push(line))
})

const keys = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const key of keysUnder(exports, '')) found.push(key)
  return found
}

const bytesOf = async (Key: string): Promise<Uint8Array> => {
  const { Body } = await exports.client.send(new GetObjectCommand({ Bucket: exports.bucket, Key }))
  return (await Body?.transformToByteArray()) ?? new Uint8Array()
}

const fileOf = async (key: string) => {
  const lines = gunzipSync(await bytesOf(key))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
  return readFile(lines)
}

describe('the scheduled export', () => {
  it('comes back in an empty table as the city that it was, and its hash is logged', async () => {
    const key = 'city/2021-07-27.jsonl.gz'
    expect(await exportWhenDue(store, exports, on('2021-07-27'), everyDays)).toEqual({ key })
    expect(await keys()).toEqual([key])
    const { records, hash } = await fileOf(key)
    expect(infos).toEqual([['city-exported', { key, records: records.length, hash, unreadable: 0 }]])

    const fresh = await newStore()
    await restoreCity(fresh, records)
    expect(await exportedRecords(fresh)).toEqual(await exportedRecords(store))
    const [before, after] = await Promise.all([auditCity(store), auditCity(fresh)])
    expect(after).toEqual(before)
    expect(after.entries).toBeGreaterThan(0)
  }, 60_000)

  it('is due when the last is as old as the stage says; a night that was missed is made up for', async () => {
    const lookedAt = (day: LocalDate) => exportWhenDue(store, exports, on(day), everyDays)
    await lookedAt('2021-07-01')
    expect(await lookedAt('2021-07-01')).toEqual({ nextOn: '2021-07-08' })
    expect(await lookedAt('2021-07-07')).toEqual({ nextOn: '2021-07-08' })
    expect(await lookedAt('2021-07-10')).toEqual({ key: 'city/2021-07-10.jsonl.gz' })
    expect(await lookedAt('2021-07-08')).toEqual({ nextOn: '2021-07-17' })
    expect(await keys()).toEqual(['city/2021-07-01.jsonl.gz', 'city/2021-07-10.jsonl.gz'])
    const runs = await runsSince(store, '2021-07-01')
    const written = { records: expect.any(Number), hash: expect.any(String), unreadable: 0 }
    expect(runs.filter(({ job, day }) => job === 'export-city' && day <= '2021-07-10')).toMatchObject([
      { day: '2021-07-01', exportedOn: '2021-07-01', nextOn: '2021-07-08', written },
      { day: '2021-07-07', exportedOn: '2021-07-01', nextOn: '2021-07-08' },
      { day: '2021-07-08', exportedOn: '2021-07-10', nextOn: '2021-07-17' },
      { day: '2021-07-10', exportedOn: '2021-07-10', nextOn: '2021-07-17', written },
    ])
  }, 60_000)

  it('is kept without an item that cannot be read, which it names, and the run fails for somebody to see', async () => {
    const damaged = await storeWith([...(await wholeTable(store)), { pk: 'DEPT', sk: 'X', schema: 1 }])
    const run = exportWhenDue(damaged, exports, on('2021-07-27'), everyDays)
    await expect(run).rejects.toThrow(IncompleteExport)
    const { records } = await fileOf('city/2021-07-27.jsonl.gz')
    expect(records).toHaveLength((await exportedRecords(store)).length)
    expect(errors).toEqual([['not-exported', { item: expect.stringContaining('DEPT X') }]])
    expect(await exportWhenDue(damaged, exports, on('2021-07-28'), everyDays)).toEqual({
      nextOn: '2021-08-03',
    })
  }, 60_000)
})

describe('an upload in parts', () => {
  const mebibyte = 1024 * 1024
  async function* chunks(count: number) {
    for (let number = 0; number < count; number += 1) yield Buffer.alloc(mebibyte, number)
  }

  it('is found once it was completed, whole', async () => {
    const complete = await uploadInParts(exports, 'large', chunks(19))
    expect(await keys()).toEqual([])
    await complete()
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const all = Array.from({ length: 19 }, (_, number) => Buffer.alloc(mebibyte, number))
    expect(hash(await bytesOf('large'))).toBe(hash(Buffer.concat(all)))
  }, 60_000)
})
