import { useLocation } from '../../../app/router/location.tsx'
import { FilesField } from '../../../parts/files/handing-in/files-later.tsx'
import { filesKept } from '../../../parts/files/handing-in/handed-in.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Radios } from '../../../parts/forms/choices.tsx'
import { DateInput, Textarea } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { type Row, SummaryList } from '../../../parts/lists/summary-list.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { Evidence } from '../../task/history/entries.tsx'
import { taskHistoryTexts } from '../../task/history/history-texts.ts'
import { departmentTexts } from '../department-texts.ts'
import { EvidenceField, HappenedOnField, NeededEvidenceField } from './proof.tsx'
import { bodyOf, type Facts, maxText, proposedDays, type ReportValues, type Step } from './report.ts'

interface Props {
  readonly form: Form<ReportValues>
  readonly facts: Facts
  /** What files are handed in for. */
  readonly task: string
}

const Outcome = ({ form }: Props) => {
  const t = useTexts(departmentTexts)
  const options = [
    { value: 'finished', label: t.finished, hint: t.finishedHint },
    { value: 'unfinished', label: t.unfinished, hint: t.unfinishedHint },
  ]
  return <Radios label={t.fields.outcome} options={options} {...form.field('outcome')} />
}

const Result = ({ form, task, facts: { reportAs, needsEvidence } }: Props) => {
  const t = useTexts(departmentTexts)
  const Evidencing = needsEvidence ? NeededEvidenceField : EvidenceField
  return (
    <>
      {reportAs.length === 1 && <p class="measure">{t.onlyFinished}</p>}
      <Textarea label={t.fields.result} hint={t.resultHint} max={maxText} {...form.field('result')} />
      <Evidencing {...form.field('evidence')} />
      <FilesField field={form.field('files')} of={{ task }} isNeeded={needsEvidence} />
      <HappenedOnField {...form.field('happenedOn')} />
    </>
  )
}

/** The date by itself, or by one press. */
const Proposed = ({ form, facts }: Omit<Props, 'task'>) => {
  const t = useTexts(departmentTexts)
  const { day, number } = useFormats()
  const field = form.field('proposedDueOn')
  return (
    <>
      <DateInput label={t.fields.proposedDueOn} hint={t.dateHint(day(facts.dueOn))} {...field} />
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that fill a field are no fieldset of the form. */}
      <div class="govuk-button-group" role="group" aria-label={t.proposals}>
        {proposedDays(facts).map(({ days, day: proposed }) => (
          <Button key={days} look="secondary" onClick={() => field.onValue(day(proposed))}>
            {t.proposal(number(days), day(proposed))}
          </Button>
        ))}
      </div>
    </>
  )
}

const Unfinished = ({ form, facts, task }: Props) => {
  const t = useTexts(departmentTexts)
  const { extensionReason } = useTexts(nameTexts)
  const options = Object.entries(extensionReason).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Radios label={t.fields.reason} options={options} {...form.field('reason')} />
      <Textarea label={t.fields.cause} hint={t.causeHint} max={maxText} {...form.field('cause')} />
      <Textarea label={t.fields.plan} hint={t.planHint} max={maxText} {...form.field('plan')} />
      <Proposed form={form} facts={facts} />
      <FilesField field={form.field('files')} of={{ task }} />
    </>
  )
}

/** The answers, each with the way back to its question. */
const Check = ({ form, facts }: Props) => {
  const t = useTexts(departmentTexts)
  const { labels } = useTexts(taskHistoryTexts)
  const { extensionReason } = useTexts(nameTexts)
  const { day } = useFormats()
  const { path } = useLocation()
  const report = bodyOf(form.values, facts)
  const changeAt = (step: Step) => ({ changeAt: `${path}?step=${step}&then=check` })
  const { outcome } = report
  const attached = filesKept(form.values.files).map(({ name }) => name)
  const files: readonly Row[] =
    attached.length > 0
      ? [
          {
            name: labels.files,
            value: attached.join(', '),
            ...changeAt(outcome === 'finished' ? 'result' : 'unfinished'),
          },
        ]
      : []
  const first = {
    name: t.fields.outcome,
    value: t[outcome],
    ...(facts.reportAs.length > 1 && changeAt('outcome')),
  }
  const rows: readonly Row[] =
    report.outcome === 'finished'
      ? [
          { name: labels.result, value: report.result, ...changeAt('result') },
          ...(report.evidence
            ? [
                {
                  name: labels.evidence,
                  value: <Evidence documents={report.evidence} />,
                  ...changeAt('result'),
                },
              ]
            : []),
          ...(report.happenedOn
            ? [{ name: t.dayOfWork, value: day(report.happenedOn), ...changeAt('result') }]
            : []),
        ]
      : [
          { name: labels.kind, value: extensionReason[report.reason], ...changeAt('unfinished') },
          { name: labels.cause, value: report.cause, ...changeAt('unfinished') },
          { name: labels.plan, value: report.plan, ...changeAt('unfinished') },
          { name: labels.proposedDueOn, value: day(report.proposedDueOn), ...changeAt('unfinished') },
        ]
  return <SummaryList rows={[first, ...rows, ...files]} />
}

/** What each page of the report asks. */
export const questions = {
  outcome: Outcome,
  result: Result,
  unfinished: Unfinished,
  check: Check,
} as const satisfies Record<Step, unknown>
