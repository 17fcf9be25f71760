import { Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { dayWritten } from '../../../values/dates.ts'
import { decisionOf, emptyExtension } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { standingOf } from '../state.ts'
import { checkExtension, ExtensionFields } from './extension-fields.tsx'
import { extensionTexts } from './extension-texts.ts'

/** The date that the Office recommends stands there already, where another one is chosen. */
const recommended = ({ task, history }: GivenTask): string => {
  const details = standingOf(task, history.events).at(-1)?.details
  const preparation = details?.type === 'extension-prepared' ? details.preparation : undefined
  return preparation?.recommendation === 'approve' ? dayWritten(preparation.dueOn) : ''
}

const useDecision = (given: GivenTask) => {
  const t = useTexts(taskFormTexts)
  const extensionWords = useTexts(extensionTexts)
  const call = useCall()
  return useTaskForm(given, {
    operation: 'decideExtension',
    initial: { ...emptyExtension, dueOn: recommended(given) },
    check: (values) => ({
      ...checkExtension(values, t),
      objective:
        values.choice === 'refuse'
          ? undefined
          : needed(values.objective, extensionWords.extension.objectiveMissing),
    }),
    send: (values, sent) => call('decideExtension', { ...sent, body: decisionOf(values, given.task) }),
    fieldOfCode: { 'new-date-not-later': 'dueOn', 'extension-beyond-limits': 'beyondLimits' },
    done: () => extensionWords.decide.done,
  })
}

const DecideForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const extensionWords = useTexts(extensionTexts)
  const words = extensionWords.decide
  const form = useDecision(given)
  const { choice, beyondLimits } = form.values
  return (
    <TaskForm
      {...{ form, given }}
      operation="decideExtension"
      title={words.title}
      submit={words.send}
      withReport
    >
      <ExtensionFields form={form} given={given} label={words.decision} />
      {(form.errors.beyondLimits || beyondLimits) && (
        <Textarea
          label={words.beyond}
          hint={words.beyondHint}
          max={1000}
          rows={3}
          {...form.field('beyondLimits')}
        />
      )}
      {choice === 'refuse' ? (
        <Textarea label={t.reason} max={1000} {...form.field('reason')} />
      ) : (
        <Textarea label={t.note} max={1000} rows={3} {...form.field('note')} />
      )}
    </TaskForm>
  )
}

/** The leader decides an extension: as asked, another date, or no. */
export const DecideExtension = taskFormPage(DecideForm)
