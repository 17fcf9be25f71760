export { presentListed } from '../tasks/lists/listed-task-answer.ts'
export { presentFacts } from '../tasks/task/task-answer.ts'
