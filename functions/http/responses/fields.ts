export { cursor } from '../../platform/http/paging.ts'
export { listedTaskAnswer as listedTask } from '../../tasks/lists/listed-task-answer.ts'
export {
  taskAnswer as task,
  taskFactsAnswer as facts,
  taskFactsAnswerWith as factsWith,
} from '../../tasks/task/task-answer.ts'
