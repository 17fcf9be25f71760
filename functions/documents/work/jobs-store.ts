import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { expiryAttribute } from '../../platform/table/item-kinds.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { jobKey, jobPartition } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew, updateItem } from '../../platform/table/writes.ts'
import {
  forgottenAt,
  heldByQueue,
  heldByWorker,
  type Job,
  type JobFailure,
  type JobFile,
  jobSchema,
} from './job.ts'

/** What an update may leave, made once: Zod compiles each schema anew that is made anew. */
const partsOfJob = jobSchema.partial()

export const jobOfItem = itemReader<Job>({
  kind: 'job',
  schema: 3,
  shape: jobSchema,
  read: ({ pk: _, sk: __, [expiryAttribute]: ___, ...attributes }) => jobSchema.parse(attributes),
  // Another kind of work came to those there were, then the columns of a list.
  migrations: { 1: (item) => item, 2: (item) => item },
})

/** When the items of a job expire, as DynamoDB wants it told. */
export const expiryOf = (job: Pick<Job, 'askedAt'>): Item => ({
  [expiryAttribute]: Math.ceil(forgottenAt(job).getTime() / 1_000),
})

/** DynamoDB may take some days to remove what has expired, and one machine's never does: to people it is gone. */
const isRemembered = (job: Job, now: Date): boolean => forgottenAt(job) > now

/** What a person asked for, or undefined: also where it is somebody else's. */
export const readJob = async (
  store: Store,
  user: string,
  id: string,
  now: Date,
): Promise<Job | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: jobKey(user, id), ConsistentRead: true }),
  )
  const job = item && jobOfItem(item)
  return job && isRemembered(job, now) ? job : undefined
}

/** Everything a person asked for in the last days, the latest first. */
export const jobsOf = async (store: Store, user: string, now: Date): Promise<Job[]> => {
  const items = await queryAll(store, { ...partitionOf(jobPartition(user)), ConsistentRead: true })
  const jobs = items.map(jobOfItem).filter((job) => isRemembered(job, now))
  return jobs.sort((one, other) => other.askedAt.localeCompare(one.askedAt))
}

/** Enters work that a person asks for; answers whether this call did it, or the job was there. */
export const putJob = (store: Store, job: Job): Promise<boolean> =>
  putNew(store, { ...jobKey(job.by, job.id), ...job, ...expiryOf(job) }, jobOfItem)

type Values = Partial<Omit<Job, 'id' | 'by'>>

/** Sets these values where the condition holds; answers the job as it then is, undefined where it does not hold. */
const changeJob = async (
  store: Store,
  { by, id }: Pick<Job, 'by' | 'id'>,
  set: Values,
  { condition, values }: { condition: string; values: Item },
): Promise<Job | undefined> => {
  const names = Object.keys(set).filter((name) => set[name as keyof Values] !== undefined)
  const key = jobKey(by, id)
  const after = await updateItem(
    store,
    {
      Key: key,
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ConditionExpression: condition,
      ExpressionAttributeNames: {
        '#state': 'state',
        ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: {
        ...values,
        ...Object.fromEntries(names.map((name) => [`:${name}`, set[name as keyof Values]])),
      },
      ReturnValues: 'ALL_NEW',
    },
    jobOfItem,
    partOf(key, partsOfJob, set),
  )
  return after && jobOfItem(after)
}

/**
 * Takes a job to work on it, if nobody holds it: one that waits, or one whose worker has not been heard of.
 * @returns the job as it is held, undefined where another holds it or it is over
 */
export const claimJob = (store: Store, job: Job, at: Date): Promise<Job | undefined> =>
  changeJob(
    store,
    job,
    {
      state: 'running',
      heldUntil: heldByWorker(at).toISOString(),
      attempts: job.attempts + 1,
      done: 0,
    },
    {
      condition: 'attempts = :seen AND (#state = :queued OR (#state = :running AND heldUntil < :now))',
      values: { ':seen': job.attempts, ':queued': 'queued', ':running': 'running', ':now': at.toISOString() },
    },
  )

/** Somebody else has taken the job over, because nothing was heard of this worker: it must stop. */
export class JobLost extends Error {
  constructor({ id, attempts }: Job) {
    super(`attempt ${attempts} of job ${id} was taken over`)
    this.name = 'JobLost'
  }
}

/** Changes a job as the worker that holds it; answers it as it then is. @throws JobLost */
const changeHeld = async (store: Store, held: Job, set: Values): Promise<Job> => {
  const after = await changeJob(store, held, set, {
    condition: '#state = :working AND attempts = :mine',
    values: { ':working': 'running', ':mine': held.attempts },
  })
  if (!after) throw new JobLost(held)
  return after
}

/** How far work is: of so many things, with what became of them by now in numbers. */
interface WorkDone {
  readonly done?: number
  readonly total?: number | undefined
  readonly counts?: Record<string, number> | undefined
}

/** Says that somebody is still at it, and how far the work is where that has changed. @throws JobLost */
export const beatJob = (store: Store, held: Job, progress: WorkDone, at: Date): Promise<Job> =>
  changeHeld(store, held, { ...progress, heldUntil: heldByWorker(at).toISOString() })

/** @throws JobLost */
export const finishJob = async (
  store: Store,
  held: Job,
  result: {
    readonly files: readonly JobFile[]
    readonly counts: Readonly<Record<string, number>>
    readonly isCancelled?: boolean | undefined
  },
): Promise<void> => {
  const { files, counts, isCancelled } = result
  await changeHeld(store, held, { state: isCancelled ? 'cancelled' : 'done', files: [...files], counts })
}

/** It was refused, and would be again. @throws JobLost */
export const failJob = async (store: Store, held: Job, failure: JobFailure): Promise<void> => {
  await changeHeld(store, held, { state: 'failed', failure })
}

/** Gives the job back to Lambda's queue, which will try it again. @throws JobLost */
export const releaseJob = async (store: Store, held: Job, at: Date): Promise<void> => {
  await changeHeld(store, held, { state: 'queued', heldUntil: heldByQueue(at).toISOString() })
}

/** A job nobody works on any more is queued anew; answers whether this call did it. */
export const requeueJob = async (store: Store, job: Job, at: Date): Promise<Job | undefined> =>
  changeJob(
    store,
    job,
    { state: 'queued', heldUntil: heldByQueue(at).toISOString() },
    {
      condition: 'attempts = :seen AND #state IN (:waits, :works) AND heldUntil < :now',
      values: { ':seen': job.attempts, ':waits': 'queued', ':works': 'running', ':now': at.toISOString() },
    },
  )

/**
 * Has a job end before it is done: at once where nobody works on it, otherwise its worker is told at the next word. One that is over stays
 * as it is.
 * @returns the job as it then is
 */
export const cancelJob = async (store: Store, job: Job, at: Date): Promise<Job> => {
  const ended = await changeJob(
    store,
    job,
    { state: 'cancelled' },
    {
      condition: '#state = :waits OR (#state = :works AND heldUntil < :now)',
      values: { ':waits': 'queued', ':works': 'running', ':now': at.toISOString() },
    },
  )
  const asked =
    ended ??
    (await changeJob(
      store,
      job,
      { cancelAsked: true },
      { condition: '#state = :works', values: { ':works': 'running' } },
    ))
  return asked ?? (await readJob(store, job.by, job.id, at)) ?? job
}
