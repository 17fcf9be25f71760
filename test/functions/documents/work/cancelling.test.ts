import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { type Job, jobStateAt, newJob } from '../../../../functions/documents/work/job.ts'
import {
  cancelJob,
  claimJob,
  finishJob,
  putJob,
  readJob,
} from '../../../../functions/documents/work/jobs-store.ts'
import type { JobContext, KindsOfWork, Outcome } from '../../../../functions/documents/work/kind-of-work.ts'
import { JobCancelled } from '../../../../functions/documents/work/kind-of-work.ts'
import { workOnJob } from '../../../../functions/documents/work/work-on-job.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { userOf } from '../../platform/http/city.ts'

/** A job whose person has it stop. */

const task = { kind: 'export', list: 'tasks', query: {}, format: 'csv' } as const
let store: Store
let number = 0

beforeAll(async () => {
  store = await newStore()
  await restoreCity(store, [{ kind: 'user', user: userOf('vp.mot', 'office') }])
})

const entered = async (): Promise<Job> => {
  const job = newJob({ id: `job-${number++}`, by: 'vp.mot', bodyHash: '-', task }, new Date())
  await putJob(store, job)
  return job
}

const stands = (job: Job) => readJob(store, job.by, job.id, new Date())
const inAnHour = () => new Date(Date.now() + 3_600_000)

describe('stops', () => {
  it('at once where it waits for its worker, who then finds nothing to do', async () => {
    const job = await entered()
    expect(await cancelJob(store, job, new Date())).toMatchObject({ state: 'cancelled' })
    expect(await claimJob(store, job, new Date())).toBeUndefined()
    expect(jobStateAt((await stands(job)) as Job, inAnHour())).toBe('cancelled')
  })

  it('at once where its worker has not been heard of', async () => {
    const held = (await claimJob(store, await entered(), new Date())) as Job
    expect(await cancelJob(store, held, inAnHour())).toMatchObject({ state: 'cancelled' })
    await expect(finishJob(store, held, { files: [], counts: {} })).rejects.toThrow('taken over')
  })

  it('no more once it is over', async () => {
    const held = (await claimJob(store, await entered(), new Date())) as Job
    await finishJob(store, held, { files: [], counts: { rows: 1 } })
    expect(await cancelJob(store, held, new Date())).toMatchObject({ state: 'done', counts: { rows: 1 } })
  })

  it.each([
    ['without a word of its own it leaves no file', false, []],
    ['or with what it says of how far it came', true, [{ name: 'so-far.csv' }]],
  ])('at its next word where it is under way: %s', async (_, tells, files) => {
    const job = await entered()
    const words: number[] = []
    const work = async ({ progress }: JobContext): Promise<Outcome> => {
      try {
        for (let done = 1; done <= 5; done += 1) {
          words.push(done)
          await progress(done, 5, { written: done })
          if (done === 2) await cancelJob(store, job, new Date())
        }
      } catch (error) {
        if (!(error instanceof JobCancelled) || !tells) throw error
        const file = { name: 'so-far.csv', type: 'text/csv', bytes: Buffer.from('a') }
        return { files: [file], counts: { written: 2 }, isCancelled: true }
      }
      return { files: [], counts: {} }
    }
    const kinds = { export: { permission: 'read-dashboard', work } } as unknown as KindsOfWork
    await workOnJob({ store, kinds }, job)
    expect(words).toEqual([1, 2, 3])
    expect(await stands(job)).toMatchObject({ state: 'cancelled', files })
  })
})
