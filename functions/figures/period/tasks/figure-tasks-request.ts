import * as z from 'zod'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../../shared/ids.ts'
import { statuses } from '../../../tasks/task/lateness.ts'
import { inOrder, viewAsked } from '../figures-request.ts'
import { ageings, reportKinds } from '../report-figures.ts'
import { rollUp } from '../roll-up-request.ts'

const known = z.enum(['yes', 'no', 'unknown'])

/** The filters of the list behind a figure. */
export const figureTasksSchema = inOrder(
  z.strictObject({
    department: departmentCodeSchema.optional(),
    ...viewAsked,
    assignedFrom: localDateSchema,
    assignedTo: localDateSchema,
    status: z.enum(['open', 'done', 'assigned', ...statuses]).optional(),
    ageing: z.enum(ageings).optional(),
    updated: known.optional(),
    silent: known.optional(),
    reports: z
      .enum(reportKinds)
      .optional()
      .meta({ description: 'tasks that owed such a report, with the reports' }),
    rollUp,
  }),
)
