import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { awaitingOf } from '../task/lateness.ts'
import { taskNamingSchema } from '../task/task.ts'
import { taskToday } from '../task/task-answer.ts'
import { type ListedTask, statusToday } from './task-list.ts'

export const listedTaskAnswer = taskToday
  .extend({
    id: z.string(),
    ...taskNamingSchema.shape,
    starred: z.boolean(),
    urgency: z.enum(urgencies).optional(),
    holder: z.string().optional(),
    assignedOn: z.iso.date(),
    originalDueOn: z.iso.date().optional(),
    dueOn: z.iso.date().optional(),
    submittedOn: z.iso.date().optional(),
    acceptedOn: z.iso.date().optional(),
    askedOn: z.iso.date().optional(),
    proposedDueOn: z.iso.date().optional(),
    preparedOn: z.iso.date().optional(),
    notOursOn: z.iso.date().optional(),
    acknowledgedOn: z.iso.date().optional(),
  })
  .meta({ id: 'ListedTask' })

/** A line of a list: the same words as a whole task, only fewer. */
export const presentListed = (task: ListedTask, today: LocalDate) => {
  const { department, year } = homeOf(task.id)
  return {
    id: task.id,
    title: task.title,
    directive: task.directive,
    department,
    year,
    status: statusToday(task, today),
    awaiting: awaitingOf(task),
    starred: task.starred,
    urgency: task.urgency,
    holder: task.holder,
    assignedOn: task.assignedOn,
    originalDueOn: task.originalDueOn,
    dueOn: task.dueOn,
    ...(task.lifecycle === 'open' && {
      submittedOn: task.submittedOn,
      askedOn: task.askedOn,
      proposedDueOn: task.proposedDueOn,
      preparedOn: task.preparedOn,
      notOursOn: task.notOursOn,
      acknowledgedOn: task.acknowledgedOn,
    }),
    ...(task.lifecycle === 'accepted' && { submittedOn: task.submittedOn, acceptedOn: task.acceptedOn }),
  }
}
