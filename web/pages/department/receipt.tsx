import { Section } from '../../parts/figures/figures.tsx'
import { ButtonLink } from '../../parts/forms/button.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Panel, PrintButton } from '../../parts/layout/panel.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { type GivenTask, useWords, WithTask } from '../task/ending/given-task.tsx'
import { EntryShown } from '../task/history/entries.tsx'
import type { Entry } from '../task/history/lines.ts'
import { TaskTitle } from '../tasks/task-title.tsx'
import { departmentTexts } from './department-texts.ts'

interface Props {
  readonly given: GivenTask
  readonly entry: Entry
}

/** Whether the report came in time for its due date, and who does what now. */
const Next = ({ entry: { details, on } }: Props) => {
  const t = useTexts(departmentTexts)
  const { day } = useFormats()
  if (details.type !== 'reported') return null
  const { forDueOn, report } = details
  const isInTime = forDueOn !== undefined && on <= forDueOn
  return (
    <>
      {forDueOn && <p>{isInTime ? t.inTime(day(forDueOn)) : t.afterDue(day(forDueOn))}</p>}
      <p>
        {report.outcome === 'finished' ? t.nextFinished : t.nextUnfinished}{' '}
        {forDueOn && (isInTime ? t.waitsInTime : t.waitsLate)}
      </p>
    </>
  )
}

const Shown = (props: Props) => {
  const t = useTexts(departmentTexts)
  const { given, entry } = props
  const { task, history } = given
  const words = useWords(history)
  return (
    <>
      <Panel title={t.receipt}>
        {t.receiptNumber}
        <br />
        <strong>
          {task.id}/{entry.after?.version}
        </strong>
      </Panel>
      <div class="measure">
        <Next {...props} />
        <div class="govuk-inset-text">
          <TaskTitle task={task} />
        </div>
        <Section title={t.sent}>
          <EntryShown entry={entry} words={words} />
        </Section>
      </div>
      <div class="govuk-button-group no-print">
        <ButtonLink href="/">{t.toTodo}</ButtonLink>
        <ButtonLink href={`/tasks/${task.id}`} look="secondary">
          {t.toTask}
        </ButtonLink>
        <PrintButton />
      </div>
    </>
  )
}

/** The receipt of a report, to be read again and printed whenever it is wanted: it is told out of the task's history. */
export const ReceiptPage = ({ id, version }: { readonly id: string; readonly version: string }) => {
  const t = useTexts(departmentTexts)
  return (
    <WithTask id={id}>
      {(given) => {
        const entry = given.history.events.find(
          ({ details, after }) => details.type === 'reported' && String(after?.version) === version,
        )
        if (entry) return <Shown given={given} entry={entry} />
        return (
          <Page title={t.noReceipt} way={<BackLink otherwise={`/tasks/${id}`} />}>
            <a href={`/tasks/${id}`}>{t.toTask}</a>
          </Page>
        )
      }}
    </WithTask>
  )
}
