import * as z from 'zod'
import { jobStates } from '../../documents/work/job.ts'
import type { jobRoutes } from '../routes/jobs.ts'
import type { OperationIn } from '../routes/route.ts'

const words = z.object({ title: z.string(), detail: z.string() })

export const jobResponse = z
  .object({
    id: z.string(),
    kind: z.string(),
    askedAt: z.iso.datetime(),
    state: z.enum(jobStates).meta({ description: 'stopped: nobody works on it any more, it can be resumed' }),
    done: z.int(),
    total: z.int().optional().meta({ description: 'absent while it is not known' }),
    counts: z.record(z.string(), z.int()).optional(),
    files: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.int(), parts: z.int() })),
    failure: words
      .extend({
        code: z.string(),
        en: words,
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
      })
      .optional(),
    keptUntil: z.iso.datetime(),
  })
  .meta({ id: 'Job' })

export const jobResponses = {
  askForExport: jobResponse,
  listJobs: z.object({ jobs: z.array(jobResponse) }),
  getJob: jobResponse,
  resumeJob: jobResponse,
  getJobFile: z.string().meta({ format: 'binary', description: 'the bytes of this part of the file' }),
} as const satisfies Record<OperationIn<typeof jobRoutes>, z.ZodType>
