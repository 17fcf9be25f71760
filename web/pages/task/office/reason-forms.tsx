import { Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed, TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'

/** The next period of recurring work without end: with it goes what would come after it. */
const isSeriesEnd = ({ task }: GivenTask, area: 'withdraw' | 'keep'): boolean =>
  area === 'withdraw' && task.status === 'planned' && task.series !== undefined

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
        lead={isSeriesEnd(given, area) ? t.withdraw.series : words.lead}
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
