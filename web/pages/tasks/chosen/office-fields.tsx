import type { ComponentProps } from 'preact'
import { Radios } from '../../../parts/forms/choices.tsx'
import { DateInput, Select, Textarea } from '../../../parts/forms/inputs.tsx'
import { emptyStep } from '../../../parts/papers/life.ts'
import { StepFields, useStepCheck } from '../../../parts/papers/step-fields.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useMay } from '../../../session/session.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { dayTyped } from '../../../values/dates.ts'
import { useOtherDepartments } from '../../task/ending/departments.ts'
import { extensionTexts } from '../../task/extension/extension-texts.ts'
import { needed } from '../../task/forms/needed.ts'
import { taskFormTexts } from '../../task/forms/task-forms-texts.ts'
import { officeTexts } from '../../task/office/office-texts.ts'
import { urgeTexts } from '../../task/office/urge-texts.ts'
import type { ActCheck, ActFields, ActForm, UseActCheck } from './act-form.ts'
import { hasPassed, type Verb } from './acts.ts'
import { chosenTexts } from './chosen-texts.ts'

/** What the Office or a leader fills in once for all chosen tasks. */

const Note = ({ form }: Pick<ActForm, 'form'>) => {
  const t = useTexts(taskFormTexts)
  return <Textarea label={t.note} max={1000} rows={3} {...form.field('note')} />
}

const Reason = ({ form }: Pick<ActForm, 'form'>) => {
  const t = useTexts(taskFormTexts)
  return <Textarea label={t.reason} max={1000} rows={3} {...form.field('reason')} />
}

const JudgeFields = ({ form }: ActForm) => {
  const t = useTexts(chosenTexts)
  const { judge } = useTexts(officeTexts)
  const { decision } = form.values
  const options = [
    { value: 'accept', label: t.accept, hint: t.acceptHint },
    { value: 'return', label: judge.return, hint: judge.returnHint },
  ]
  return (
    <>
      <Radios label={t.decision} options={options} {...form.field('decision')} />
      {decision === 'accept' && <Note form={form} />}
      {decision === 'return' && <Textarea label={judge.reason} max={1000} {...form.field('reason')} />}
    </>
  )
}

/** Each as its department asked, or none of them: a date of one's own is for one task at a time. */
const extensionFields =
  (isDecision: boolean) =>
  ({ form }: ActForm) => {
    const t = useTexts(taskFormTexts)
    const { asked } = useTexts(chosenTexts)
    const { extension, decide, prepare } = useTexts(extensionTexts)
    const { choice } = form.values
    const choices = [
      { value: 'asked', label: asked },
      { value: 'refuse', label: extension.refuse, hint: extension.refuseHint },
    ]
    const objective = [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
      ...(isDecision ? [] : [{ value: '', label: prepare.unsaid }]),
    ]
    return (
      <>
        <Radios
          label={isDecision ? decide.decision : prepare.recommendation}
          options={choices}
          {...form.field('choice')}
        />
        {choice === 'asked' && (
          <>
            <Radios
              label={extension.objective}
              hint={extension.objectiveHint}
              options={objective}
              isInline
              {...form.field('objective')}
            />
            <Note form={form} />
          </>
        )}
        {choice === 'refuse' && <Reason form={form} />}
      </>
    )
  }

/** One step on one day for all; a number is given to one paper at a time. */
const PaperFields = ({ form }: ActForm) => {
  const mayCarry = useMay('carry-papers')
  const steps = [...(mayCarry ? (['sent-for-signing'] as const) : []), 'signed', 'taken-back'] as const
  return <StepFields form={form as unknown as ComponentProps<typeof StepFields>['form']} steps={steps} />
}

const UrgeFields = ({ form }: ActForm) => {
  const t = useTexts(urgeTexts)
  return <Textarea label={t.words} hint={t.wordsHint} max={1000} {...form.field('words')} />
}

