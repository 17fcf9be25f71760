import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { readKnownOfJobs } from './known-of-jobs.ts'
import { maxMails } from './standing-mails.ts'
import { dayStates, statusDays } from './status-days.ts'
import { lineStates, systemStatus } from './system-status.ts'

const state = z.enum(lineStates).meta({
  description:
    'well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far',
})
const day = z.iso.date().optional().meta({ description: 'of the last run; absent where there was none' })
const endedAt = z.iso.datetime().optional()
const count = z.int().min(0)
const found = count.optional()

const answer = z.object({
  night: z.object({
    state,
    day,
    endedAt,
    departments: found,
    openTasks: found.meta({ description: 'open in the night, of those given this year and last' }),
    newlyOverdue: found,
  }),
  morning: z.object({
    state,
    day,
    endedAt,
    mails: found,
    sent: found.meta({ description: 'all but those that follow' }),
    pending: found,
    refused: found.meta({ description: 'that the mail service did not take' }),
    undelivered: found.meta({ description: 'that came back, or of which nobody knows' }),
  }),
  mails: z.object({
    state,
    standingStill: count.meta({ description: 'mails with which nothing went on for an hour or more' }),
    since: z.iso.datetime().optional(),
    undelivered: count.meta({ description: 'of the days told' }),
    isAll: z.boolean().meta({ description: `false: there are more than the ${maxMails} counted` }),
  }),
  files: z.object({
    state,
    notCopied: count.meta({
      description: 'files told in an entry for an hour or more and not copied yet to where they stay',
    }),
    since: z.iso.datetime().optional(),
  }),
  recount: z.object({
    state,
    day,
    endedAt,
    tasks: found,
    differing: found,
    differences: z.array(z.object({ year: z.int(), department: z.string() })).optional(),
    keptFigures: z
      .object({
        verified: count,
        differing: z.array(
          z.object({ assignedFrom: z.iso.date(), assignedTo: z.iso.date(), asOf: z.iso.date() }),
        ),
      })
      .optional()
      .meta({
        description: 'counted beforehand and counted anew by the recount; absent where none are kept',
      }),
  }),
  comparison: z.object({ state, day, endedAt, entries: found, differences: found, alterations: found }),
  export: z.object({
    state,
    day,
    exportedOn: day,
    nextOn: day,
    written: z.object({ records: count, hash: z.string(), unreadable: count }).optional(),
  }),
  nightlyFile: z
    .object({ state, day, endedAt, departments: found, bytes: found, key: z.string().optional() })
    .optional()
    .meta({ description: 'the signed figures for a ministry; absent where the city tells none' }),
  days: z.array(
    z.object({
      day: z.iso.date(),
      night: z.enum(dayStates),
      openTasks: found,
      newlyOverdue: found,
      morning: z.enum(dayStates),
      mails: found,
      undelivered: count,
      differing: found.meta({ description: 'of the recount' }),
      altered: found.meta({ description: 'entries of histories that differ from the archive' }),
      exported: z.boolean(),
    }),
  ),
})

export default operation({
  method: 'GET',
  path: '/api/system-status',
  permission: 'read-system-status',
  answeredBy: 'read',
  summary: {
    vi: 'Tình trạng hệ thống',
    en: 'How what runs by itself stands: nights, mornings and mails of the last 14 days',
  },
  request: {},
  answer,
  run: async ({ store, today, now }) => {
    const known = await readKnownOfJobs(store, { today, now })
    const { mails, ...lines } = systemStatus(known, { today, now })
    const isAll = known.pending.length < maxMails && known.failed.length < maxMails
    return { body: { ...lines, mails: { ...mails, isAll }, days: statusDays(known, { today, now }) } }
  },
})
