import { Textarea } from '../../parts/inputs.tsx'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { taskFormTexts } from '../../texts/task-forms.ts'
import type { GivenTask } from './given-task.tsx'
import { needed, TaskForm, taskFormPage, useTaskForm } from './task-form.tsx'

/** Deeds that ask for nothing but their reason. */
const reasonForm =
  (operation: 'withdrawTask' | 'keepTask', area: 'withdraw' | 'keep') =>
  ({ given }: { readonly given: GivenTask }) => {
    const t = useTexts(taskFormTexts)
    const call = useCall()
    const words = t[area]
    const form = useTaskForm(given, {
      operation,
      initial: { reason: '' },
      check: ({ reason }) => ({ reason: needed(reason, t.reasonMissing) }),
      send: (body, sent) => call(operation, { ...sent, body }),
      done: () => words.done,
    })
    return (
      <TaskForm
        {...{ form, given, operation }}
        title={words.title}
        lead={words.lead}
        submit={words.send}
        isGrave={operation === 'withdrawTask'}
        withReport={operation === 'keepTask'}
      >
        <Textarea label={t.reason} most={1000} {...form.field('reason')} />
      </TaskForm>
    )
  }

/** The task leaves the figures for good. */
export const Withdraw = taskFormPage(reasonForm('withdrawTask', 'withdraw'))

/** The Office answers that a task which was returned stays where it is. */
export const Keep = taskFormPage(reasonForm('keepTask', 'keep'))
