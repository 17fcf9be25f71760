import type { ListedTask } from '../../api/types.ts'
import { useToday } from '../../session/clock.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { type Day, daysBetween } from '../../values/dates.ts'
import { daysLateOf, tellsDistance } from './distance.ts'
import { taskTexts } from './tasks-texts.ts'

interface Props {
  readonly dueOn: Day | undefined
  readonly originalDueOn?: Day | undefined
  /** While it is open one says how long there is left, or how late it is. */
  readonly isOpen: boolean
  /** As the API tells them of a task: days on which it waited in time are not late. */
  readonly daysOverdue?: number | undefined
}

/** A due date: the day, how far off it is, and the first one where it has been moved. */
export const Due = ({ dueOn, originalDueOn, isOpen, daysOverdue }: Props) => {
  const t = useTexts(taskTexts)
  const { day, number } = useFormats()
  const today = useToday()
  if (!dueOn) return <span class="quiet">{t.noDueDate}</span>
  const left = daysBetween(today, dueOn)
  const late = daysLateOf(left, daysOverdue)
  const distance = late > 0 ? t.daysLate(number(late)) : left === 0 ? t.dueToday : t.daysLeft(number(left))
  return (
    <>
      <span class="no-break">{day(dueOn)}</span>
      {isOpen && <span class={`note no-break${late > 0 ? ' is-late' : ''}`}>{distance}</span>}
      {originalDueOn && originalDueOn !== dueOn && <span class="note">{t.original(day(originalDueOn))}</span>}
    </>
  )
}

interface OfTask {
  readonly task: Pick<ListedTask, 'status' | 'assignedOn' | 'dueOn' | 'originalDueOn' | 'daysOverdue'>
}

/** The due date of a task; of one that is planned, also the day on which it is given. */
export const TaskDue = ({ task }: OfTask) => {
  const t = useTexts(taskTexts)
  const { day } = useFormats()
  const { status, assignedOn, dueOn, originalDueOn, daysOverdue } = task
  return (
    <>
      <Due
        dueOn={dueOn}
        originalDueOn={originalDueOn}
        isOpen={tellsDistance(task, useToday())}
        daysOverdue={daysOverdue}
      />
      {status === 'planned' && <span class="note">{t.plannedOn(day(assignedOn))}</span>}
    </>
  )
}
