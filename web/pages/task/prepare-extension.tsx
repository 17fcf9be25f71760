import { Textarea } from '../../parts/inputs.tsx'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { taskFormTexts } from '../../texts/task-forms.ts'
import { emptyExtension, preparationOf } from './commands.ts'
import { checkExtension, ExtensionFields } from './extension-fields.tsx'
import type { GivenTask } from './given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from './task-form.tsx'

const PrepareForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const call = useCall()
  const words = t.prepare
  const form = useTaskForm(given, {
    operation: 'prepareExtension',
    initial: emptyExtension,
    check: (values) => checkExtension(values, t),
    send: (values, sent) => call('prepareExtension', { ...sent, body: preparationOf(values, given.task) }),
    fieldOfCode: { 'new-date-not-later': 'dueOn' },
    done: () => words.done,
  })
  const isRefusal = form.values.choice === 'refuse'
  return (
    <TaskForm
      {...{ form, given }}
      operation="prepareExtension"
      title={words.title}
      submit={words.send}
      withReport
    >
      <ExtensionFields form={form} given={given} label={words.recommendation} unsaid={words.unsaid} />
      {isRefusal ? (
        <Textarea label={words.refusal} most={1000} {...form.field('reason')} />
      ) : (
        <Textarea label={words.note} most={1000} rows={3} {...form.field('note')} />
      )}
    </TaskForm>
  )
}

/** The Office recommends to the leader what to decide. */
export const PrepareExtension = taskFormPage(PrepareForm)
