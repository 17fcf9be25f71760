import { type Explanation, stateOf } from '../oversight/explanations/explanation.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'

export { presentListed } from '../tasks/lists/listed-task-answer.ts'
export { presentFacts } from '../tasks/task/task-answer.ts'

export const presentExplanation = (explanation: Explanation, today: LocalDate) => ({
  ...explanation,
  department: homeOf(explanation.id).department,
  state: stateOf(explanation, today),
})
