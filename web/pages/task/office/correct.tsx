import { DateInput, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay, wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { dayWritten } from '../../../values/dates.ts'
import { correctionOf } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { officeTexts } from './office-texts.ts'

const useCorrection = (given: GivenTask) => {
  const t = useTexts(taskFormTexts)
  const officeWords = useTexts(officeTexts)
  const call = useCall()
  const { task } = given
  return useTaskForm(given, {
    operation: 'correctTask',
    initial: { title: task.title, dueOn: task.dueOn ? dayWritten(task.dueOn) : '', reason: '' },
    check: (values) => {
      const { title, dueOn, reason } = values
      const emptied = task.dueOn && !dueOn.trim() ? officeWords.correct.noDueOn : undefined
      const dayWrong = task.dueOn ? wrongDay(dueOn, t.dayWrong) : wrongDayIfAny(dueOn, t.dayWrong)
      const isSame = Object.keys(correctionOf(values, task)).length === 1
      return {
        title:
          needed(title, t.titleMissing) ?? (isSame && !dayWrong ? officeWords.correct.unchanged : undefined),
        dueOn: emptied ?? dayWrong,
        reason: needed(reason, t.reasonMissing),
      }
    },
    send: (values, sent) => call('correctTask', { ...sent, body: correctionOf(values, task) }),
    fieldOfCode: {
      'due-date-passed': 'dueOn',
      'nothing-corrected': 'dueOn',
      'answer-pending': 'dueOn',
      'extended-by-leader': 'dueOn',
      'secret-directive': 'title',
    },
    done: () => officeWords.correct.done,
  })
}

const CorrectForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const officeWords = useTexts(officeTexts)
  const words = officeWords.correct
  const form = useCorrection(given)
  return (
    <TaskForm
      {...{ form, given }}
      operation="correctTask"
      title={words.title}
      lead={words.lead}
      submit={t.save}
    >
      <TextInput label={t.taskTitle} {...form.field('title')} />
      <DateInput label={t.dueOn} {...form.field('dueOn')} />
      <Textarea label={t.reason} max={1000} rows={3} {...form.field('reason')} />
    </TaskForm>
  )
}

/** The Office puts a title or a due date right that was registered wrongly. */
export const Correct = taskFormPage(CorrectForm)
