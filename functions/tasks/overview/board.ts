import type { LocalDate } from '../../shared/dates/dates.ts'
import type { ListedOpenTask } from '../lists/listed-open-task.ts'
import { awaitingOf, type DeadlineFacts, isAnswerAwaited, isOverdue } from '../task/lateness.ts'
import type { OpenTask } from '../task/task.ts'

/** Where an open task stands, from left to right: what the department has to do, then what waits for others. */
export const boardStates = ['overdue', 'untaken', 'under-way', 'acceptance', 'decision', 'signature'] as const
export type BoardState = (typeof boardStates)[number]

/** So many cards of a state stand on a board; the others are counted. */
export const shownOfState = 30

/**
 * The one state that a task has on a board. What lies with the Office or a leader waits, however late it is: nothing is to be
 * done in the department then.
 */
export const boardStateOf = (
  task: DeadlineFacts & Pick<OpenTask, 'acknowledgedOn'>,
  today: LocalDate,
): BoardState => {
  const awaiting = isAnswerAwaited(task) ? awaitingOf(task) : undefined
  if (awaiting) return awaiting
  if (isOverdue(task, today)) return 'overdue'
  return task.acknowledgedOn || task.reportedFor ? 'under-way' : 'untaken'
}

/** Every state with how many tasks it has and the first of them, in the order given. */
export const boardOf = (tasks: readonly ListedOpenTask[], today: LocalDate) => {
  const byState = Map.groupBy(tasks, (task) => boardStateOf(task, today))
  return boardStates.map((state) => {
    const all = byState.get(state) ?? []
    return { state, count: all.length, tasks: all.slice(0, shownOfState) }
  })
}
