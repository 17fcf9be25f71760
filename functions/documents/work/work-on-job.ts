import * as z from 'zod'
import { actorNamed } from '../../organisation/people/actor.ts'
import { readDelegators } from '../../organisation/people/delegations/delegations-store.ts'
import type { Permission } from '../../organisation/people/permission.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import { log } from '../../platform/lambda/log.ts'
import { BadRequest } from '../../platform/problems/problem-answer.ts'
import { resultAt } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { userIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Job, type JobFailure, type JobFile, type JobKind, maxAttempts } from './job.ts'
import { readHandedIn, writeJobFile } from './job-files-store.ts'
import { beatJob, claimJob, failJob, finishJob, JobLost, readJob, releaseJob } from './jobs-store.ts'
import {
  JobCancelled,
  type JobContext,
  type KindOfWork,
  type KindsOfWork,
  type NewFile,
  type Outcome,
} from './kind-of-work.ts'

/** What the work is done with: the city's table, and every kind of work there is. */
interface Workshop {
  readonly store: Store
  readonly kinds: KindsOfWork
}

const jobContextOf = async (store: Store, held: Job, permission: Permission): Promise<JobContext> => {
  const askedAt = new Date(held.askedAt)
  const actor = await actorNamed(held.by, permission, localDateOf(new Date()), {
    readUser: (id) => readUser(store, id),
    readDelegators: (deputy, day) => readDelegators(store, deputy, day),
  })
  return {
    store,
    task: held.task,
    id: held.id,
    actor,
    askedAt,
    today: localDateOf(askedAt),
    progress: async (done, total, counts) => {
      const { cancelAsked } = await beatJob(store, held, { done, total, counts }, new Date())
      if (cancelAsked) throw new JobCancelled(held.id)
    },
    handedIn: () => readHandedIn(store, held.id),
  }
}

const keep = async (store: Store, held: Job, files: readonly NewFile[]): Promise<JobFile[]> => {
  const kept: JobFile[] = []
  for (const [place, { name, type, bytes }] of files.entries()) {
    // One that was slow writes nothing over the files of whoever took over.
    await beatJob(store, held, {}, new Date())
    kept.push({ name, type, ...(await writeJobFile(store, held, resultAt(place), bytes)) })
  }
  return kept
}

const doWork = async ({ store, kinds }: Workshop, held: Job): Promise<Outcome> => {
  const kind = kinds[held.task.kind] as KindOfWork<JobKind>
  return kind.work(await jobContextOf(store, held, kind.permission))
}

/** What whoever asked is told, where trying again would help nobody. */
const refusalOf = (error: unknown): JobFailure | undefined => {
  if (error instanceof Refused) return { code: error.code, facts: { ...error.facts } }
  return error instanceof BadRequest ? { code: error.code, facts: {} } : undefined
}

const giveUpOrBack = async (store: Store, held: Job, error: unknown): Promise<void> => {
  if (held.attempts < maxAttempts) await releaseJob(store, held, new Date())
  else await failJob(store, held, { code: 'job-failed', facts: { id: held.id } })
  throw error
}

const workOn = async (workshop: Workshop, held: Job): Promise<void> => {
  const { store } = workshop
  try {
    const { files, counts, isCancelled } = await doWork(workshop, held)
    await finishJob(store, held, { files: await keep(store, held, files), counts, isCancelled })
    log.info(isCancelled ? 'work-cancelled' : 'worked', {
      job: held.id,
      kind: held.task.kind,
      attempts: held.attempts,
      ...counts,
    })
  } catch (error) {
    if (error instanceof JobLost) return log.info('job-lost', { job: held.id, attempts: held.attempts })
    if (error instanceof JobCancelled) {
      await finishJob(store, held, { files: [], counts: {}, isCancelled: true })
      return log.info('work-cancelled', { job: held.id, kind: held.task.kind })
    }
    const failure = refusalOf(error)
    if (!failure) return giveUpOrBack(store, held, error)
    await failJob(store, held, failure)
    log.info('work-refused', { job: held.id, kind: held.task.kind, code: failure.code })
  }
}

/** A job by its address. */
export const jobAddressSchema = z.object({ by: userIdSchema, id: z.string() })

/** Works on a job that somebody asked for, unless another holds it or it is over. */
export const workOnJob = async (
  workshop: Workshop,
  { by, id }: z.infer<typeof jobAddressSchema>,
): Promise<void> => {
  const { store } = workshop
  const now = new Date()
  const job = await readJob(store, by, id, now)
  const held = job && (await claimJob(store, job, now))
  if (!held) return log.info('nothing-to-work-on', { job: id, state: job?.state })
  if (held.attempts > maxAttempts) return failJob(store, held, { code: 'job-failed', facts: { id: held.id } })
  await workOn(workshop, held)
}
