import { Select, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { dayWritten } from '../../../values/dates.ts'
import { reassignmentOf } from '../commands.ts'
import { registrationOf } from '../facts.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { taskPageTexts } from '../task-texts.ts'
import { useOtherDepartments } from './departments.ts'
import { endingTexts } from './ending-texts.ts'
import type { GivenTask } from './given-task.tsx'

const useReassignment = (given: GivenTask) => {
  const t = useTexts(taskFormTexts)
  const endingWords = useTexts(endingTexts)
  const call = useCall()
  const today = useToday()
  const { task, history } = given
  const { deadlineAsWorded = '' } = registrationOf(history)
  const isPast = task.dueOn !== undefined && task.dueOn < today
  return useTaskForm(given, {
    operation: 'reassignTask',
    initial: {
      reason: '',
      'to.department': '',
      'to.title': task.title,
      'to.dueOn': task.dueOn && !isPast ? dayWritten(task.dueOn) : '',
      // The words of a deadline that has passed would give the next department a day that has passed.
      'to.deadlineAsWorded': isPast ? '' : deadlineAsWorded,
    },
    check: (values) => ({
      'to.department': needed(values['to.department'], t.departmentMissing),
      'to.title': needed(values['to.title'], t.titleMissing),
      'to.dueOn': wrongDayIfAny(values['to.dueOn'], t.dayWrong),
      reason: needed(values.reason, t.reasonMissing),
    }),
    send: (values, sent) => call('reassignTask', { ...sent, body: reassignmentOf(values) }),
    fieldOfCode: {
      'same-department': 'to.department',
      'unknown-department': 'to.department',
      'department-not-valid': 'to.department',
      'due-before-assigned': 'to.dueOn',
      'secret-directive': 'to.title',
    },
    done: () => endingWords.reassign.done,
  })
}

const ReassignForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const endingWords = useTexts(endingTexts)
  const page = useTexts(taskPageTexts)
  const words = endingWords.reassign
  const form = useReassignment(given)
  const departments = useOtherDepartments(given.task.department)
  return (
    <TaskForm
      {...{ form, given }}
      operation="reassignTask"
      title={words.title}
      lead={words.lead}
      submit={words.send}
      withReport={given.task.lifecycle === 'open' && given.task.notOurs !== undefined}
    >
      <Select label={t.department} options={departments} {...form.field('to.department')} />
      <TextInput label={t.taskTitle} {...form.field('to.title')} />
      <TextInput
        label={t.dueOn}
        hint={t.dueOnHint}
        width="date"
        inputMode="numeric"
        {...form.field('to.dueOn')}
      />
      <TextInput label={page.deadlineAsWorded} {...form.field('to.deadlineAsWorded')} />
      <Textarea label={t.reason} max={1000} rows={3} {...form.field('reason')} />
    </TaskForm>
  )
}

/** The task ends with one department and begins with another. */
export const Reassign = taskFormPage(ReassignForm)
