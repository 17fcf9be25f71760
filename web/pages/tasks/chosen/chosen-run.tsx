import { Button } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { NotificationBanner } from '../../../parts/layout/banner.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag, type TagColour } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { isVerb } from './acts.ts'
import { chosenTexts } from './chosen-texts.ts'
import { countOf, type Run, type Step } from './run.ts'
import type { useRun } from './use-run.ts'

const colours: Record<Step['state'], TagColour> = { waiting: 'grey', done: 'green', refused: 'orange' }

/** What was left as it was stands first: something is still to be done about it. */
const order: readonly Step['state'][] = ['refused', 'waiting', 'done']

const Outcomes = ({ steps }: Pick<Run, 'steps'>) => {
  const t = useTexts(chosenTexts)
  const { language } = useLanguage()
  const columns: readonly Column<Step>[] = [
    {
      name: 'task',
      heading: t.task,
      isRowHeading: true,
      cell: ({ id, title }) => <a href={`/tasks/${id}`}>{title}</a>,
    },
    {
      name: 'state',
      heading: t.state,
      cell: ({ state, why }) => (
        <>
          <Tag colour={colours[state]}>{t.states[state]}</Tag>
          {why && (
            <span class="note">
              {why[language].title}. {why[language].detail}
            </span>
          )}
        </>
      ),
    },
  ]
  const rows = steps.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
  return <Table caption={t.results} columns={columns} rows={rows} keyOf={({ id }) => id} isList />
}

interface Props {
  readonly doing: ReturnType<typeof useRun>
  readonly run: Run
}

/** How far it is, while it is under way or has stopped. */
const Progress = ({ doing, run }: Props) => {
  const t = useTexts(chosenTexts)
  const { number } = useFormats()
  const all = run.steps.length
  const dealtWith = all - countOf(run, 'waiting')
  return (
    <>
      {!doing.isKept && <NotificationBanner>{t.notKept}</NotificationBanner>}
      <p role="status">{t.progress(number(dealtWith), number(all))}</p>
      <progress max={all} value={dealtWith} aria-label={t.progress(number(dealtWith), number(all))} />
      <div class="govuk-button-group">
        {doing.isUnderWay ? (
          <Button look="secondary" onClick={doing.stop}>
            {t.stop}
          </Button>
        ) : (
          <>
            <Button onClick={doing.goOn}>{t.goOn}</Button>
            <Button look="secondary" onClick={doing.putAway}>
              {t.drop}
            </Button>
          </>
        )}
      </div>
      {doing.failure !== undefined && <Failed failure={doing.failure} />}
    </>
  )
}

/** What becomes of the chosen tasks, one by one. */
export const ChosenRun = ({ doing, run }: Props) => {
  const t = useTexts(chosenTexts)
  const { number } = useFormats()
  const verb = isVerb(run.verb) ? t.verbs[run.verb] : ''
  const [done, refused] = [countOf(run, 'done'), countOf(run, 'refused')]
  return (
    <Page title={t.title(verb, number(run.steps.length))} step={doing.isOver ? 'over' : 'run'}>
      {doing.isOver ? (
        <NotificationBanner isSuccess={refused === 0} takesFocus>
          <p>{t.over(number(done), number(refused))}</p>
        </NotificationBanner>
      ) : (
        <Progress doing={doing} run={run} />
      )}
      <Outcomes steps={run.steps} />
      {doing.isOver && (
        <p class="brief">
          <a href="/">{t.toHome}</a>
          <a href="/tasks">{t.toTasks}</a>
        </p>
      )}
    </Page>
  )
}
