import type { ListColumn } from '../../../functions/tasks/lists/list-columns.ts'
import type { ListedTask } from '../../api/types.ts'
import type { Selection } from '../../parts/lists/selection.ts'
import { Table } from '../../parts/lists/table.tsx'
import { usualColumns } from './columns/columns.ts'
import { useTaskColumns } from './columns/task-columns.tsx'

interface Props {
  readonly tasks: readonly ListedTask[]
  readonly caption: string
  readonly columns?: readonly ListColumn[]
  /** Words that were looked for. */
  readonly found?: string
  /** Where they can be chosen. */
  readonly selection?: Selection<ListedTask> | undefined
}

/** Tasks as every list shows them, in the order the API gives. */
export const TaskTable = ({ tasks, caption, columns = usualColumns(), found, selection }: Props) => {
  const all = useTaskColumns(found)
  const shown = columns.map((name) => all[name])
  return <Table {...{ caption, selection }} columns={shown} rows={tasks} keyOf={({ id }) => id} isList />
}
