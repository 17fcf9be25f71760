import { useRegister } from '../../api/register.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { Radios } from '../../parts/forms/choices.tsx'
import { Textarea } from '../../parts/forms/inputs.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { TaskForm, taskFormPage, useTaskForm } from '../task/forms/task-form.tsx'
import { departmentTexts } from './department-texts.ts'
import { useMistakes } from './report/mistakes.ts'
import { wrongInText } from './report/typed.ts'

/** Taking a task on, giving it back, assigning it to staff. */

interface FormProps {
  readonly given: GivenTask
}

const max = 1000
const noteWrong = (note: string) => (note.trim() ? wrongInText(note, max) : undefined)
const noteTyped = (note: string): { note?: string } => (note.trim() ? { note } : {})

const AcknowledgeForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const said = useMistakes(t.fields)
  const form = useTaskForm(given, {
    operation: 'acknowledgeTask',
    initial: { note: '' },
    check: ({ note }) => said({ note: noteWrong(note) }),
    send: ({ note }, sent) => call('acknowledgeTask', { ...sent, body: noteTyped(note) }),
    done: () => t.acknowledged,
  })
  return (
    <TaskForm {...{ form, given }} operation="acknowledgeTask" title={t.acknowledge} submit={t.acknowledge}>
      {given.task.actions.includes('returnTaskAsNotOurs') && (
        <p>
          <a href={`/tasks/${given.task.id}/not-ours`}>{t.notOurs}</a>
        </p>
      )}
      <Textarea label={t.fields.note} rows={2} max={max} {...form.field('note')} />
    </TaskForm>
  )
}

const NotOursForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const said = useMistakes({ reason: t.fields.notOurs })
  const form = useTaskForm(given, {
    operation: 'returnTaskAsNotOurs',
    initial: { reason: '' },
    check: ({ reason }) => said({ reason: wrongInText(reason, max) }),
    send: (body, sent) => call('returnTaskAsNotOurs', { ...sent, body }),
    done: () => t.returnedAsNotOurs,
  })
  return (
    <TaskForm
      {...{ form, given }}
      operation="returnTaskAsNotOurs"
      title={t.notOurs}
      lead={t.notOursLead}
      submit={t.notOursNow}
    >
      <Textarea label={t.fields.notOurs} hint={t.notOursHint} max={max} {...form.field('reason')} />
    </TaskForm>
  )
}

const useStaffAssignment = (given: GivenTask) => {
  const t = useTexts(departmentTexts)
  const call = useCall()
  const { personName } = useRegister()
  const said = useMistakes(t.fields)
  return useTaskForm(given, {
    operation: 'assignToStaff',
    initial: { holder: '', note: '' },
    check: ({ holder, note }) => said({ holder: holder ? undefined : 'choose', note: noteWrong(note) }),
    send: ({ holder, note }, sent) =>
      call('assignToStaff', { ...sent, body: { holder, ...noteTyped(note) } }),
    fieldOfCode: { 'holder-not-of-department': 'holder' },
    done: ({ holder }) => t.assignedToStaff(personName(holder)),
  })
}

const StaffAssignmentForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const { role: roles } = useTexts(nameTexts)
  const { personName } = useRegister()
  const { holder, department } = given.task
  const asked = useAnswer('listUsers', {})
  const form = useStaffAssignment(given)
  return (
    <TaskForm {...{ form, given }} operation="assignToStaff" title={t.assignToStaff} submit={t.assignToStaff}>
      {holder && <p>{t.holdsNow(personName(holder))}</p>}
      <Answered of={asked}>
        {({ users }) => {
          const options = users
            .filter((one) => one.active && one.department === department)
            .map(({ id, name, role }) => ({ value: id, label: name, hint: roles[role] }))
          return <Radios label={t.fields.holder} options={options} {...form.field('holder')} />
        }}
      </Answered>
      <Textarea label={t.fields.note} rows={2} max={max} {...form.field('note')} />
    </TaskForm>
  )
}

export const AcknowledgePage = taskFormPage(AcknowledgeForm)

export const NotOursPage = taskFormPage(NotOursForm)

export const StaffAssignmentPage = taskFormPage(StaffAssignmentForm)
