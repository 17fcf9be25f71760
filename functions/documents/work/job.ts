import * as z from 'zod'
import { userIdSchema } from '../../shared/ids.ts'
import { listColumns } from '../../tasks/lists/list-columns.ts'
import { listSorts } from '../../tasks/lists/list-sorting.ts'
import { commonFactsSchema, givenColumnsSchema, givenNamesSchema } from '../imports/run/import-request.ts'

/** Work that is longer than a request, done for one person (docs/decisions/0019). */
export const fileFormats = ['xlsx', 'csv'] as const

/** A list of tasks as a file; the query is that of the list's own request. */
const exportSchema = z.strictObject({
  kind: z.literal('export'),
  list: z.enum(['tasks', 'figureTasks']),
  query: z.record(z.string(), z.string()),
  format: z.enum(fileFormats),
  columns: z.array(z.enum(listColumns)).optional(),
  sort: z.enum(listSorts).optional(),
})

/** A list of tasks that somebody sends: first looked at, then, with the job that did, written. */
const importSchema = z.strictObject({
  kind: z.literal('import'),
  name: z.string(),
  /** Texts of before Unicode are entered as they were converted: somebody has looked at them. */
  convert: z.literal(true).optional(),
  /** The job with which the file was handed in, where it was not this one. */
  file: z.string().optional(),
  /** The preview whose rows are written. */
  preview: z.string().optional(),
  columns: givenColumnsSchema.optional(),
  common: commonFactsSchema.optional(),
  names: givenNamesSchema.optional(),
})

/** Figures that are more than one request can count; the query is that of their own request. */
const countSchema = z.strictObject({
  kind: z.literal('count'),
  query: z.record(z.string(), z.string()),
})

/** What is to be done, by the kind of work. */
const jobTaskSchema = z.discriminatedUnion('kind', [exportSchema, importSchema, countSchema])

const jobFileSchema = z.strictObject({
  name: z.string(),
  type: z.string(),
  bytes: z.int().min(0),
  parts: z.int().min(1).meta({ description: 'in so many requests it is fetched' }),
})

export const jobSchema = z.strictObject({
  id: z.string(),
  by: userIdSchema,
  askedAt: z.iso.datetime(),
  task: jobTaskSchema,
  bodyHash: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  /** Whoever asked wants it to stop; whoever works on it is told at the next word. */
  cancelAsked: z.literal(true).optional(),
  /** Until then it is on somebody's mind: Lambda's, which will start it, or that of whoever works on it. */
  heldUntil: z.iso.datetime(),
  attempts: z.int().min(0),
  done: z.int().min(0),
  total: z.int().min(0).optional(),
  /** What came of it in numbers, such as rows. */
  counts: z.record(z.string(), z.int()).optional(),
  files: z.array(jobFileSchema).optional(),
  failure: z
    .strictObject({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
})

export type Job = z.infer<typeof jobSchema>
export type JobTask = z.infer<typeof jobTaskSchema>
export type JobKind = JobTask['kind']
export type JobFile = z.infer<typeof jobFileSchema>
export type JobFailure = NonNullable<Job['failure']>

/** What people are told: `stopped` is a job that nobody works on any more and that is not over. */
export const jobStates = ['queued', 'running', 'stopped', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** Lambda tries an asynchronous call three times. */
export const maxAttempts = 3

/** Lambda waits a minute before it tries again what died without a word: by then nobody holds the job any more. */
const workSeconds = 45
/** How long Lambda may take to start what it was handed, or to try again what failed. */
const startSeconds = 240
const keptDays = 7

const later = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1_000)

/** Until when a job is held by whoever works on it and has just said so. */
export const heldByWorker = (at: Date): Date => later(at, workSeconds)
/** Until when a job is held by Lambda, which has just been told to start it or try it again. */
export const heldByQueue = (at: Date): Date => later(at, startSeconds)

/** Jobs and their files are forgotten a week after they were asked for. */
export const forgottenAt = ({ askedAt }: Pick<Job, 'askedAt'>): Date =>
  later(new Date(askedAt), keptDays * 86_400)

/** Work as it is asked for. */
export const newJob = (asked: Pick<Job, 'id' | 'by' | 'bodyHash' | 'task'>, at: Date): Job => ({
  ...asked,
  askedAt: at.toISOString(),
  state: 'queued',
  heldUntil: heldByQueue(at).toISOString(),
  attempts: 0,
  done: 0,
})

/** How a job stands at this moment. */
export const jobStateAt = ({ state, heldUntil }: Job, now: Date): JobState => {
  const isOver = state === 'done' || state === 'failed' || state === 'cancelled'
  return isOver || new Date(heldUntil) > now ? state : 'stopped'
}
