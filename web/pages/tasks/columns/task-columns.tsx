import type { ListColumn } from '../../../../functions/tasks/lists/list-columns.ts'
import { useRegister } from '../../../api/register.tsx'
import type { ListedTask } from '../../../api/types.ts'
import { StatusTag } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { TaskDue } from '../due.tsx'
import { TaskTitle } from '../task-title.tsx'
import { columnsTexts } from './columns-texts.ts'

/** How far the work was when it was last said, and when that was. */
const Progress = ({ percent, updatedOn }: Pick<ListedTask, 'percent' | 'updatedOn'>) => {
  const t = useTexts(columnsTexts)
  const { day, wholePercent } = useFormats()
  if (!updatedOn) return null
  return (
    <>
      {percent !== undefined && <span class="no-break">{wholePercent(percent)}</span>}
      <span class="note no-break">{t.updated(day(updatedOn))}</span>
    </>
  )
}

/** What each column shows of a task. @param found words that were looked for */
export const useTaskColumns = (found?: string): Readonly<Record<ListColumn, Column<ListedTask>>> => {
  const t = useTexts(columnsTexts).headings
  const { day, number } = useFormats()
  const { departmentName, personName } = useRegister()
  const column = (
    name: ListColumn,
    cell: Column<ListedTask>['cell'],
    more: Partial<Column<ListedTask>> = {},
  ) => ({
    name,
    heading: t[name],
    cell,
    ...more,
  })
  const whole = (on: string | undefined) => on && <span class="no-break">{day(on)}</span>
  const countIfAny = (count: number | undefined) => (count ? number(count) : undefined)
  return {
    task: column('task', (task) => <TaskTitle task={task} found={found} />, { isRowHeading: true }),
    department: column('department', ({ department }) => departmentName(department)),
    coordinating: column('coordinating', ({ coordinating = [] }) =>
      coordinating.map(departmentName).join(', '),
    ),
    dueOn: column('dueOn', (task) => <TaskDue task={task} />),
    deadlineAsWorded: column('deadlineAsWorded', ({ deadlineAsWorded }) => deadlineAsWorded),
    status: column('status', ({ status, awaiting }) => <StatusTag status={status} awaiting={awaiting} />),
    daysOverdue: column('daysOverdue', ({ daysOverdue }) => countIfAny(daysOverdue), { isNumber: true }),
    progress: column('progress', (task) => <Progress {...task} />),
    urgings: column('urgings', ({ urgings }) => countIfAny(urgings), { isNumber: true }),
    holder: column('holder', ({ holder, holderName }) => holderName ?? (holder && personName(holder))),
    assignedOn: column('assignedOn', ({ assignedOn }) => whole(assignedOn)),
    submittedOn: column('submittedOn', ({ result }) => whole(result?.submittedOn)),
    acceptedOn: column('acceptedOn', ({ acceptedOn }) => whole(acceptedOn)),
  }
}
