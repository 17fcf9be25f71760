import { useAnswer } from '../../../api/use-answer.ts'
import { Select, Textarea } from '../../../parts/forms/inputs.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { endingTexts } from './ending-texts.ts'
import type { GivenTask } from './given-task.tsx'

const MergeForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const endingWords = useTexts(endingTexts)
  const { day } = useFormats()
  const call = useCall()
  const words = endingWords.merge
  const { task } = given
  const asked = useAnswer('listTasks', { query: { department: task.department, status: 'open', limit: 200 } })
  const form = useTaskForm(given, {
    operation: 'mergeTask',
    initial: { into: '', reason: '' },
    check: ({ into, reason }) => ({
      into: needed(into, words.intoMissing),
      reason: needed(reason, t.reasonMissing),
    }),
    send: (body, sent) => call('mergeTask', { ...sent, body }),
    fieldOfCode: { 'merged-into-itself': 'into', 'merged-into-closed': 'into', 'not-found': 'into' },
    done: () => words.done,
  })
  return (
    <TaskForm
      {...{ form, given }}
      operation="mergeTask"
      title={words.title}
      lead={words.lead}
      submit={words.send}
    >
      <Answered of={asked}>
        {({ tasks }) => (
          <Select
            label={words.into}
            hint={words.intoHint}
            options={tasks
              .filter(({ id }) => id !== task.id)
              .map(({ id, title, dueOn }) => ({ value: id, label: `${day(dueOn)} · ${title}` }))}
            {...form.field('into')}
          />
        )}
      </Answered>
      <Textarea label={t.reason} max={1000} rows={3} {...form.field('reason')} />
    </TaskForm>
  )
}

/** The task goes on within another one. */
export const Merge = taskFormPage(MergeForm)
