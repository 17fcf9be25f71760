import { useRegister } from '../../api/register.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Empty } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { homeTexts } from '../../texts/home.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { taskTexts } from '../../texts/tasks.ts'
import { TaskTable } from '../tasks/task-table.tsx'

export const DepartmentHome = ({ department }: { readonly department: string }) => {
  const t = useTexts(homeTexts)
  const tasks = useTexts(taskTexts)
  const { number } = useFormats()
  const { departmentName } = useRegister()
  const asked = useAnswer('listTasks', { query: { department, status: 'open' } })
  return (
    <Page title={t.openTasks(departmentName(department))}>
      <p class="measure">{t.openLead}</p>
      <Answered of={asked}>
        {({ tasks: open, cursor }) =>
          open.length === 0 ? (
            <Empty>
              <p>{t.noOpenTasks}</p>
            </Empty>
          ) : (
            <TaskTable
              tasks={open}
              caption={tasks.caption(number(open.length), !cursor)}
              withDepartment={false}
            />
          )
        }
      </Answered>
      <p>
        <a href="/tasks?status=open">{t.allTasks}</a>
      </p>
    </Page>
  )
}
