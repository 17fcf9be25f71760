import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Job, newJob } from '../../../../functions/documents/work/job.ts'
import {
  readFilePart,
  readHandedIn,
  writeJobFile,
} from '../../../../functions/documents/work/job-files-store.ts'
import {
  beatJob,
  claimJob,
  failJob,
  finishJob,
  JobLost,
  jobsOf,
  putJob,
  readJob,
  releaseJob,
  requeueJob,
} from '../../../../functions/documents/work/jobs-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'

const second = 1_000
const start = new Date('2021-07-26T02:00:00Z')
const past = (seconds: number) => new Date(start.getTime() + seconds * second)

const task = { kind: 'export', list: 'tasks', query: { status: 'open' }, format: 'csv' } as const
let store: Store
let number = 0

beforeAll(async () => {
  store = await newStore()
})

const entered = async (by = 'vp.mot', at = start): Promise<Job> => {
  const job = newJob({ id: `job-${number++}`, by, bodyHash: '-', task }, at)
  await putJob(store, job)
  return job
}

const claimed = async (at = start): Promise<Job> => {
  const held = await claimJob(store, await entered(), at)
  if (!held) throw new Error('nobody else wants it')
  return held
}

const stands = (job: Job, at = start) => readJob(store, job.by, job.id, at)

describe('a job', () => {
  it('is entered once, and found by whoever asked for it alone, the latest first', async () => {
    const [first, last] = [await entered('ld.mot', start), await entered('ld.mot', past(5))]
    expect(await putJob(store, first)).toBe(false)
    expect(await jobsOf(store, 'ld.mot', start)).toEqual([last, first])
    expect(await stands(first)).toEqual(first)
    expect(await readJob(store, 'ld.hai', first.id, start)).toBeUndefined()
  })

  it('is forgotten after a week, also where nothing removes it', async () => {
    const job = await entered('ld.ba')
    const week = 7 * 86_400
    expect(await stands(job, past(week - 1))).toEqual(job)
    expect(await stands(job, past(week))).toBeUndefined()
    expect(await jobsOf(store, 'ld.ba', past(week))).toEqual([])
    const item = (await wholeTable(store)).find(({ sk }) => sk === job.id)
    expect(item?.expiresAt).toBe(past(week).getTime() / second)
  })

  it('is taken by one of those who are told of it', async () => {
    const job = await entered()
    const takers = await Promise.all([1, 2, 3].map(() => claimJob(store, job, start)))
    expect(takers.filter(Boolean)).toEqual([
      { ...job, state: 'running', attempts: 1, heldUntil: past(45).toISOString() },
    ])
  })

  it('is held on to while nothing more is done', async () => {
    const held = await claimed()
    await beatJob(store, held, { done: 10, total: 100 }, past(40))
    await beatJob(store, held, {}, past(80))
    expect(await stands(held)).toMatchObject({ done: 10, total: 100, heldUntil: past(125).toISOString() })
  })

  it('is taken over when its worker was not heard of, which then finds that it has lost it', async () => {
    const slow = await claimed()
    await beatJob(store, slow, { done: 10, total: 100 }, past(40))
    expect(await claimJob(store, slow, past(84))).toBeUndefined()
    const next = await claimJob(store, slow, past(86))
    expect(next).toMatchObject({ attempts: 2, done: 0 })
    await expect(beatJob(store, slow, { done: 20 }, past(87))).rejects.toThrow(JobLost)
    await expect(beatJob(store, slow, {}, past(87))).rejects.toThrow(JobLost)
    await expect(finishJob(store, slow, { files: [], counts: {} })).rejects.toThrow(JobLost)
    await expect(failJob(store, slow, { code: 'job-failed', facts: {} })).rejects.toThrow(JobLost)
    await finishJob(store, next as Job, { files: [], counts: { rows: 3 } })
    expect(await stands(slow)).toMatchObject({ state: 'done', attempts: 2, counts: { rows: 3 } })
  })

  it('given back waits for the next attempt; over it is taken by nobody', async () => {
    const held = await claimed()
    await releaseJob(store, held, past(1))
    const again = await claimJob(store, (await stands(held)) as Job, past(2))
    expect(again).toMatchObject({ attempts: 2 })
    await failJob(store, again as Job, { code: 'too-many-rows', facts: { max: 1 } })
    const over = await stands(held)
    expect(over).toMatchObject({ state: 'failed', failure: { code: 'too-many-rows', facts: { max: 1 } } })
    expect(await claimJob(store, over as Job, past(9_999))).toBeUndefined()
    expect(await requeueJob(store, over as Job, past(9_999))).toBeUndefined()
  })

  it('is queued anew only when nobody works on it', async () => {
    const held = await claimed()
    expect(await requeueJob(store, held, past(44))).toBeUndefined()
    expect(await requeueJob(store, held, past(46))).toMatchObject({ state: 'queued', attempts: 1 })
  })
})

describe('the files of a job', () => {
  const part = 12 * 350 * 1024
  const job = { id: 'files', askedAt: start.toISOString() }

  it('of random bytes come back part by part, none above 4.5 MB', async () => {
    const bytes = randomBytes(part + 400_000)
    expect(await writeJobFile(store, job, 'OUT#1', bytes)).toEqual({ bytes: bytes.length, parts: 2 })
    const file = { place: 1, bytes: bytes.length }
    const parts = [await readFilePart(store, job.id, file, 0), await readFilePart(store, job.id, file, 1)]
    expect(parts.map(({ length }) => length)).toEqual([part, 400_000])
    expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  })

  it('of text are kept packed, each chunk by itself, and expire with their job', async () => {
    const text = Buffer.from('Sở Xây dựng,quá hạn\r\n'.repeat(50_000))
    await writeJobFile(store, { ...job, id: 'text' }, 'IN', text)
    expect(Buffer.from(await readHandedIn(store, 'text')).equals(text)).toBe(true)
    const items = (await wholeTable(store)).filter(({ pk }) => pk === 'JOBFILE#text')
    expect(items).toHaveLength(Math.ceil(text.length / (350 * 1024)))
    for (const { packed, bytes, expiresAt } of items) {
      expect(packed).toBe(true)
      expect((bytes as Uint8Array).length).toBeLessThan(10_000)
      expect(expiresAt).toBe(past(7 * 86_400).getTime() / second)
    }
  })

  it('may be empty', async () => {
    expect(await writeJobFile(store, job, 'OUT#2', new Uint8Array())).toEqual({ bytes: 0, parts: 1 })
    expect(await readFilePart(store, job.id, { place: 2, bytes: 0 }, 0)).toHaveLength(0)
  })
})