const UrgencyFields = ({ form }: ActForm) => {
  const { urgency } = useTexts(officeTexts)
  const names = useTexts(nameTexts)
  const options = Object.entries(names.urgency).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Radios label={urgency.label} options={options} {...form.field('urgency')} />
      <Textarea label={urgency.reason} max={1000} rows={3} {...form.field('reason')} />
    </>
  )
}

const usePassed = (tasks: ActForm['tasks']): number => {
  const today = useToday()
  return tasks.filter((task) => hasPassed(task, today)).length
}

/** One new date for the tasks whose own has passed; the others keep theirs. */
const NewDueOn = ({ form, tasks }: ActForm) => {
  const t = useTexts(chosenTexts)
  const { number } = useFormats()
  const passed = usePassed(tasks)
  if (passed === 0) return null
  return (
    <DateInput
      label={t.newDueOnLabel}
      hint={t.newDueOnHint(number(passed), number(tasks.length))}
      {...form.field('dueOn')}
    />
  )
}

const ReassignFields = ({ form, tasks }: ActForm) => {
  const t = useTexts(taskFormTexts)
  const departments = useOtherDepartments('')
  return (
    <>
      <Select label={t.department} options={departments} {...form.field('department')} />
      <NewDueOn form={form} tasks={tasks} />
      <Reason form={form} />
    </>
  )
}

const Nothing = () => null

export const fields = {
  judge: JudgeFields,
  'decide-extension': extensionFields(true),
  'prepare-extension': extensionFields(false),
  'decision-paper': PaperFields,
  urge: UrgeFields,
  urgency: UrgencyFields,
  star: Nothing,
  unstar: Nothing,
  reassign: ReassignFields,
} as const satisfies Partial<ActFields>

/** What is wrong with the new date, where a task needs one. */
const useNewDueOnCheck = (tasks: ActForm['tasks']) => {
  const t = useTexts(taskFormTexts)
  const { newDueOnMissing } = useTexts(chosenTexts)
  const today = useToday()
  const passed = usePassed(tasks)
  return (typed: string): string | undefined => {
    if (passed === 0) return undefined
    const isPast = (dayTyped(typed) ?? today) < today
    return (
      needed(typed, newDueOnMissing) ?? wrongDayIfAny(typed, t.dayWrong) ?? (isPast ? t.dayPast : undefined)
    )
  }
}

/** What must be filled in before anything goes out. */
export const useCheck: UseActCheck = (verb, tasks) => {
  const t = useTexts(taskFormTexts)
  const chosen = useTexts(chosenTexts)
  const urge = useTexts(urgeTexts)
  const { extension } = useTexts(extensionTexts)
  const checkStep = useStepCheck()
  const checkNewDueOn = useNewDueOnCheck(tasks)
  const checks: Readonly<Partial<Record<Verb, ActCheck>>> = {
    judge: ({ decision = '', reason = '' }) => ({
      decision: needed(decision, t.choiceMissing),
      reason: decision === 'return' ? needed(reason, t.reasonMissing) : undefined,
    }),
    'decide-extension': ({ choice = '', objective = '', reason = '' }) => ({
      choice: needed(choice, t.choiceMissing),
      objective: choice === 'asked' ? needed(objective, extension.objectiveMissing) : undefined,
      reason: choice === 'refuse' ? needed(reason, t.reasonMissing) : undefined,
    }),
    'prepare-extension': ({ choice = '', reason = '' }) => ({
      choice: needed(choice, t.choiceMissing),
      reason: choice === 'refuse' ? needed(reason, t.reasonMissing) : undefined,
    }),
    'decision-paper': (values) => checkStep({ ...emptyStep, ...values }),
    urge: ({ words = '' }) => ({ words: needed(words, urge.wordsMissing) }),
    urgency: ({ urgency = '' }) => ({ urgency: needed(urgency, chosen.urgencyMissing) }),
    reassign: ({ department = '', reason = '', dueOn = '' }) => ({
      department: needed(department, t.departmentMissing),
      dueOn: checkNewDueOn(dueOn),
      reason: needed(reason, t.reasonMissing),
    }),
  }
  return (values) => checks[verb]?.(values) ?? {}
}
