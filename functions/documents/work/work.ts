import * as z from 'zod'
import { actorNamed } from '../../organisation/people/actor.ts'
import { readDelegators } from '../../organisation/people/delegations-store.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import { tableEnvironment } from '../../platform/lambda/environment.ts'
import { log } from '../../platform/lambda/log.ts'
import { BadRequest } from '../../platform/problems/problem-answer.ts'
import { resultAt } from '../../platform/table/keys.ts'
import { openStore } from '../../platform/table/store.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { userIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Job, type JobFailure, type JobFile, mostAttempts } from './job.ts'
import { readHandedIn, writeJobFile } from './job-files-store.ts'
import { type KindOfWork, kindsOfWork, type NewFile, type Outcome, type Workplace } from './job-kinds.ts'
import { beatJob, claimJob, failJob, finishJob, JobLost, readJob, releaseJob } from './jobs-store.ts'

// Trigger: an asynchronous call by the API, when somebody asks for work or has a stopped job go on.
// Twice: whoever claims the job works on it, the other goes home.
// Stopped half-way: Lambda tries again, up to three times; the work is begun anew. A worker that was only slow finds
// at its next word that it has lost the job.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

/** A job by its address. */
const eventSchema = z.object({ by: userIdSchema, id: z.string() })

const workplaceOf = async (
  held: Job,
  action: KindOfWork<Job['task']['kind']>['action'],
): Promise<Workplace> => {
  const askedAt = new Date(held.askedAt)
  const actor = await actorNamed(held.by, action, localDateOf(new Date()), {
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
    progress: (done, total) => beatJob(store, held, { done, total }, new Date()),
    handedIn: () => readHandedIn(store, held.id),
  }
}

const keep = async (held: Job, files: readonly NewFile[]): Promise<JobFile[]> => {
  const kept: JobFile[] = []
  for (const [place, { name, type, bytes }] of files.entries()) {
    // One that was slow writes nothing over the files of whoever took over.
    await beatJob(store, held, {}, new Date())
    kept.push({ name, type, ...(await writeJobFile(store, held, resultAt(place), bytes)) })
  }
  return kept
}

const doWork = async (held: Job): Promise<Outcome> => {
  const kind = kindsOfWork[held.task.kind] as KindOfWork<Job['task']['kind']>
  return kind.work(await workplaceOf(held, kind.action))
}

/** What whoever asked is told, where trying again would help nobody. */
const refusalOf = (error: unknown): JobFailure | undefined => {
  if (error instanceof Refused) return { code: error.code, facts: { ...error.facts } }
  return error instanceof BadRequest ? { code: error.code, facts: {} } : undefined
}

const giveUpOrBack = async (held: Job, error: unknown): Promise<void> => {
  if (held.attempts < mostAttempts) await releaseJob(store, held, new Date())
  else await failJob(store, held, { code: 'job-failed', facts: { id: held.id } })
  throw error
}

const workOn = async (held: Job): Promise<void> => {
  try {
    const { files, counts } = await doWork(held)
    await finishJob(store, held, { files: await keep(held, files), counts })
    log.info('worked', { job: held.id, kind: held.task.kind, attempts: held.attempts, ...counts })
  } catch (error) {
    if (error instanceof JobLost) return log.info('job-lost', { job: held.id, attempts: held.attempts })
    const failure = refusalOf(error)
    if (!failure) return giveUpOrBack(held, error)
    await failJob(store, held, failure)
    log.info('work-refused', { job: held.id, kind: held.task.kind, code: failure.code })
  }
}

export const handler = async (event: unknown): Promise<void> => {
  const { by, id } = eventSchema.parse(event)
  const now = new Date()
  const job = await readJob(store, by, id, now)
  const held = job && (await claimJob(store, job, now))
  if (!held) return log.info('nothing-to-work-on', { job: id, state: job?.state })
  if (held.attempts > mostAttempts)
    return failJob(store, held, { code: 'job-failed', facts: { id: held.id } })
  await workOn(held)
}
