import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import type { ListedOpenTask } from '../lists/listed-open-task.ts'
import { listedTaskAnswer, presentListed } from '../lists/listed-task-answer.ts'
import { openTasks } from '../lists/open-tasks.ts'
import { daysOfMonth, dueDaysOf } from './due-month.ts'
import { finishedTasksDue } from './finished-tasks.ts'

export default operation({
  method: 'GET',
  path: '/api/due-dates/{department}',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Lịch thời hạn trong tháng',
    en: "The due dates of a department's open tasks in a month, with those that are done where they are asked for: how many each day, and the first of them",
  },
  request: {
    path: z.strictObject({ department: departmentCodeSchema }),
    query: z.strictObject({
      month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'month-form' }),
      finished: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'with what is done; then all that was given in two years is read' }),
    }),
  },
  answer: z.object({
    month: z.string(),
    count: z.int(),
    days: z
      .array(
        z.object({
          day: z.iso.date(),
          count: z.int(),
          overdue: z.int().meta({ description: 'of these, overdue today' }),
          finished: z.int().meta({ description: 'done, besides these; 0 unless it was asked for' }),
          tasks: z
            .array(listedTaskAnswer)
            .meta({ description: 'the first five, starred ones first, what is done last' }),
        }),
      )
      .meta({ description: 'days without any are left out' }),
  }),
  run: async ({ store, actor, permission, path, query, today }) => {
    const { department } = path
    requirePermission(actor, permission, department)
    const tasks: ListedOpenTask[] = []
    const due = daysOfMonth(query.month)
    for await (const page of openTasks(store, { department, today, due })) tasks.push(...page)
    const finished = query.finished === 'true' ? await finishedTasksDue(store, department, due) : []
    const days = dueDaysOf(tasks, today, finished).map((day) => ({
      ...day,
      tasks: day.tasks.map((task) => presentListed(task, today)),
    }))
    return { body: { month: query.month, count: tasks.length, days } }
  },
})
