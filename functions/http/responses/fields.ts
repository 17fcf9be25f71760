import * as z from 'zod'
import { directiveKeySchema, directiveSchema } from '../../directives/directive/directive.ts'

export { cursor } from '../../platform/http/paging.ts'
export { listedTaskAnswer as listedTask } from '../../tasks/lists/listed-task-answer.ts'
export {
  taskAnswer as task,
  taskFactsAnswer as facts,
  taskFactsAnswerWith as factsWith,
} from '../../tasks/task/task-answer.ts'

export const directive = z.object({ key: directiveKeySchema, ...directiveSchema.shape, taskCount: z.int() })
