import type { DepartmentSuccession } from '../organisation/departments/succession/department-succession.ts'
import { type LocalDate, laterOf } from '../shared/dates/dates.ts'
import { type Coordination, partiesGoingOn } from '../tasks/coordination/coordination.ts'
import { reassign, type Succession } from '../tasks/ending/lifecycle.ts'
import { factsOf, type Task } from '../tasks/task/task.ts'

/**
 * Hands an open task over to a successor. It begins on the successor's first day; a due date that has passed is the
 * old department's miss, and the successor's is the day of the handing over. Who coordinates or is informed goes on so.
 * @param parts everybody's part in the task
 * @throws Refused task-closed
 */
export const handOver = (
  task: Task,
  to: { readonly id: string; readonly department: string },
  { on, decision }: Pick<DepartmentSuccession, 'on' | 'decision'>,
  today: LocalDate,
  parts: readonly Coordination[] = [],
): Succession => {
  const { title, dueOn } = task
  const assignedOn = laterOf(on, task.assignedOn)
  const parties = partiesGoingOn(parts, to.department, today)
  const heir = {
    ...to,
    title,
    assignedOn,
    ...(dueOn && { dueOn: laterOf(dueOn, today) }),
    ...(parties.length > 0 && { parties }),
  }
  return reassign(factsOf(task), { reason: decision }, heir, today)
}
