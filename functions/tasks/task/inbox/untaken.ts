import { pressingOf } from '../../../directives/deadline/urgency.ts'
import type { OpenTask, Task } from '../task.ts'

type Taking = Partial<
  Pick<OpenTask, 'urgency' | 'acknowledgedOn' | 'reportedFor' | 'result' | 'request' | 'notOurs'>
>

/**
 * Whether an open task that cannot wait (thượng khẩn, hỏa tốc) has not been taken up by anybody of its department: not
 * acknowledged, not returned as not theirs, nothing reported. As the index of open tasks tells it.
 */
export const isUntaken = (task: Taking): boolean => {
  const { urgency, acknowledgedOn, reportedFor, result, request, notOurs } = task
  return pressingOf(urgency) !== undefined && !(acknowledgedOn ?? reportedFor ?? result ?? request ?? notOurs)
}

/** The same of a task as it stands, where also a progress update says that somebody works on it. */
export const isStillUntaken = (task: Task): boolean =>
  task.lifecycle === 'open' && !task.planned && task.updatedOn === undefined && isUntaken(task)
