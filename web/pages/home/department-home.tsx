import { useRegister } from '../../api/register.tsx'
import { Page } from '../../parts/page.tsx'
import { addressOfPage } from '../../router/pattern.ts'
import { useMe } from '../../session/session.tsx'
import { homeTexts } from '../../texts/home.ts'
import { useTexts } from '../../texts/language.tsx'
import { TodoList } from '../todo/todo.tsx'

/** People of a department: what they must do, then the way to all their tasks. */
export const DepartmentHome = ({ department }: { readonly department: string }) => {
  const t = useTexts(homeTexts)
  const { departmentName } = useRegister()
  const { id } = useMe()
  return (
    <Page title={t.openTasks(departmentName(department))}>
      <p>
        <a href={addressOfPage('/tasks', {}, { holder: id })}>{t.ownTasks}</a>
      </p>
      <TodoList />
      <p>
        <a href="/tasks?status=open">{t.allTasks}</a>
      </p>
      <p>
        <a href={addressOfPage('/departments/:code/figures', { code: department })}>{t.ownFigures}</a>
      </p>
      <p>
        <a href="/feeds">{t.ownCalendar}</a>
      </p>
    </Page>
  )
}
