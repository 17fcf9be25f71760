import type { ListedTask } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Section } from '../../parts/figures.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { StatusTag } from '../../parts/tag.tsx'
import { useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { todoTexts } from '../../texts/todo.ts'
import { TaskDue } from '../tasks/due.tsx'
import { NotedTask } from '../todo/task-group.tsx'

const shownHere = 5

/** Results and requests for an extension that a department has handed in, and how far they have come. */
export const WaitingForOthers = () => {
  const t = useTexts(todoTexts)
  const names = useTexts(nameTexts)
  const decisions = useAnswer('listTasks', { query: { awaiting: 'decision' } }).body?.tasks ?? []
  const acceptances = useAnswer('listTasks', { query: { awaiting: 'acceptance' } }).body?.tasks ?? []
  // A result stands for its task, though a request for an extension may still be open beside it.
  const results = new Set(acceptances.map(({ id }) => id))
  const all = [...decisions.filter(({ id }) => !results.has(id)), ...acceptances]
  const tasks = all.slice(0, shownHere)
  if (tasks.length === 0) return null
  const columns: readonly Column<ListedTask>[] = [
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
    <Section title={t.others}>
      <p class="quiet">{t.othersLead}</p>
      <Table
        caption={t.others}
        isCaptionHidden
        columns={columns}
        rows={tasks}
        keyOf={({ id }) => id}
        isList
      />
      {all.length > shownHere && (
        <p class="brief">
          <a href="/tasks?awaiting=decision">{names.awaiting.decision}</a>
          <a href="/tasks?awaiting=acceptance">{names.awaiting.acceptance}</a>
        </p>
      )}
    </Section>
  )
}
