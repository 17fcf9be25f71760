import { useEffect, useState } from 'preact/hooks'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { useFilesCheck } from '../../../parts/files/handing-in/use-files-check.ts'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { type GivenTask, WithTask } from '../../task/ending/given-task.tsx'
import { TaskForm, useTaskForm } from '../../task/forms/task-form.tsx'
import { departmentTexts } from '../department-texts.ts'
import { useMistakes } from './mistakes.ts'
import { bodyOf, type Facts, fieldsOf, noReport, stepAfter, stepAt, stepOf, wrongIn } from './report.ts'
import { questions } from './report-questions.tsx'

const useAnswers = (given: GivenTask, facts: Facts) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const { open } = useLocation()
  const said = useMistakes(t.fields)
  const wrongInFiles = useFilesCheck()
  return useTaskForm(given, {
    operation: 'reportTask',
    initial: noReport,
    check: (values) => ({ ...said(wrongIn(values, facts)), files: wrongInFiles(values.files) }),
    send: (values, sent) => call('reportTask', { ...sent, body: bodyOf(values, facts) }),
    fieldOfCode: {
      'proposed-date-not-later': 'proposedDueOn',
      'happened-outside': 'happenedOn',
      'evidence-missing': 'evidence',
    },
    onSent: ({ body: { id, version } }) => open(`/tasks/${id}/receipts/${version}`, { replace: true }),
  })
}

/** The question that the address names, and the way to others. What is wrong leads to its question. */
const useReport = (given: GivenTask, facts: Facts) => {
  const { path, query, open } = useLocation()
  const form = useAnswers(given, facts)
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

const Questions = ({
  given,
  needsEvidence,
}: { readonly given: GivenTask } & Pick<Facts, 'needsEvidence'>) => {
  const t = useTexts(departmentTexts)
  const { reportAs, dueOn } = given.task
  const facts: Facts = { reportAs, dueOn, today: useToday(), needsEvidence }
  const { form, step, goOn } = useReport(given, facts)
  // A draft is told of where it came back, not at every question.
  const [opened] = useState(step)
  const isLast = step === 'check'
  const Question = questions[step]
  return (
    <TaskForm
      given={given}
      form={step === opened ? form : { ...form, draftFrom: undefined }}
      operation="reportTask"
      caption={t.report}
      title={t.titles[step]}
      step={step}
      withReport={!isLast}
      submit={isLast ? t.sendReport : t.goOn}
      onSubmit={isLast ? form.submit : goOn}
    >
      <Question form={form} facts={facts} task={given.task.id} />
    </TaskForm>
  )
}

/**
 * The report at the deadline: done or not, what the answer asks for, then a receipt. Until the settings have come nothing is
 * asked that they might not ask for; the API asks in the end.
 */
export const ReportPage = ({ id }: { readonly id: string }) => {
  const { body } = useAnswer('getSettings', {})
  const needsEvidence = body?.settings.finishedReportsNeed === 'evidence'
  return <WithTask id={id}>{(given) => <Questions given={given} needsEvidence={needsEvidence} />}</WithTask>
}
