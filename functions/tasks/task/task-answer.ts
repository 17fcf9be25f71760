import * as z from 'zod'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { awaitingOf, awaitings, daysOverdue, listedStatuses, listedStatusOn } from './lateness.ts'
import { type TaskFacts, taskNamingSchema, toldFacts, toldFactsSchema } from './task.ts'

/** What each day changes: readings tell it, and no command, which answers on a later day as it did. */
export const overdueToday = {
  daysOverdue: z.int().optional().meta({
    description: 'of an overdue task: 1 on its first day overdue, waiting for an answer left out',
  }),
}

export const presentOverdue = (task: Parameters<typeof daysOverdue>[0], today: LocalDate) => {
  const days = daysOverdue(task, today)
  return days > 0 ? { daysOverdue: days } : {}
}

/** Where a task belongs, and what follows from its facts today. */
export const taskToday = z.object({
  department: z.string(),
  year: z.int(),
  status: z.enum(listedStatuses),
  awaiting: z.enum(awaitings).optional(),
})

const [openFacts, acceptedFacts, endedFacts] = toldFactsSchema.options

/** The facts of a task with more beside them, whatever its lifecycle: closed parts put side by side would fit nothing. */
export const taskFactsAnswerWith = <More extends z.ZodRawShape>(more: More) =>
  z.discriminatedUnion('lifecycle', [
    openFacts.extend({ ...taskToday.shape, ...more }),
    acceptedFacts.extend({ ...taskToday.shape, ...more }),
    endedFacts.extend({ ...taskToday.shape, ...more }),
  ])

export const taskFactsAnswer = taskFactsAnswerWith({}).meta({ id: 'TaskFacts' })

export const taskAnswer = taskFactsAnswerWith(taskNamingSchema.shape).meta({ id: 'Task' })

/** The facts of a task with what follows from them today. */
export const presentFacts = <T extends TaskFacts>(task: T, today: LocalDate) => {
  const { department, year } = homeOf(task.id)
  return {
    ...toldFacts(task),
    department,
    year,
    status: listedStatusOn(task, today),
    awaiting: awaitingOf(task),
  }
}
