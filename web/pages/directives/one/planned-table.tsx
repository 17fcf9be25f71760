import { useRegister } from '../../../api/register.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { Due } from '../../tasks/due.tsx'
import { taskTexts } from '../../tasks/tasks-texts.ts'
import { directiveTexts } from '../directives-texts.ts'
import type { DirectiveTask } from './item-groups.ts'

/** A directive's tasks of periods to come, apart from those that were given, by the day on which each will be. */
export const PlannedTable = ({ tasks }: { readonly tasks: readonly DirectiveTask[] }) => {
  const t = useTexts(directiveTexts)
  const listed = useTexts(taskTexts)
  const { day, number } = useFormats()
  const { departmentName } = useRegister()
  const columns: readonly Column<DirectiveTask>[] = [
    {
      name: 'task',
      heading: listed.task,
      isRowHeading: true,
      cell: ({ id, title }) => <a href={`/tasks/${id}`}>{title}</a>,
    },
    {
      name: 'department',
      heading: listed.department,
      cell: ({ department }) => departmentName(department),
    },
    { name: 'givenOn', heading: t.givenOn, cell: ({ assignedOn }) => day(assignedOn) },
    { name: 'dueOn', heading: listed.dueOn, cell: ({ dueOn }) => <Due dueOn={dueOn} isOpen={false} /> },
  ]
  return (
    <Section id="planned" title={t.planned}>
      <p>{t.plannedLead}</p>
      <Table
        caption={t.plannedItems(number(tasks.length))}
        columns={columns}
        rows={tasks.toSorted((one, other) => one.assignedOn.localeCompare(other.assignedOn))}
        keyOf={({ id }) => id}
        isList
      />
    </Section>
  )
}
