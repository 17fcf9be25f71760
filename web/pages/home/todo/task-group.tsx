import { useRegister } from '../../../api/register.tsx'
import type { ListedTask } from '../../../api/types.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { Due, TaskDue } from '../../tasks/due.tsx'
import { TaskTitle } from '../../tasks/task-title.tsx'
import { Acknowledge } from './acknowledge.tsx'
import { addressOfAction, type Group, type TodoTask } from './commands.ts'
import { todoTexts } from './todo-texts.ts'

interface NotedProps {
  readonly task: ListedTask & Partial<TodoTask>
}

/** Why the task stands in its group. */
const Note = ({ task }: NotedProps) => {
  const t = useTexts(todoTexts)
  const { day, number } = useFormats()
  const { refusal, reason, urgings, part, result, request, notOurs, holderName } = task
  const isLate = task.daysOverdue !== undefined
  const since = result?.submittedOn ?? request?.askedOn
  const notes = [
    isLate && task.isReportOwed && t.notReported,
    refusal && t.refusals[refusal](reason),
    part?.part && t.part(part.part),
    holderName && t.heldBy(holderName),
    urgings && t.urgings(number(urgings)),
    since && t.asked(day(since)),
    request && t.proposed(day(request.proposedDueOn)),
    request?.preparedOn && t.prepared,
    notOurs && t.notOurs,
  ].filter(Boolean)
  return notes.length > 0 ? <span class="note">{notes.join(' · ')}</span> : null
}

/** A task with why it stands where it is listed. */
export const NotedTask = ({ task }: NotedProps) => (
  <>
    <TaskTitle task={task} />
    <Note task={task} />
  </>
)

interface Props {
  readonly group: Group['name']
  readonly caption: string
  readonly tasks: readonly TodoTask[]
}

/** Tasks that wait for the same action, each with the way to it. */
export const TaskGroup = ({ group, caption, tasks }: Props) => {
  const t = useTexts(todoTexts)
  const { departmentName } = useRegister()
  const isOfDepartment = useMe().department !== undefined
  const actionOf = ({ refusal }: TodoTask) => t.groups[refusal ?? group].action
  const withDepartment = !isOfDepartment || group === 'coordination-owed'
  const columns: readonly Column<TodoTask>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: (task) => <NotedTask task={task} />,
    },
    { name: 'department', heading: t.department, cell: ({ department }) => departmentName(department) },
    {
      name: 'dueOn',
      heading: t.dueOn,
      cell: (task) => (task.part?.dueOn ? <Due dueOn={task.part.dueOn} isOpen /> : <TaskDue task={task} />),
    },
    {
      name: 'action',
      heading: t.toDo,
      isOfScreen: true,
      cell: (task) =>
        group === 'unacknowledged' ? (
          <Acknowledge task={task} />
        ) : (
          <ButtonLink look="secondary" href={addressOfAction(group, task)}>
            {actionOf(task)}
            <span class="govuk-visually-hidden"> {task.title}</span>
          </ButtonLink>
        ),
    },
  ]
  return (
    <div class="task-group">
      <Table
        caption={caption}
        isCaptionHidden
        columns={columns.filter(({ name }) => withDepartment || name !== 'department')}
        rows={tasks}
        keyOf={({ id }) => id}
        isList
      />
    </div>
  )
}
