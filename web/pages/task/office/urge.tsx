import { Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { urgeTexts } from './urge-texts.ts'

const UrgeForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(urgeTexts)
  const { number } = useFormats()
  const call = useCall()
  const form = useTaskForm(given, {
    operation: 'urgeTask',
    initial: { words: '' },
    check: ({ words }) => ({ words: needed(words, t.wordsMissing) }),
    send: (body, sent) => call('urgeTask', { ...sent, body }),
    done: () => t.done,
  })
  return (
    <TaskForm
      {...{ form, given }}
      operation="urgeTask"
      title={t.title}
      lead={t.lead(number(given.task.urgings ?? 0))}
      submit={t.send}
      withReport
    >
      <Textarea label={t.words} hint={t.wordsHint} max={1000} {...form.field('words')} />
    </TaskForm>
  )
}

/** The Office or a leader urges the department: more than the daily mails, and counted. */
export const Urge = taskFormPage(UrgeForm)
