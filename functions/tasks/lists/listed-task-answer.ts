import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { awaitingOf, listedStatusOn } from '../task/lateness.ts'
import { taskFactsSchema, taskNamingSchema } from '../task/task.ts'
import { overdueToday, presentOverdue, taskToday } from '../task/task-answer.ts'
import type { TaskDetails } from './task-details.ts'
import type { ListedTask } from './task-list.ts'

const [openFacts] = taskFactsSchema.options

export const listedTaskAnswer = taskToday
  .extend({
    id: z.string(),
    ...taskNamingSchema.shape,
    ...overdueToday,
    starred: z.boolean(),
    urgency: z.enum(urgencies).optional(),
    holder: z.string().optional(),
    assignedOn: z.iso.date(),
    originalDueOn: z.iso.date().optional(),
    dueOn: z.iso.date().optional(),
    ...openFacts.pick({ result: true, request: true, notOurs: true, correction: true }).shape,
    acceptedOn: z.iso.date().optional(),
    acknowledgedOn: z.iso.date().optional(),
    percent: z.int().optional(),
    updatedOn: z.iso.date().optional(),
    coordinating: openFacts.shape.coordinating,
    holderName: z.string().optional(),
    urgings: z.int().optional().meta({ description: 'how often it was urged' }),
  })
  .meta({ id: 'ListedTask' })

/** A line of a list: the same words as a whole task, only fewer. */
export const presentListed = (task: ListedTask, today: LocalDate, details?: TaskDetails) => {
  const { department, year } = homeOf(task.id)
  const status = listedStatusOn(task, today)
  return {
    id: task.id,
    title: task.title,
    directive: task.directive,
    department,
    year,
    status,
    awaiting: awaitingOf(task),
    starred: task.starred,
    urgency: task.urgency,
    holder: task.holder,
    assignedOn: task.assignedOn,
    originalDueOn: task.originalDueOn,
    dueOn: task.dueOn,
    ...(task.lifecycle === 'open' && {
      result: task.result,
      request: task.request,
      notOurs: task.notOurs,
      correction: task.correction,
      acknowledgedOn: task.acknowledgedOn,
      ...presentOverdue(task, today),
    }),
    ...(task.lifecycle === 'accepted' && { result: task.result, acceptedOn: task.acceptedOn }),
    ...details,
  }
}
