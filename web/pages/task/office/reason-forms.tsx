import { Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { officeTexts } from './office-texts.ts'

/** The next period of recurring work without end: with it goes what would come after it. */
const isSeriesEnd = ({ task }: GivenTask, area: 'withdraw' | 'confirm-assignment'): boolean =>
  area === 'withdraw' && task.status === 'planned' && task.series !== undefined

/** Actions that ask for nothing but their reason. */
const reasonForm =
  (operation: 'withdrawTask' | 'confirmAssignment', area: 'withdraw' | 'confirm-assignment') =>
  ({ given }: { readonly given: GivenTask }) => {
    const t = useTexts(taskFormTexts)
    const officeWords = useTexts(officeTexts)
    const call = useCall()
    const words = officeWords[area]
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
        lead={isSeriesEnd(given, area) ? officeWords.withdraw.series : words.lead}
        submit={words.send}
        isGrave={operation === 'withdrawTask'}
        withReport={operation === 'confirmAssignment'}
      >
        <Textarea label={t.reason} max={1000} {...form.field('reason')} />
      </TaskForm>
    )
  }

/** The task leaves the figures for good. */
export const Withdraw = taskFormPage(reasonForm('withdrawTask', 'withdraw'))

/** The Office answers that a task which was returned stays where it is. */
export const ConfirmAssignment = taskFormPage(reasonForm('confirmAssignment', 'confirm-assignment'))
