import { Checkboxes, Radios } from '../../../parts/forms/choices.tsx'
import { DateInput, Textarea } from '../../../parts/forms/inputs.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { coordinationOf } from '../commands.ts'
import { useOtherDepartments } from '../ending/departments.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { taskHistoryTexts } from '../history/history-texts.ts'
import { Coordination } from './coordination.tsx'
import { coordinationTexts } from './coordination-texts.ts'

interface Filled extends Readonly<Record<string, string | readonly string[]>> {
  readonly parties: readonly string[]
  readonly role: string
  readonly dueOn: string
  readonly part: string
}

const nobody: Filled = { parties: [], role: 'coordinating', dueOn: '', part: '' }

const useCoordination = (given: GivenTask) => {
  const t = useTexts(taskFormTexts)
  const coordinationWords = useTexts(coordinationTexts)
  const call = useCall()
  return useTaskForm<Filled>(given, {
    operation: 'setCoordination',
    initial: nobody,
    check: ({ parties, role, dueOn }) => ({
      parties: needed(parties, coordinationWords.partiesMissing),
      dueOn: role === 'coordinating' ? wrongDayIfAny(dueOn, t.dayWrong) : undefined,
    }),
    send: (values, sent) => call('setCoordination', { ...sent, body: coordinationOf(values) }),
    fieldOfCode: {
      'sub-deadline-after-due': 'dueOn',
      'due-date-passed': 'dueOn',
      'lead-coordinates': 'parties',
      'unknown-department': 'parties',
      'department-not-valid': 'parties',
    },
    done: () => coordinationWords.done,
  })
}

const CoordinateForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(coordinationTexts)
  const { roles } = useTexts(taskHistoryTexts)
  const words = t
  const form = useCoordination(given)
  const departments = useOtherDepartments(given.task.department)
  const { role } = form.values
  return (
    <TaskForm {...{ form, given }} operation="setCoordination" title={words.title} submit={words.send}>
      <Coordination parts={given.history.coordination} />
      <Radios
        label={words.role}
        options={Object.entries(roles).map(([value, label]) => ({ value, label }))}
        {...form.field('role')}
      />
      <div class="many">
        <Checkboxes
          label={words.parties}
          hint={words.partiesHint}
          options={departments}
          {...form.field('parties')}
        />
      </div>
      {role === 'coordinating' && <DateInput label={words.dueOn} {...form.field('dueOn')} />}
      {role !== 'released' && <Textarea label={words.part} max={1000} rows={3} {...form.field('part')} />}
    </TaskForm>
  )
}

/** The Office names who coordinates, by when, and who is informed. */
export const Coordinate = taskFormPage(CoordinateForm)
