import * as z from 'zod'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Task } from '../../tasks/task/task.ts'
import { presentFacts, taskAnswer } from '../../tasks/task/task-answer.ts'

export const registrationAnswer = z.object({
  key: directiveKeySchema,
  tasks: z.array(taskAnswer),
  waiting: z.int().min(1).optional().meta({ description: 'how many of the request wait for their lead' }),
})

interface Registered {
  readonly key: string
  readonly tasks: readonly Task[]
  /** How many of the request wait for their lead. */
  readonly waiting: number
}

/** A repeat is answered with the directive that the first attempt made. */
export const presentRegistered = ({ key, tasks, waiting }: Registered, today: LocalDate) => ({
  key: tasks[0]?.directive ?? key,
  tasks: tasks.map((task) => presentFacts(task, today)),
  ...(waiting > 0 && { waiting }),
})
