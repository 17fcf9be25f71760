import { Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { emptyExtension, preparationOf } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { checkExtension, ExtensionFields } from './extension-fields.tsx'
import { extensionTexts } from './extension-texts.ts'

const PrepareForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const extensionWords = useTexts(extensionTexts)
  const call = useCall()
  const words = extensionWords.prepare
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
        <Textarea label={words.refusal} max={1000} {...form.field('reason')} />
      ) : (
        <Textarea label={words.note} max={1000} rows={3} {...form.field('note')} />
      )}
    </TaskForm>
  )
}

/** The Office recommends to the leader what to decide. */
export const PrepareExtension = taskFormPage(PrepareForm)
