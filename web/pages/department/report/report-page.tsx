import { useEffect, useState } from 'preact/hooks'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { type GivenTask, useWords } from '../../task/ending/given-task.tsx'
import { Standing } from '../../task/history/entries.tsx'
import { standingOf } from '../../task/state.ts'
import { Brief, OnTask, useCommand } from '../command.tsx'
import { departmentTexts } from '../department-texts.ts'
import {
  bodyOf,
  type Facts,
  fieldsOf,
  noReport,
  type ReportValues,
  stepAfter,
  stepAt,
  stepOf,
  wrongIn,
} from './report.ts'
import { questions } from './report-questions.tsx'

/** The question that the address names, and the way to others. What is wrong leads to its question. */
const useReport = (given: GivenTask, facts: Facts) => {
  const t = useTexts(departmentTexts)
  const { path, query, open } = useLocation()
  const form = useCommand('reportTask', given, {
    initial: noReport as ReportValues,
    wrongIn: (values) => wrongIn(values, facts),
    labels: t.fields,
    bodyOf: (values) => bodyOf(values, facts),
    onSent: ({ id, version }) => open(`/tasks/${id}/receipts/${version}`, { replace: true }),
    fieldOfCode: { 'proposed-date-not-later': 'proposedDueOn', 'happened-outside': 'happenedOn' },
  })
  const step = stepAt(query.get('step'), form.values, facts)
  const [wrong] = Object.keys(form.errors)
  const isElsewhere = wrong !== undefined && stepOf(wrong) !== step
  // What the API finds wrong with an answer is shown at its question; what was wrong with another one is left behind.
  useEffect(() => {
    if (!isElsewhere) return
    if (step === 'check') open(`${path}?step=${stepOf(wrong)}&then=check`)
    else form.passes([])
  }, [isElsewhere, step])
  const goOn = (event: Event) => {
    event.preventDefault()
    if (!form.passes(fieldsOf[step])) return
    const next = query.get('then') === 'check' ? 'check' : stepAfter(step, form.values, facts)
    open(`${path}?step=${next}`)
  }
  return { form, step, goOn }
}

const Questions = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(departmentTexts)
  const words = useWords(given.history)
  const { task, history } = given
  const facts: Facts = { reportAs: task.reportAs, dueOn: task.dueOn, today: useToday() }
  const { form, step, goOn } = useReport(given, facts)
  // A draft is told of where it came back, not at every question.
  const [opened] = useState(step)
  const answer = step === opened ? form : { ...form, draftFrom: undefined }
  const isLast = step === 'check'
  const Question = questions[step]
  return (
    <Page
      title={t.titles[step]}
      caption={t.report}
      way={<BackLink otherwise={`/tasks/${task.id}`} />}
      form={answer}
      step={step}
    >
      <Brief given={given} />
      {!isLast && <Standing entries={standingOf(task, history.events)} words={words} />}
      <form onSubmit={isLast ? form.submit : goOn} noValidate>
        <Question form={form} facts={facts} />
        <Button isBusy={form.isSending}>{isLast ? t.sendReport : t.goOn}</Button>
      </form>
    </Page>
  )
}

/** The report at the deadline: done or not, one question a page, then a receipt. */
export const ReportPage = ({ id }: { readonly id: string }) => (
  <OnTask id={id} command="reportTask">
    {(given) => <Questions given={given} />}
  </OnTask>
)
