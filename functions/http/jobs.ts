import type { Job } from '../documents/work/job.ts'
import { readFilePart } from '../documents/work/job-files-store.ts'
import { jobsOf, readJob } from '../documents/work/jobs-store.ts'
import { presentJob } from '../documents/work/present-job.ts'
import { resumeJob, startJob } from '../documents/work/start-job.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

type Naming = Pick<Call<'getJob'>, 'store' | 'actor' | 'now'> & { readonly path: { readonly id: string } }

/** Nobody finds another's job: what is in its files was theirs to read, not everybody's. */
const jobNamed = async ({ store, actor, now, path }: Naming): Promise<Job> => {
  const job = await readJob(store, actor.id, path.id, now)
  if (!job) throw new Refused(notFound, { id: path.id })
  return job
}

/** A query as its address has it, so that the list's own contract reads it again. */
const addressed = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

const askForExport = async (call: Call<'askForExport'>): Promise<Answer> => {
  const { list, query, format } = call.body
  const job = await startJob(call, { kind: 'export', list, query: addressed(query), format })
  return { status: 202, body: presentJob(job, call.now) }
}

const list = async ({ store, actor, now }: Call<'listJobs'>): Promise<Answer> => ({
  body: { jobs: (await jobsOf(store, actor.id, now)).map((job) => presentJob(job, now)) },
})

const read = async (call: Call<'getJob'>): Promise<Answer> => ({
  body: presentJob(await jobNamed(call), call.now),
})

const resume = async (call: Call<'resumeJob'>): Promise<Answer> => ({
  status: 202,
  body: presentJob(await resumeJob(call, await jobNamed(call)), call.now),
})

const readFile = async (call: Call<'getJobFile'>): Promise<Answer> => {
  const { store, path } = call
  const job = await jobNamed(call)
  const file = job.files?.[path.file]
  if (!file || path.part >= file.parts) throw new Refused(notFound, { id: path.id })
  const bytes = await readFilePart(store, job.id, { place: path.file, bytes: file.bytes }, path.part)
  return { file: { name: file.name, type: file.type, bytes } }
}

export const handler = resourceHandler('jobs', {
  askForExport,
  listJobs: list,
  getJob: read,
  resumeJob: resume,
  getJobFile: readFile,
})
