import * as z from 'zod'
import type { ActorCall } from '../../../organisation/people/operation.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { Job } from '../job.ts'
import { readJob } from '../jobs-store.ts'

export const jobIdSchema = z.string().regex(/^[A-Za-z0-9_-]{24}$/, { error: 'job-id-form' })

export const jobPath = z.strictObject({ id: jobIdSchema })

type Naming = Pick<ActorCall, 'store' | 'actor' | 'now'> & { readonly path: { readonly id: string } }

/**
 * Nobody finds another's job: what is in its files was theirs to read, not everybody's.
 * @throws Refused not-found
 */
export const jobNamed = async ({ store, actor, now, path }: Naming): Promise<Job> => {
  const job = await readJob(store, actor.id, path.id, now)
  if (!job) throw new Refused(notFound, { id: path.id })
  return job
}
