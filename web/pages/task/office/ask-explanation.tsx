import { DateInput, Textarea } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { addDays, dayTyped, dayWritten } from '../../../values/dates.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { officeTexts } from './office-texts.ts'

const usualDays = 7

const AskForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const officeWords = useTexts(officeTexts)
  const call = useCall()
  const words = officeWords.ask
  const about = { kind: 'task', taskId: given.task.id } as const
  const form = useTaskForm(given, {
    operation: 'askExplanation',
    initial: { question: '', dueOn: dayWritten(addDays(useToday(), usualDays)) },
    check: ({ question, dueOn }) => ({
      question: needed(question, words.questionMissing),
      dueOn: wrongDay(dueOn, t.dayWrong),
    }),
    send: ({ question, dueOn }, { key }) =>
      call('askExplanation', { key, body: { about, question, dueOn: dayTyped(dueOn) ?? '' } }),
    fieldOfCode: { 'explanation-due-passed': 'dueOn' },
    done: () => words.done,
  })
  return (
    <TaskForm
      {...{ form, given }}
      operation="askExplanation"
      title={words.title}
      submit={words.send}
      withReport
    >
      <Textarea label={words.question} max={2000} {...form.field('question')} />
      <DateInput label={words.dueOn} {...form.field('dueOn')} />
    </TaskForm>
  )
}

/** A leader asks the department to explain. */
export const AskExplanation = taskFormPage(AskForm)
