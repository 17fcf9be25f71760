import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Pagination } from '../../../parts/lists/pagination.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { Due } from '../../tasks/due.tsx'
import { TaskTitle } from '../../tasks/task-title.tsx'
import { taskTexts } from '../../tasks/tasks-texts.ts'
import { adminTexts } from '../admin-texts.ts'

type Urged = Body<'listUrgings'>['tasks'][number]

/** Overdue tasks that were urged more often than the setting allows. */
export const Urgings = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(taskTexts)
  const { day, number } = useFormats()
  const { departmentName } = useRegister()
  const cursor = useLocation().query.get('cursor') ?? undefined
  const asked = useAnswer('listUrgings', { query: { cursor } })
  const columns: readonly Column<Urged>[] = [
    { name: 'task', heading: words.task, isRowHeading: true, cell: (task) => <TaskTitle task={task} /> },
    { name: 'department', heading: t.department, cell: ({ department }) => departmentName(department) },
    {
      name: 'dueOn',
      heading: words.dueOn,
      cell: ({ dueOn, daysOverdue }) => <Due dueOn={dueOn} isOpen daysOverdue={daysOverdue} />,
    },
    { name: 'times', heading: t.times, isNumber: true, cell: ({ urgings }) => number(urgings) },
  ]
  return (
    <Page title={t.urgings}>
      <Answered of={asked}>
        {({ tasks, moreThan, on, count, cursor: next }) => (
          <>
            {on && <p>{t.urgingsLead(number(moreThan), day(on))}</p>}
            {tasks.length === 0 ? (
              <Empty>
                <p>{t.noUrgings}</p>
              </Empty>
            ) : (
              <Table
                caption={t.urgedCount(number(count))}
                columns={columns}
                rows={tasks}
                keyOf={({ id }) => id}
                isList
              />
            )}
            <Pagination cursor={next} />
          </>
        )}
      </Answered>
    </Page>
  )
}
