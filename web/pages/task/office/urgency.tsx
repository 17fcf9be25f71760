import { Radios } from '../../../parts/forms/choices.tsx'
import { Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { urgencyOf } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { officeTexts } from './office-texts.ts'

const UrgencyForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(officeTexts)
  const names = useTexts(nameTexts)
  const call = useCall()
  const words = t.urgency
  const form = useTaskForm(given, {
    operation: 'setUrgency',
    initial: { urgency: given.task.urgency ?? 'usual', reason: '' },
    check: () => ({}),
    send: (values, sent) => call('setUrgency', { ...sent, body: urgencyOf(values) }),
    done: () => words.done,
  })
  const options = Object.entries(names.urgency).map(([value, label]) => ({ value, label }))
  return (
    <TaskForm {...{ form, given }} operation="setUrgency" title={words.title} submit={words.send}>
      <Radios label={words.label} options={options} {...form.field('urgency')} />
      <Textarea label={words.reason} max={1000} rows={3} {...form.field('reason')} />
    </TaskForm>
  )
}

/** How urgent the task is. */
export const Urgency = taskFormPage(UrgencyForm)
