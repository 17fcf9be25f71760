import { useRegister } from '../../api/register.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'
import { Page } from '../../parts/layout/page.tsx'
import { useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { homeTexts } from './home-texts.ts'
import { TodoList } from './todo/todo.tsx'

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
