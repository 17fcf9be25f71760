import { type Explanation, stateOf } from '../oversight/explanations/explanation.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import { type ListedTask, statusToday } from '../tasks/lists/task-list.ts'
import { awaitingOf, listedStatusOn } from '../tasks/task/lateness.ts'
import type { TaskFacts } from '../tasks/task/task.ts'

const home = (id: string) => {
  const { department, year } = homeOf(id)
  return { department, year }
}

/** The facts of a task with what follows from them today. */
export const presentFacts = <T extends TaskFacts>(task: T, today: LocalDate) => ({
  ...task,
  ...home(task.id),
  status: listedStatusOn(task, today),
  awaiting: awaitingOf(task),
})

/** A line of a list: the same words as a whole task, only fewer. */
export const presentListed = (task: ListedTask, today: LocalDate) => ({
  id: task.id,
  title: task.title,
  directive: task.directive,
  ...home(task.id),
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
    disownedOn: task.disownedOn,
    acknowledgedOn: task.acknowledgedOn,
  }),
  ...(task.lifecycle === 'accepted' && { submittedOn: task.submittedOn, acceptedOn: task.acceptedOn }),
})

export const presentExplanation = (explanation: Explanation, today: LocalDate) => ({
  ...explanation,
  department: homeOf(explanation.id).department,
  state: stateOf(explanation, today),
})
