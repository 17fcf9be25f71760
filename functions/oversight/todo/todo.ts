import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { type DeadlineFacts, isAnswerAwaited, isOverdue } from '../../tasks/task/lateness.ts'
import type { OpenTask, TaskNaming } from '../../tasks/task/task.ts'
import type { TaskTold } from '../decisions/decision.ts'

/** How far ahead a department sees what is due, on its page and in its mail. */
export const dueSoonDays = 7

/** How long a refusal is called to mind: by then the due date speaks for itself. */
export const refusalDays = 30

/** An open task as the index tells it. */
export type TodoTask = DeadlineFacts &
  TaskNaming &
  Pick<OpenTask, 'id' | 'assignedOn' | 'notOurs' | 'acknowledgedOn' | 'urgency'>

/** The groups of a department's open tasks, the most urgent first; in the last, others have to act. */
export type DepartmentGroup =
  | 'overdue'
  | 'reportsOwed'
  | 'returned'
  | 'extensionsRefused'
  | 'dueSoon'
  | 'unacknowledged'
  | 'awaitingAnswer'

/** That the Office returned a result, or a leader refused an extension, and nothing was decided since. */
export interface Refusal {
  readonly kind: 'returned' | 'extension-refused'
  readonly reason?: string | undefined
}

const answers: ReadonlySet<TaskTold['kind']> = new Set([
  'accepted',
  'returned',
  'extended',
  'extension-refused',
  'extension-corrected',
])

/**
 * What a task was last given back for, by task: an answer that came later, whether to a result or to a request, ends it.
 * @param decisions of the last `refusalDays` days, in any order
 */
const refusalsIn = (decisions: readonly TaskTold[]): ReadonlyMap<string, Refusal> => {
  const last = new Map<string, TaskTold>()
  for (const decision of decisions) {
    const earlier = last.get(decision.id)
    if (answers.has(decision.kind) && (earlier?.version ?? 0) <= (decision.version ?? 0))
      last.set(decision.id, decision)
  }
  return new Map(
    [...last.values()].flatMap(({ id, kind, reason }) =>
      kind === 'returned' || kind === 'extension-refused' ? [[id, { kind, reason }] as const] : [],
    ),
  )
}

/** Due today or earlier, and nothing was reported for that date: of an overdue task its group says that as well. */
const owesReport = ({ dueOn, reportedFor }: TodoTask, today: LocalDate): boolean =>
  dueOn !== undefined && dueOn <= today && reportedFor !== dueOn

/**
 * Where an open task stands for the people of its department on a day: in one group at most, undefined while nothing
 * calls for them. A result or a request that is not answered, and a task returned as not theirs whose date has
 * not come, wait for others; after that what is overdue goes before all, whatever was reported or given back, then the
 * report that is owed today, then what was given back.
 */
const departmentGroupOf = (
  task: TodoTask,
  refusal: Refusal | undefined,
  today: LocalDate,
): DepartmentGroup | undefined => {
  const { dueOn, notOurs, acknowledgedOn, reportedFor } = task
  if (isAnswerAwaited(task)) return 'awaitingAnswer'
  if (isOverdue(task, today)) return 'overdue'
  if (owesReport(task, today)) return 'reportsOwed'
  if (refusal) return refusal.kind === 'returned' ? 'returned' : 'extensionsRefused'
  if (notOurs) return 'awaitingAnswer'
  // Also where the report was a request that was refused long ago: the work is still to be done.
  if (dueOn && dueOn <= addDays(today, dueSoonDays)) return 'dueSoon'
  return acknowledgedOn || reportedFor ? undefined : 'unacknowledged'
}

/** A task, what it was given back for, and whether its report is owed. */
export interface StandingTask<T extends TodoTask> {
  readonly task: T
  readonly refusal: Refusal | undefined
  readonly isReportOwed: boolean
}

/**
 * A department's open tasks by group, in the order given. Its page and its people's mails both tell these.
 * @param decisions of the last `refusalDays` days
 */
export const departmentTodoOf = <T extends TodoTask>(
  tasks: Iterable<T>,
  decisions: readonly TaskTold[],
  today: LocalDate,
): Readonly<Record<DepartmentGroup | 'others', readonly StandingTask<T>[]>> => {
  const refusals = refusalsIn(decisions)
  const standing = [...tasks].map((task) => ({
    task,
    refusal: refusals.get(task.id),
    isReportOwed: owesReport(task, today),
  }))
  const groups = Map.groupBy(standing, ({ task, refusal }) => departmentGroupOf(task, refusal, today))
  const of = (group: DepartmentGroup | undefined) => groups.get(group) ?? []
  return {
    overdue: of('overdue'),
    reportsOwed: of('reportsOwed'),
    returned: of('returned'),
    extensionsRefused: of('extensionsRefused'),
    dueSoon: of('dueSoon'),
    unacknowledged: of('unacknowledged'),
    awaitingAnswer: of('awaitingAnswer'),
    others: of(undefined),
  }
}
