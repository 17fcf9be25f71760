import * as z from 'zod'
import { taskNamingSchema } from '../../tasks/task/task.ts'
import { decisionSchema } from '../decisions/decision.ts'

/** Counted to here: more than a person reads. */
const mostCounted = 99

export const unreadAnswer = z
  .strictObject({
    count: z.int().min(0).max(mostCounted),
    isMore: z.boolean().meta({ description: `that there are more than ${mostCounted}` }),
  })
  .meta({ id: 'UnreadNotifications' })

export const unreadOf = (count: number): z.infer<typeof unreadAnswer> => ({
  count: Math.min(count, mostCounted),
  isMore: count > mostCounted,
})

/** What somebody is told that was decided, said, asked or given back. */
export const notificationSchema = decisionSchema
  .pick({
    id: true,
    explanation: true,
    machine: true,
    kind: true,
    outcome: true,
    reason: true,
    dueOn: true,
    urgency: true,
    on: true,
    collectedAt: true,
  })
  .extend({
    name: z.string().meta({ description: 'by which it is marked as read' }),
    title: taskNamingSchema.shape.title.optional().meta({ description: 'of the task, as it is called now' }),
    system: z.string().optional().meta({ description: 'the name of the machine account it is about' }),
    directive: taskNamingSchema.shape.directive.optional(),
    isRead: z.boolean(),
    namesReader: z.boolean().meta({ description: 'that the caller is named in it' }),
  })
  .meta({ id: 'Notification' })
