import { createHash } from 'node:crypto'
import type { ActorCall } from '../../../organisation/people/operation.ts'
import { workEnvironment } from '../../../platform/lambda/environment.ts'
import { handOver } from '../../../platform/lambda/hand-over.ts'
import { handedIn } from '../../../platform/table/keys.ts'
import { idempotencyKeyReused } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { type Job, type JobTask, jobStateAt, newJob } from '../job.ts'
import { writeJobFile } from '../job-files-store.ts'
import { putJob, readJob, requeueJob } from '../jobs-store.ts'

/** What an operation that starts work knows of its caller. */
type Caller = Pick<ActorCall, 'store' | 'actor' | 'command' | 'now'>

/** Hands the job over to be worked on. Where that fails the request does, and its repeat hands over again. */
const handJobOver = ({ by, id }: Job) =>
  handOver(workEnvironment.parse(process.env).WORK_FUNCTION, { by, id })

/** The id follows from the command's key: a repeat finds the job of the first attempt. */
const jobIdOf = (commandKey: string): string =>
  createHash('sha256').update(commandKey).digest('base64url').slice(0, 24)

/**
 * Enters a job and hands it over. A repeat gets the job as it stands, and hands it over again where it waits or was
 * left by its worker: of several who are told only one works.
 * @param file what the work needs besides
 * @throws Refused idempotency-key-reused
 */
export const startJob = async (
  { store, actor, command, now }: Caller,
  task: JobTask,
  file?: Uint8Array,
): Promise<Job> => {
  const { key, bodyHash } = command
  const job = newJob({ id: jobIdOf(key), by: actor.id, bodyHash, task }, now)
  const earlier = await readJob(store, job.by, job.id, now)
  if (earlier && earlier.bodyHash !== bodyHash)
    throw new Refused(idempotencyKeyReused, { key: key.slice(key.indexOf('~') + 1) })
  if (earlier) return resumeJob({ store, now }, earlier)
  if (file) await writeJobFile(store, job, handedIn, file)
  await putJob(store, job)
  await handJobOver(job)
  return job
}

/**
 * Has a job go on that nobody works on; leaves every other as it is. One that was queued already, by somebody else or by an
 * answer that got lost, is handed over too: of several who are told only one works.
 */
export const resumeJob = async ({ store, now }: Pick<Caller, 'store' | 'now'>, job: Job): Promise<Job> => {
  const isStopped = jobStateAt(job, now) === 'stopped'
  const requeued = isStopped ? await requeueJob(store, job, now) : job
  const again = requeued ?? (await readJob(store, job.by, job.id, now)) ?? job
  if (again.state === 'queued') await handJobOver(again)
  return again
}
