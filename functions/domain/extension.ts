import { type Change, change, endWait, withoutAsk } from './change.ts'
import type { ExtensionDecision } from './commands.ts'
import type { LocalDate } from './dates.ts'
import { Refused } from './errors.ts'
import type { OpenTask, TaskFacts } from './task.ts'

/** A result that waits for the Office is the report for the new date too: nothing more can be reported meanwhile. */
const withWaitingResult = (task: OpenTask, dueOn: LocalDate): OpenTask =>
  task.submittedOn && task.submittedOn <= dueOn
    ? {
        ...task,
        reportedFor: dueOn,
        reportsOwed: task.reportsOwed + 1,
        reportsInTime: task.reportsInTime + 1,
      }
    : task

const extend = (task: OpenTask, dueOn: LocalDate, today: LocalDate): OpenTask => {
  const previous = task.dueOn as LocalDate
  if (dueOn <= previous || dueOn < today)
    throw new Refused('new-date-not-later', { newDueOn: dueOn, dueOn: previous })
  const earlierDueDates = [...(task.earlierDueDates ?? []), { dueOn: previous, until: today }]
  return { ...withWaitingResult(task, dueOn), dueOn, earlierDueDates }
}

/**
 * The leader decides the pending extension. The original due date never changes;
 * an approved date is the effective one from today on. A recorded miss stays recorded.
 * @throws Refused task-closed, no-extension-asked, new-date-not-later
 */
export const decideExtension = (before: TaskFacts, extension: ExtensionDecision, today: LocalDate): Change =>
  change(before, today, (task) => {
    if (!task.askedOn || !task.dueOn) throw new Refused('no-extension-asked')
    const settled = { ...withoutAsk(task), ...endWait(task, task.askedOn, today) }
    return {
      after: extension.decision === 'approve' ? extend(settled, extension.dueOn, today) : settled,
      details: { type: 'extension-decided', extension, previousDueOn: task.dueOn },
    }
  })
