import { periodAfter, type SeriesPeriod } from '../../directives/deadline/recurrence.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import type { Coordination } from '../coordination/coordination.ts'
import type { TaskEvent } from '../history/event.ts'
import { register } from '../registration/registration.ts'
import type { Change } from '../task/change.ts'
import type { OpenTask, Task } from '../task/task.ts'

/** A series without end goes on from period to period: each task that is given brings the next one, planned. */

/** The period after a task's own, or undefined where its series has an end. */
export const periodAfterTask = ({ series, assignedOn }: Task): SeriesPeriod | undefined =>
  series && periodAfter(series, assignedOn)

const departmentsIn = (parts: readonly Coordination[], role: Coordination['role']) =>
  parts.filter((part) => part.role === role).map(({ department }) => department)

/**
 * The task of the next period, planned whether or not its day has come: giving it is a step of its own. It says what the
 * task before it says by now, of the same departments.
 * @param history of the task before it
 * @param parts everybody's part in the task before it
 */
export const planNextPeriod = (
  task: OpenTask & Task,
  { id, period }: { readonly id: string; readonly period: SeriesPeriod },
  { history, parts }: { readonly history: readonly TaskEvent[]; readonly parts: readonly Coordination[] },
  today: LocalDate,
): Change => {
  const first = history.find(({ details }) => details.type === 'registered')?.details
  if (first?.type !== 'registered') throw new Error(`the history of ${task.id} does not begin`)
  const { content, deadlineAsWorded, assigneeAsWorded } = first.task
  const coordinating = departmentsIn(parts, 'coordinating')
  const forInformation = departmentsIn(parts, 'information')
  const said = {
    department: homeOf(id).department,
    title: task.title,
    ...(content && { content }),
    ...(deadlineAsWorded && { deadlineAsWorded }),
    ...(assigneeAsWorded && { assigneeAsWorded }),
    ...(coordinating.length > 0 && { coordinating }),
    ...(forInformation.length > 0 && { forInformation }),
    starred: task.starred,
    ...(task.urgency && { urgency: task.urgency }),
    assignedOn: period.begins,
    dueOn: period.dueOn,
  }
  const planned = register(id, said, addDays(period.begins, -1), { mayBePlanned: true })
  return {
    ...planned,
    after: { ...planned.after, registeredOn: today },
    entries: planned.entries.map((entry) => ({ ...entry, on: today })),
  }
}
