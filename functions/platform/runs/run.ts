import * as z from 'zod'
import { localDateSchema } from '../../shared/dates/dates.ts'

/** The day in the city that a schedule stood for, when the run began, and how long it took. */
const ran = { day: localDateSchema, startedAt: z.iso.datetime(), seconds: z.int().min(0) }

const count = z.int().min(0)

const scanned = z.strictObject({
  job: z.literal('nightly-scan'),
  ...ran,
  departments: count,
  openTasks: count.meta({ description: 'open in the night, of those given this year and last' }),
  newlyOverdue: count.meta({
    description: 'overdue since the scan before, whichever run or command recorded it',
  }),
})

/** Beyond these each further one says nothing new. */
export const maxDifferences = 20

const recounted = z.strictObject({
  job: z.literal('recount'),
  ...ran,
  tasks: count,
  differing: count.meta({
    description: 'departments of a year, one where the inboxes differ, and figures that were kept wrong',
  }),
  differences: z.array(z.strictObject({ year: z.int(), department: z.string() })).max(maxDifferences),
  keptFigures: z
    .strictObject({
      verified: count,
      differing: z
        .array(
          z.strictObject({
            assignedFrom: localDateSchema,
            assignedTo: localDateSchema,
            asOf: localDateSchema,
          }),
        )
        .max(maxDifferences),
    })
    .optional()
    .meta({ description: 'counted beforehand and now counted anew; absent where none are kept' }),
})

const compared = z.strictObject({
  job: z.literal('compare-histories'),
  ...ran,
  entries: count,
  differences: count,
  alterations: count,
})

const exported = z.strictObject({
  job: z.literal('export-city'),
  ...ran,
  exportedOn: localDateSchema.meta({ description: 'of the file that is there' }),
  nextOn: localDateSchema,
  written: z
    .strictObject({ records: count, hash: z.string(), unreadable: count })
    .optional()
    .meta({ description: 'absent where no file was due in this run' }),
})

const published = z.strictObject({
  job: z.literal('publish-figures'),
  ...ran,
  made: z.strictObject({ departments: count, bytes: count, key: z.string() }).optional().meta({
    description: 'the file of the night and the thumbprint of its key; absent where it could not be made',
  }),
})

/** What a run of a scheduled job leaves to be read by people; what it did stands where it did it. */
export const runSchema = z.discriminatedUnion('job', [scanned, published, recounted, compared, exported])

export type Run = Readonly<z.infer<typeof runSchema>>
export type JobOfRun = Run['job']
export type RunOf<Job extends JobOfRun> = Extract<Run, { readonly job: Job }>

/** When each begins, as the city's clock says it; the recount on Sundays alone. */
export const jobTimes = {
  'nightly-scan': '00:15',
  'publish-figures': '00:15',
  'compare-histories': '02:00',
  recount: '03:00',
  'export-city': '03:30',
} as const satisfies Record<JobOfRun, string>

/** 7 is Sunday. */
export const recountWeekday = 7
