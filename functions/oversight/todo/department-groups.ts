import { readSomeUsers } from '../../organisation/people/users-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { heldByNobodyThere } from '../../tasks/assignment/holding.ts'
import { coordinationStatusOn } from '../../tasks/coordination/coordination.ts'
import { owedParts } from '../../tasks/coordination/owed-parts-store.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { presentListed } from '../../tasks/lists/listed-task-answer.ts'
import { allOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { isAnswerAwaited, isOverdue } from '../../tasks/task/lateness.ts'
import { decisionsBetween } from '../decisions/decisions-store.ts'
import { unansweredBy } from '../explanations/explanations-store.ts'
import { departmentTodoOf, refusalDays, type StandingTask } from './todo.ts'
import { explanationGroup, type TodoGroup, type TodoLine, todoLineOf } from './todo-answer.ts'

/** Other departments' open tasks that the department still owes its part of. */
const coordinationLines = async (store: Store, department: string, today: LocalDate): Promise<TodoLine[]> =>
  (await owedParts(store, department, today)).map(({ task, ...asked }) => ({
    ...presentListed(task, today),
    part: { dueOn: asked.dueOn, part: asked.part, status: coordinationStatusOn(asked, today) },
  }))

/** The department's tasks that somebody holds who is of it no more, each with whom that is. */
const holderGone = async (
  store: Store,
  tasks: readonly ListedOpenTask[],
  department: string,
  today: LocalDate,
): Promise<TodoGroup> => {
  const holders = new Set(tasks.flatMap(({ holder }) => holder ?? []))
  const people = await readSomeUsers(store, [...holders])
  const held = heldByNobodyThere(tasks, people, department)
  return {
    name: 'holder-gone',
    count: held.length,
    tasks: held.map((task) => ({
      ...todoLineOf(task, today),
      holderName: people.get(task.holder ?? '')?.name,
    })),
  }
}

interface Reader {
  readonly today: LocalDate
  /** Hands tasks down, and so learns whose holder is gone. */
  readonly mayAssign: boolean
}

/** What waits for the people of a department, the most urgent first, and how many of its tasks are overdue, wherever they wait. */
export const departmentTodo = async (
  store: Store,
  department: string,
  { today, mayAssign }: Reader,
): Promise<{ readonly groups: TodoGroup[]; readonly overdue: { count: number; awaitingAnswer: number } }> => {
  const [tasks, decisions, coordinations, explanations] = await Promise.all([
    allOpenTasks(store, department, today),
    decisionsBetween(store, department, addDays(today, -refusalDays), addDays(today, 1)),
    coordinationLines(store, department, today),
    unansweredBy(store, department, today),
  ])
  const todo = departmentTodoOf(tasks, decisions, today)
  const group = (name: TodoGroup['name'], standing: readonly StandingTask<ListedOpenTask>[]): TodoGroup => ({
    name,
    count: standing.length,
    tasks: standing.map(({ task, refusal, isReportOwed }) => ({
      ...todoLineOf(task, today),
      ...(isReportOwed && { isReportOwed }),
      ...(refusal && { refusal: refusal.kind, reason: refusal.reason }),
    })),
  })
  const overdue = tasks.filter((task) => isOverdue(task, today))
  const groups: TodoGroup[] = [
    group('overdue', todo.overdue),
    group('report-owed', todo.reportsOwed),
    group('returned', todo.returned),
    group('extension-refused', todo.extensionsRefused),
    explanationGroup('explanation-asked', explanations, today),
    group('due-soon', todo.dueSoon),
    { name: 'coordination-owed', count: coordinations.length, tasks: coordinations },
    ...(mayAssign ? [await holderGone(store, tasks, department, today)] : []),
    group('unacknowledged', todo.unacknowledged),
    group('awaiting-answer', todo.awaitingAnswer),
  ]
  return {
    groups,
    overdue: { count: overdue.length, awaitingAnswer: overdue.filter(isAnswerAwaited).length },
  }
}
