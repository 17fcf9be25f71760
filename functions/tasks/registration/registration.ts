import { assignedInFuture, dueBeforeAssigned } from '../../directives/directive/directive-problems.ts'
import { refuseSecrets } from '../../directives/directive/new-directive.ts'
import type { NewTask } from '../../directives/requests/commands.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { withNamedParties } from '../coordination/coordination.ts'
import { type Change, recordMiss } from '../task/change.ts'
import type { OpenTask } from '../task/task.ts'

/**
 * Registers a task. Only a period's task may be given on a day to come: until then it is planned.
 * @throws Refused assigned-in-future, due-before-assigned, secret-directive
 */
export const register = (
  id: string,
  task: NewTask & { assignedOn: LocalDate },
  today: LocalDate,
  { mayBePlanned = false } = {},
): Change => {
  const { assignedOn, dueOn, starred, urgency } = task
  refuseSecrets(undefined, [task.title, task.content ?? ''])
  const isAhead = assignedOn > today
  if (isAhead && !mayBePlanned) throw new Refused(assignedInFuture, { assignedOn, today })
  if (dueOn && dueOn < assignedOn) throw new Refused(dueBeforeAssigned, { assignedOn, dueOn })
  const facts: OpenTask = {
    id,
    version: 1,
    assignedOn,
    ...(isAhead && { planned: 'ahead' as const }),
    registeredOn: today,
    starred,
    ...(urgency && { urgency }),
    ...(dueOn && { dueOn, originalDueOn: dueOn }),
    lifecycle: 'open',
    reportsOwed: 0,
    reportsInTime: 0,
  }
  const { after, entries } = recordMiss(withNamedParties(facts, task), today)
  return {
    before: undefined,
    after,
    entries: [{ on: today, details: { type: 'registered', task } }, ...entries],
  }
}
