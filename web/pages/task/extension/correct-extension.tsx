import { Radios } from '../../../parts/forms/choices.tsx'
import { DateInput, Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { correctedExtensionOf } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { correctionOf } from '../state.ts'
import { extensionTexts } from './extension-texts.ts'

const useCorrection = (given: GivenTask) => {
  const t = useTexts(taskFormTexts)
  const extensionWords = useTexts(extensionTexts)
  const call = useCall()
  return useTaskForm(given, {
    operation: 'correctExtension',
    initial: { choice: '', dueOn: '', objective: '', reason: '' },
    check: ({ choice, dueOn, objective, reason }) => ({
      choice: needed(choice, t.choiceMissing),
      dueOn: choice === 'other' ? wrongDay(dueOn, t.dayWrong) : undefined,
      objective: choice === 'keep' ? undefined : needed(objective, extensionWords.extension.objectiveMissing),
      reason: needed(reason, t.reasonMissing),
    }),
    send: (values, sent) =>
      call('correctExtension', { ...sent, body: correctedExtensionOf(values, given.task) }),
    fieldOfCode: { 'corrected-date-not-valid': 'dueOn' },
    done: () => extensionWords.correctExtension.done,
  })
}

const CorrectExtensionForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const extensionWords = useTexts(extensionTexts)
  const { day } = useFormats()
  const words = extensionWords.correctExtension
  const form = useCorrection(given)
  const { dueOn, decidedDueOn } = given.task
  const waiting = correctionOf(given.task)
  const isExtended = decidedDueOn !== undefined && decidedDueOn !== dueOn
  const choices = [
    ...(isExtended ? [{ value: 'back', label: words.back(day(decidedDueOn)) }] : []),
    { value: 'other', label: words.other },
    ...(waiting && dueOn ? [{ value: 'keep', label: words.keep(day(dueOn)), hint: words.keepHint }] : []),
  ]
  const answers = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  return (
    <TaskForm
      {...{ form, given }}
      operation="correctExtension"
      title={words.title}
      lead={words.lead(day(dueOn))}
      submit={t.save}
      withReport
    >
      <Radios label={words.to} options={choices} {...form.field('choice')} />
      {(form.values.choice === 'other' || form.errors.dueOn) && (
        <DateInput label={extensionWords.extension.newDueOn} {...form.field('dueOn')} />
      )}
      {form.values.choice !== 'keep' && (
        <Radios
          label={extensionWords.extension.objective}
          hint={extensionWords.extension.objectiveHint}
          options={answers}
          isInline
          {...form.field('objective')}
        />
      )}
      <Textarea label={t.reason} max={1000} {...form.field('reason')} />
    </TaskForm>
  )
}

/** The leader puts a wrong extension decision right. */
export const CorrectExtension = taskFormPage(CorrectExtensionForm)
