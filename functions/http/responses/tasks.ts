import * as z from 'zod'
import { coordinationRecordSchema, coordinationStatuses } from '../../tasks/coordination/coordination.ts'
import { taskEventSchema } from '../../tasks/history/event.ts'
import { taskNamingSchema } from '../../tasks/task/task.ts'
import type { OperationIn } from '../routes/route.ts'
import type { taskRoutes } from '../routes/tasks.ts'
import { cursor, facts, factsWith, listedTask, task } from './fields.ts'

const event = taskEventSchema.omit({ bodyHash: true, order: true })

const succession = z.object({ ended: facts, opened: z.array(task) })

const part = coordinationRecordSchema.extend({ status: z.enum(coordinationStatuses) })
const coordination = part.omit({ id: true }).extend({ task: task.optional() })

export const taskResponses = {
  listTasks: z.object({ tasks: z.array(listedTask), cursor }),
  getTask: factsWith({
    ...taskNamingSchema.shape,
    urgings: z
      .int()
      .optional()
      .meta({ description: 'how often it was urged; absent for who only coordinates or is informed' }),
    actions: z
      .array(z.string())
      .meta({ description: 'operations on the task that would succeed for the caller now' }),
    reportAs: z
      .array(z.enum(['finished', 'unfinished']))
      .meta({ description: 'outcomes that the task may be reported on with now' }),
  }),
  getHistory: z.object({
    events: z.array(event),
    coordination: z.array(part),
    people: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .meta({ description: 'whoever did something, and whom the task was handed down to' }),
  }),
  updateProgress: facts,
  reportTask: facts,
  acknowledgeTask: facts,
  disownTask: facts,
  keepTask: facts,
  handDownTask: facts,
  starTask: facts,
  setUrgency: facts,
  urgeTask: facts,
  correctTask: facts,
  withdrawTask: facts,
  reassignTask: succession,
  splitTask: succession,
  mergeTask: facts,
  setCoordination: facts,
  answerCoordination: event,
  commentOnTask: event,
  listCoordinations: z.object({ coordinations: z.array(coordination), cursor }),
  judgeResult: facts,
  decideExtension: facts,
} as const satisfies Record<OperationIn<typeof taskRoutes>, z.ZodType>
