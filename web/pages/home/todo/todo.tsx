import { useAnswer } from '../../../api/use-answer.ts'
import { useOpened } from '../../../app/router/location.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { WaitingTasks } from '../../directives/one/waiting-tasks.tsx'
import { AwaitingAnswer } from './awaiting-answer.tsx'
import { awaitingAnswer, countAll, type Group, listOfGroup, type Todo, waiting } from './commands.ts'
import { ExplanationGroup } from './explanation-group.tsx'
import { PaperGroup } from './paper-group.tsx'
import { TaskGroup } from './task-group.tsx'
import { todoTexts } from './todo-texts.ts'

const shownAtFirst = 5

/** As many of a group as the API gives. */
const max = 200

interface GroupProps {
  readonly group: Group
  /** Asks for more than were read at first. */
  readonly readAll: () => void
}

const TodoGroup = ({ group, readAll }: GroupProps) => {
  const { name, count, asOf, tasks = [], explanations = [], waiting: unled = [], papers = [] } = group
  const t = useTexts(todoTexts)
  const { day, number } = useFormats()
  const [isWhole, setWhole] = useOpened(`todo-${name}`)
  const shown = isWhole ? max : shownAtFirst
  const answer = tasks.length + explanations.length + unled.length + papers.length
  const list = listOfGroup(group)
  const title = t.group(t.groups[name].name, number(count))
  const showAll = () => {
    setWhole(true)
    if (count > answer) readAll()
  }
  return (
    <Section id={name} title={title}>
      {list && (
        <p>
          <a href={list}>{t.several}</a>
        </p>
      )}
      {asOf && <p class="quiet">{t.asOf(day(asOf))}</p>}
      {tasks.length > 0 && <TaskGroup group={name} caption={title} tasks={tasks.slice(0, shown)} />}
      {explanations.length > 0 && (
        <ExplanationGroup group={name} caption={title} explanations={explanations.slice(0, shown)} />
      )}
      {unled.length > 0 && <WaitingTasks caption={title} tasks={unled.slice(0, shown)} />}
      {papers.length > 0 && <PaperGroup group={name} caption={title} papers={papers.slice(0, shown)} />}
      {count > shownAtFirst && !isWhole && (
        <Button look="secondary" onClick={showAll}>
          {count > max ? t.firstOf(number(max), number(count)) : t.all(number(count))}
        </Button>
      )}
      {isWhole && count > max && <p class="quiet">{t.notShown(number(count - max))}</p>}
    </Section>
  )
}

/** The way to each group, where there are several. */
const GroupLinks = ({ groups }: { readonly groups: readonly Group[] }) => {
  const t = useTexts(todoTexts)
  const { number } = useFormats()
  if (groups.length < 2) return null
  return (
    <nav class="group-links" aria-label={t.groupLinks}>
      <ul class="govuk-list">
        {groups.map(({ name, count }) => (
          <li key={name}>
            <a href={`#${name}`}>{t.group(t.groups[name].name, number(count))}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The groups in which something is to be done. */
const Groups = ({ groups, readAll }: { readonly groups: readonly Group[]; readonly readAll: () => void }) => {
  const t = useTexts(todoTexts)
  const { number } = useFormats()
  if (groups.length === 0)
    return (
      <Empty>
        <p>{t.nothing}</p>
      </Empty>
    )
  return (
    <>
      <p>{t.lead(number(countAll(groups)))}</p>
      <GroupLinks groups={groups} />
      {groups.map((group) => (
        <TodoGroup key={group.name} group={group} readAll={readAll} />
      ))}
    </>
  )
}

/** How late the department is, as its figure counts it: also what others have to answer. */
const OwnOverdue = ({ count, awaitingAnswer }: NonNullable<Todo['overdue']>) => {
  const t = useTexts(todoTexts)
  const { number } = useFormats()
  return count > 0 ? (
    <p class="own-overdue">
      <a href="/tasks?status=open-overdue">{t.overdue(number(count))}</a>
      {awaitingAnswer > 0 && t.overdueElsewhere(number(awaitingAnswer))}
    </p>
  ) : null
}

/**
 * What waits for the person, the most urgent first, then what others have to answer; the mail of the morning tells the
 * same groups.
 */
export const TodoList = () => {
  const [isAll, setAll] = useOpened('todo')
  const asked = useAnswer('getTodo', { query: { limit: isAll ? max : shownAtFirst } })
  return (
    <Answered of={asked}>
      {(todo) => {
        const answers = awaitingAnswer(todo)
        return (
          <>
            {todo.overdue && <OwnOverdue {...todo.overdue} />}
            <Groups groups={waiting(todo)} readAll={() => setAll(true)} />
            {answers && <AwaitingAnswer group={answers} />}
          </>
        )
      }}
    </Answered>
  )
}
