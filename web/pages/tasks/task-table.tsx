import type { ListColumn } from '../../../functions/tasks/lists/list-columns.ts'
import { sortableColumns } from '../../../functions/tasks/lists/list-sorting.ts'
import type { ListedTask } from '../../api/types.ts'
import type { Boxes } from '../../parts/lists/column.ts'
import type { Sort } from '../../parts/lists/sorting.ts'
import { Table } from '../../parts/lists/table.tsx'
import { usualColumns } from './columns/columns.ts'
import { useTaskColumns } from './columns/task-columns.tsx'

interface Props {
  readonly tasks: readonly ListedTask[]
  readonly caption: string
  readonly columns?: readonly ListColumn[]
  /** In the order of the address, where its heads may be pressed for another one. */
  readonly isSortable?: boolean
  /** How they are sorted while the address says nothing. */
  readonly sortedBy?: Sort | undefined
  /** Words that were looked for. */
  readonly found?: string
  /** Where they can be chosen. */
  readonly boxes?: Boxes<ListedTask> | undefined
}

const sortable: ReadonlySet<ListColumn> = new Set(sortableColumns)

/** Tasks as every list shows them, in the order the API gives. */
export const TaskTable = ({
  tasks,
  caption,
  columns = usualColumns(),
  isSortable = false,
  sortedBy,
  found,
  boxes,
}: Props) => {
  const all = useTaskColumns(found)
  const shown = columns.map((name) => ({ ...all[name], isSortable: isSortable && sortable.has(name) }))
  return (
    <Table
      {...{ caption, boxes, sortedBy }}
      columns={shown}
      rows={tasks}
      keyOf={({ id }) => id}
      isSorted
      isList
    />
  )
}
