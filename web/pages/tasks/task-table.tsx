import { useRegister } from '../../api/register.tsx'
import type { ListedTask } from '../../api/types.ts'
import { StatusTag } from '../../parts/layout/tag.tsx'
import type { Column } from '../../parts/lists/column.ts'
import type { Selection } from '../../parts/lists/selection.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { TaskDue } from './due.tsx'
import { TaskTitle } from './task-title.tsx'
import { taskTexts } from './tasks-texts.ts'

interface Props {
  readonly tasks: readonly ListedTask[]
  readonly caption: string
  /** Left out where all are of one department. */
  readonly withDepartment: boolean
  /** Words that were looked for. */
  readonly found?: string
  /** Where they can be chosen. */
  readonly selection?: Selection<ListedTask> | undefined
}

/** Tasks as every list shows them, in the order the API gives. */
export const TaskTable = ({ tasks, caption, withDepartment, found, selection }: Props) => {
  const t = useTexts(taskTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const all: readonly Column<ListedTask>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: (task) => <TaskTitle task={task} found={found} />,
    },
    { name: 'department', heading: t.department, cell: ({ department }) => departmentName(department) },
    {
      name: 'dueOn',
      heading: t.dueOn,
      cell: (task) => <TaskDue task={task} />,
    },
    {
      name: 'status',
      heading: t.status,
      cell: ({ status, awaiting }) => <StatusTag status={status} awaiting={awaiting} />,
    },
    { name: 'assignedOn', heading: t.assignedOn, cell: ({ assignedOn }) => day(assignedOn) },
  ]
  const columns = all.filter(({ name }) => withDepartment || name !== 'department')
  return <Table {...{ caption, columns, selection }} rows={tasks} keyOf={({ id }) => id} isList />
}
