import * as z from 'zod'
import { directiveKeySchema, directiveSchema } from '../../directives/directive/directive.ts'
import { levels } from '../../figures/rules/rule-sets.ts'
import { explanationSchema, explanationStates } from '../../oversight/explanations/explanation.ts'

export { cursor } from '../../platform/http/paging.ts'
export { listedTaskAnswer as listedTask } from '../../tasks/lists/listed-task-answer.ts'
export {
  taskAnswer as task,
  taskFactsAnswer as facts,
  taskFactsAnswerWith as factsWith,
} from '../../tasks/task/task-answer.ts'

export const directive = z.object({ key: directiveKeySchema, ...directiveSchema.shape, taskCount: z.int() })

export const explanation = z.object({
  ...explanationSchema.shape,
  department: z.string(),
  state: z.enum(explanationStates).meta({ description: 'late: unanswered after its day' }),
})

export const verdict = z.object({
  level: z.enum(levels).optional(),
  commended: z.boolean(),
  urged: z.boolean(),
})
