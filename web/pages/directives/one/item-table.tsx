import { useRegister } from '../../../api/register.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { StatusTag } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { TaskDue } from '../../tasks/due.tsx'
import { taskTexts } from '../../tasks/tasks-texts.ts'
import { directiveTexts } from '../directives-texts.ts'
import { type DirectiveTask, type Item, itemsOf, statusesOf } from './item-groups.ts'

const Several = ({ tasks }: { readonly tasks: readonly DirectiveTask[] }) => {
  const t = useTexts(directiveTexts)
  const names = useTexts(nameTexts)
  const { day, number } = useFormats()
  const { departmentName } = useRegister()
  return (
    <Details summary={t.several(number(tasks.length))}>
      <ul class="govuk-list">
        {tasks.map(({ id, department, dueOn, status }) => (
          <li key={id}>
            <a href={`/tasks/${id}`}>
              {departmentName(department)}
              {dueOn && `, ${day(dueOn)}`}
            </a>{' '}
            <span class="quiet">{names.status[status]}</span>
          </li>
        ))}
      </ul>
    </Details>
  )
}

const ItemTitle = ({ item: { title, tasks } }: { readonly item: Item }) => {
  const [only] = tasks
  if (tasks.length === 1 && only) return <a href={`/tasks/${only.id}`}>{title}</a>
  return (
    <>
      {title}
      <Several tasks={tasks} />
    </>
  )
}

const ItemDepartments = ({ tasks }: Item) => {
  const t = useTexts(directiveTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const codes = [...new Set(tasks.map(({ department }) => department))]
  return <>{codes.length > 3 ? t.units(number(codes.length)) : codes.map(departmentName).join('; ')}</>
}

const ItemDue = ({ tasks }: Item) => {
  const t = useTexts(taskTexts)
  const { day } = useFormats()
  const [only] = tasks
  if (tasks.length === 1 && only) return <TaskDue task={only} />
  const days = [...new Set(tasks.map(({ dueOn }) => dueOn))].filter((due) => due !== undefined).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first) return <span class="quiet">{t.noDueDate}</span>
  return <>{first === last ? day(first) : `${day(first)} – ${day(last)}`}</>
}

const ItemStatus = ({ tasks }: Item) => {
  const t = useTexts(directiveTexts)
  const names = useTexts(nameTexts)
  const { number } = useFormats()
  const [only] = tasks
  if (tasks.length === 1 && only) return <StatusTag status={only.status} awaiting={only.awaiting} />
  return (
    <>
      {statusesOf(tasks).map(([status, count]) => (
        <span key={status} class="line">
          {t.ofStatus(number(count), names.status[status])}
        </span>
      ))}
    </>
  )
}

interface Props {
  readonly tasks: readonly DirectiveTask[]
  readonly caption: string
}

/** A directive's items; joint leads and periods stand under the item that gave them the work. */
export const ItemTable = ({ tasks, caption }: Props) => {
  const t = useTexts(taskTexts)
  const columns: readonly Column<Item>[] = [
    { name: 'task', heading: t.task, isRowHeading: true, cell: (item) => <ItemTitle item={item} /> },
    { name: 'department', heading: t.department, cell: (item) => <ItemDepartments {...item} /> },
    { name: 'dueOn', heading: t.dueOn, cell: (item) => <ItemDue {...item} /> },
    { name: 'status', heading: t.status, cell: (item) => <ItemStatus {...item} /> },
  ]
  return <Table caption={caption} columns={columns} rows={itemsOf(tasks)} keyOf={({ key }) => key} isList />
}
