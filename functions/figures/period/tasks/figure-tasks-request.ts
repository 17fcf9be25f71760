import * as z from 'zod'
import { page } from '../../../platform/http/paging.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../../shared/ids.ts'
import { statuses } from '../../../tasks/task/lateness.ts'
import { inOrder, viewAsked } from '../figures-request.ts'
import { ageings, reportKinds } from '../report-figures.ts'
import { rollUp } from '../roll-up-request.ts'
import { figureSorts } from './figure-sorting.ts'

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

/** One page of such a list. */
export const figureTasksPageSchema = figureTasksSchema.safeExtend({
  ...page,
  sort: z.enum(figureSorts).optional().meta({
    description:
      'a list of at most 1,000 tasks by a column, with a hyphen from the last to the first; by the codes of the tasks without it',
  }),
})
