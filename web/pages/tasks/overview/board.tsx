import { useRegister } from '../../../api/register.tsx'
import type { Action, Body, ListedTask } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { TaskDue } from '../due.tsx'
import { TaskTitle } from '../task-title.tsx'
import { boardStateTexts } from './board-state-texts.ts'
import { overviewTexts } from './overview-texts.ts'
import { ChooseDepartment, Ways } from './ways.tsx'

type BoardColumn = Body<'getBoard'>['columns'][number]
type State = BoardColumn['state']
type Act = keyof (typeof overviewTexts)['vi']['acts']

/** What moves a card: the task's own commands. Whoever may not do them is not offered them. */
const acts: Readonly<Record<State, readonly (readonly [Act, Action])[]>> = {
  overdue: [
    ['report', 'report-task'],
    ['urge', 'urge-task'],
  ],
  untaken: [['acknowledge', 'acknowledge-task']],
  'under-way': [['report', 'report-task']],
  acceptance: [['judge', 'judge-result']],
  decision: [
    ['prepare-extension', 'prepare-extension'],
    ['decide-extension', 'decide-extension'],
  ],
  signature: [['decision-paper', 'sign-papers']],
}

const Card = ({ task, state }: { readonly task: ListedTask; readonly state: State }) => {
  const t = useTexts(overviewTexts)
  const { may } = useMe()
  const { personName } = useRegister()
  const offered = acts[state].filter(([, action]) => may.includes(action))
  return (
    <li class="board-card">
      <TaskTitle task={task} />
      <div>
        <TaskDue task={task} />
      </div>
      {task.holder && <span class="note">{personName(task.holder)}</span>}
      {offered.length > 0 && (
        <div class="board-acts screen-only">
          {offered.map(([act]) => (
            <a key={act} href={`/tasks/${task.id}/${act}`}>
              {t.acts[act]}
              <span class="govuk-visually-hidden">: {task.title}</span>
            </a>
          ))}
        </div>
      )}
    </li>
  )
}

const idOf = (state: State): string => `state-${state}`

interface ColumnProps extends BoardColumn {
  readonly department: string
}

const StateColumn = ({ department, state, count, tasks }: ColumnProps) => {
  const t = useTexts(overviewTexts)
  const boardState = useTexts(boardStateTexts)
  const { number } = useFormats()
  return (
    <section class={`board-column is-${state}`} aria-labelledby={idOf(state)}>
      <h2 class="govuk-heading-s" id={idOf(state)} tabIndex={-1}>
        {boardState[state]} <span class="board-count">{number(count)}</span>
      </h2>
      {count === 0 && <p class="quiet">{t.stateNone}</p>}
      <ul>
        {tasks.map((task) => (
          <Card key={task.id} task={task} state={state} />
        ))}
      </ul>
      {count > tasks.length && (
        <p>
          <a href={addressOfPage('/tasks', {}, { department, boardState: state })}>
            {t.inList(number(count))}
          </a>
        </p>
      )}
    </section>
  )
}

/** A department's open tasks by where they stand. */
export const Board = ({ department }: { readonly department: string }) => {
  const t = useTexts(overviewTexts)
  const { number } = useFormats()
  const boardState = useTexts(boardStateTexts)
  const { departmentName } = useRegister()
  const asked = useAnswer('getBoard', { path: { department } })
  return (
    <Page
      title={t.board}
      caption={departmentName(department)}
      actions={<Ways department={department} here="board" />}
    >
      <ChooseDepartment key={department} department={department} address="/boards/:department" />
      <Answered of={asked}>
        {({ count, columns }) => (
          <>
            <p>{t.open(number(count))}</p>
            <nav class="chips board-ways" aria-label={t.board}>
              {columns.map((column) => (
                <a key={column.state} href={`#${idOf(column.state)}`}>
                  {boardState[column.state]}: {number(column.count)}
                </a>
              ))}
            </nav>
            <div class="board">
              {columns.map((column) => (
                <StateColumn key={column.state} department={department} {...column} />
              ))}
            </div>
          </>
        )}
      </Answered>
    </Page>
  )
}
