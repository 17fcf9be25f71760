import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import { page } from '../../platform/http/paging.ts'
import { year } from '../../platform/http/year-request.ts'
import { whenRight } from '../../shared/across-fields.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import { boardStates } from '../overview/board.ts'
import { awaitings, listedStatuses } from '../task/lateness.ts'
import { listSorts } from './list-sorting.ts'

const statusNames = ['open', 'done', 'assigned', ...listedStatuses] as const

/** The filters of a list of tasks. */
export const taskListSchema = z
  .strictObject({
    department: departmentCodeSchema.optional(),
    year: year.optional(),
    status: z.enum(statusNames).optional(),
    starred: z.enum(['true', 'false']).optional(),
    urgency: z.enum(['usual', ...urgencies]).optional(),
    holder: userIdSchema.optional().meta({ description: 'who in the department it was assigned to' }),
    awaiting: z.enum(awaitings).optional(),
    boardState: z
      .enum(boardStates)
      .optional()
      .meta({ description: 'the column of the board in which it stands' }),
    dueFrom: localDateSchema.optional(),
    dueTo: localDateSchema.optional(),
  })
  .refine((query) => !query.dueFrom || !query.dueTo || query.dueFrom <= query.dueTo, {
    path: ['dueTo'],
    error: 'ends-before-it-begins',
    ...whenRight({ dueFrom: localDateSchema.optional(), dueTo: localDateSchema.optional() }),
  })
  .refine(
    ({ status, year }) => year !== undefined || !status || status.startsWith('open') || status === 'planned',
    {
      path: ['year'],
      error: 'needs-year',
      ...whenRight({ status: z.enum(statusNames).optional() }),
    },
  )

export const listSort = z.enum(listSorts)

/** One page of such a list. */
export const taskPageSchema = taskListSchema.safeExtend({
  ...page,
  sort: listSort.optional().meta({
    description:
      'a list of at most 1,000 tasks by a column, with a hyphen from the last to the first; by due date without it',
  }),
  details: z.literal('true').optional().meta({
    description:
      'each task also with its latest progress, who coordinates, the wording of its deadline and how often it was urged',
  }),
})
