import { Section } from '../../../parts/figures/figures.tsx'
import { StatusTag } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { TaskDue } from '../../tasks/due.tsx'
import type { Group, TodoTask } from './commands.ts'
import { NotedTask } from './task-group.tsx'
import { todoTexts } from './todo-texts.ts'

const shownHere = 5

/** Results and requests that a department has handed in: nothing is to be done with them for now. */
export const AwaitingAnswer = ({ group: { name, count, tasks = [] } }: { readonly group: Group }) => {
  const t = useTexts(todoTexts)
  const names = useTexts(nameTexts)
  const { number } = useFormats()
  const title = t.group(t.groups[name].name, number(count))
  const columns: readonly Column<TodoTask>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: (task) => <NotedTask task={task} />,
    },
    { name: 'dueOn', heading: t.dueOn, cell: (task) => <TaskDue task={task} /> },
    { name: 'state', heading: t.state, cell: (task) => <StatusTag {...task} /> },
  ]
  return (
    <Section id={name} title={title}>
      <p class="quiet">{t.othersLead}</p>
      <Table
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={tasks.slice(0, shownHere)}
        keyOf={({ id }) => id}
        isList
      />
      {count > shownHere && (
        <p class="brief">
          <a href="/tasks?awaiting=decision">{names.awaiting.decision}</a>
          <a href="/tasks?awaiting=acceptance">{names.awaiting.acceptance}</a>
        </p>
      )}
    </Section>
  )
}
