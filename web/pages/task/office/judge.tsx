import { Radios } from '../../../parts/forms/choices.tsx'
import { DateInput, Textarea } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dayTyped } from '../../../values/dates.ts'
import { judgementOf } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { resultOf } from '../state.ts'
import { officeTexts } from './office-texts.ts'

const useJudgement = (given: GivenTask) => {
  const t = useTexts(taskFormTexts)
  const officeWords = useTexts(officeTexts)
  const call = useCall()
  const today = useToday()
  return useTaskForm(given, {
    operation: 'judgeResult',
    initial: { decision: '', by: 'submitted', note: '', reason: '', happenedOn: '' },
    check: ({ decision, reason, happenedOn }) => ({
      decision: needed(decision, t.choiceMissing),
      reason: decision === 'return' ? needed(reason, t.reasonMissing) : undefined,
      happenedOn:
        wrongDayIfAny(happenedOn, t.dayWrong) ??
        ((dayTyped(happenedOn) ?? today) > today ? t.dayInFuture : undefined),
    }),
    send: (values, sent) => call('judgeResult', { ...sent, body: judgementOf(values) }),
    fieldOfCode: {
      'no-work-date': 'by',
      'extension-undecided': 'decision',
      'happened-outside': 'happenedOn',
    },
    done: ({ decision }) => (decision === 'return' ? officeWords.judge.returned : officeWords.judge.accepted),
  })
}

const JudgeForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const officeWords = useTexts(officeTexts)
  const { day } = useFormats()
  const form = useJudgement(given)
  const { decision } = form.values
  const { task } = given
  const result = resultOf(task)
  const submittedOn = result?.submittedOn
  const decisions = [
    {
      value: 'accept',
      label: officeWords.judge.accept,
      hint: officeWords.judge.acceptHint(day(submittedOn), day(task.dueOn)),
    },
    { value: 'return', label: officeWords.judge.return, hint: officeWords.judge.returnHint },
  ]
  const days = [
    { value: 'submitted', label: officeWords.judge.bySubmitted(day(submittedOn)) },
    { value: 'work', label: officeWords.judge.byWork(day(result?.workedOn)) },
  ]
  return (
    <TaskForm
      {...{ form, given }}
      operation="judgeResult"
      title={officeWords.judge.title}
      submit={officeWords.judge.send}
      withReport
    >
      <Radios label={officeWords.judge.decision} options={decisions} {...form.field('decision')} />
      {decision === 'accept' && result?.workedOn && (
        <Radios label={officeWords.judge.by} options={days} {...form.field('by')} />
      )}
      {decision === 'accept' && <Textarea label={t.note} max={1000} rows={3} {...form.field('note')} />}
      {decision === 'return' && (
        <Textarea label={officeWords.judge.reason} max={1000} {...form.field('reason')} />
      )}
      {decision !== '' && <DateInput label={officeWords.judge.happenedOn} {...form.field('happenedOn')} />}
    </TaskForm>
  )
}

/** The Office accepts a reported result, or returns it. */
export const Judge = taskFormPage(JudgeForm)
