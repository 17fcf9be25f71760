import { useLocation } from '../../../app/router/location.tsx'
import { FilesField } from '../../../parts/files/handing-in/files-later.tsx'
import { filesKept } from '../../../parts/files/handing-in/handed-in.ts'
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
import { bodyOf, type Facts, maxText, type ReportValues, type Step } from './report.ts'

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

const Cause = ({ form }: Props) => {
  const t = useTexts(departmentTexts)
  const { extensionReason } = useTexts(nameTexts)
  const options = Object.entries(extensionReason).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Radios label={t.fields.reason} options={options} {...form.field('reason')} />
      <Textarea label={t.fields.cause} hint={t.causeHint} max={maxText} {...form.field('cause')} />
    </>
  )
}

const Plan = ({ form, task }: Props) => {
  const t = useTexts(departmentTexts)
  return (
    <>
      <Textarea label={t.fields.plan} hint={t.planHint} max={maxText} {...form.field('plan')} />
      <FilesField field={form.field('files')} of={{ task }} />
    </>
  )
}

const Proposed = ({ form, facts: { dueOn } }: Props) => {
  const t = useTexts(departmentTexts)
  const { day } = useFormats()
  const hint = t.dateHint(day(dueOn))
  return <DateInput label={t.fields.proposedDueOn} hint={hint} {...form.field('proposedDueOn')} />
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
            ...changeAt(outcome === 'finished' ? 'result' : 'plan'),
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
          { name: labels.kind, value: extensionReason[report.reason], ...changeAt('cause') },
          { name: labels.cause, value: report.cause, ...changeAt('cause') },
          { name: labels.plan, value: report.plan, ...changeAt('plan') },
          { name: labels.proposedDueOn, value: day(report.proposedDueOn), ...changeAt('date') },
        ]
  return <SummaryList rows={[first, ...rows, ...files]} />
}

/** What each page of the report asks. */
export const questions = {
  outcome: Outcome,
  result: Result,
  cause: Cause,
  plan: Plan,
  date: Proposed,
  check: Check,
} as const satisfies Record<Step, unknown>
