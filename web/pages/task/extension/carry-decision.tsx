import type { Task } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { standingSteps, stepsOpen } from '../../../parts/papers/life.ts'
import { PaperLife } from '../../../parts/papers/paper-life.tsx'
import { StepFields } from '../../../parts/papers/step-fields.tsx'
import {
  emptyFiledStep,
  filedStepOf,
  StepFiles,
  useFiledStepCheck,
} from '../../../parts/papers/step-files.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall, useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dayWritten } from '../../../values/dates.ts'
import { type GivenTask, useWords } from '../ending/given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { pageOfAction } from '../state.ts'
import { lastDecision, paperOfDecision, passedBeforeSigned } from './decision-life.ts'
import { extensionTexts } from './extension-texts.ts'

const DatePassed = ({
  task,
  of: { dueOn, anew },
}: {
  readonly task: Task
  readonly of: NonNullable<ReturnType<typeof passedBeforeSigned>>
}) => {
  const { paper } = useTexts(extensionTexts)
  const { day } = useFormats()
  return (
    <div class="govuk-inset-text">
      <p>{paper.datePassed(day(dueOn))}</p>
      {task.actions.includes(anew) && <a href={`/tasks/${task.id}/${pageOfAction[anew]}`}>{paper.anew}</a>}
    </div>
  )
}

const CarryForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const words = useTexts(extensionTexts).paper
  const call = useCall()
  const mayCarry = useMay('carry-papers')
  const { personName } = useWords(given.history)
  const check = useFiledStepCheck()
  const today = useToday()
  const asked = Number(useLocation().query.get('decision'))
  const { events } = given.history
  const last = lastDecision(events)
  const decision = asked || last
  const passed = decision === last ? passedBeforeSigned(given.task, today) : undefined
  const recorded = decision ? paperOfDecision(events, decision) : []
  const steps = stepsOpen(standingSteps(recorded), mayCarry).filter((step) => !(passed && step === 'signed'))
  const form = useTaskForm(given, {
    operation: 'carryDecisionPaper',
    initial: { ...emptyFiledStep, step: steps.length === 1 ? (steps[0] ?? '') : '', day: dayWritten(today) },
    check,
    send: (values, sent) =>
      call('carryDecisionPaper', {
        ...sent,
        body: { ...(decision && { decision }), ...filedStepOf(values) },
      }),
    fieldOfCode: {
      'paper-step-day-wrong': 'day',
      'paper-step-taken': 'step',
      'paper-not-ready': 'step',
      'granted-date-passed': 'step',
    },
    done: () => words.done,
  })
  if (steps.length === 0)
    return (
      <Page title={words.title}>
        <PaperLife of={{ task: given.task.id }} recorded={recorded} personName={personName} />
        {passed ? (
          <DatePassed task={given.task} of={passed} />
        ) : (
          <p class="govuk-inset-text">{words.nothingLeft}</p>
        )}
        <p>
          <a href={`/tasks/${given.task.id}`}>{given.task.title}</a>
        </p>
      </Page>
    )
  return (
    <TaskForm
      {...{ form, given }}
      operation="carryDecisionPaper"
      title={words.title}
      submit={t.save}
      withReport
    >
      <PaperLife of={{ task: given.task.id }} recorded={recorded} personName={personName} />
      {passed && <DatePassed task={given.task} of={passed} />}
      <StepFields form={form} steps={steps} />
      <StepFiles form={form} of={{ task: given.task.id }} />
    </TaskForm>
  )
}

/** A step of the paper of a decision on an extension is recorded. */
export const CarryDecision = taskFormPage(CarryForm)
