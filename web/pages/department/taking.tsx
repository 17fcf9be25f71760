import { useRegister } from '../../api/register.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { Radios } from '../../parts/forms/choices.tsx'
import { Textarea } from '../../parts/forms/inputs.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { CommandPage, OnTask, useCommand, useDone } from './command.tsx'
import { departmentTexts } from './department-texts.ts'
import { wrongInText } from './report/typed.ts'

/** Taking a task on, giving it back, handing it down. */

interface Props {
  readonly id: string
}

interface FormProps {
  readonly given: GivenTask
}

const max = 1000
const noteWrong = (note: string) => (note.trim() ? wrongInText(note, max) : undefined)
const noteTyped = (note: string) => (note.trim() ? { note } : {})

const AcknowledgeForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const done = useDone(given)
  const form = useCommand('acknowledgeTask', given, {
    initial: { note: '' },
    wrongIn: ({ note }) => ({ note: noteWrong(note) }),
    labels: t.fields,
    bodyOf: ({ note }) => noteTyped(note),
    onSent: () => done(t.acknowledged),
  })
  return (
    <CommandPage given={given} title={t.acknowledge} form={form} button={t.acknowledge}>
      {given.task.actions.includes('returnTaskAsNotOurs') && (
        <p>
          <a href={`/tasks/${given.task.id}/not-ours`}>{t.notOurs}</a>
        </p>
      )}
      <Textarea label={t.fields.note} rows={2} max={max} {...form.field('note')} />
    </CommandPage>
  )
}

const NotOursForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const done = useDone(given)
  const form = useCommand('returnTaskAsNotOurs', given, {
    initial: { reason: '' },
    wrongIn: ({ reason }) => ({ reason: wrongInText(reason, max) }),
    labels: { reason: t.fields.notOurs },
    bodyOf: (body) => body,
    onSent: () => done(t.returnedAsNotOurs),
  })
  return (
    <CommandPage given={given} title={t.notOurs} form={form} button={t.notOursNow}>
      <p class="measure">{t.notOursLead}</p>
      <Textarea label={t.fields.notOurs} hint={t.notOursHint} max={max} {...form.field('reason')} />
    </CommandPage>
  )
}

const StaffAssignmentForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const { role: roles } = useTexts(nameTexts)
  const { personName } = useRegister()
  const done = useDone(given)
  const { holder, department } = given.task
  const asked = useAnswer('listUsers', {})
  const form = useCommand('assignToStaff', given, {
    initial: { holder: '', note: '' },
    wrongIn: ({ holder, note }) => ({ holder: holder ? undefined : 'choose', note: noteWrong(note) }),
    labels: t.fields,
    bodyOf: ({ holder, note }) => ({ holder, ...noteTyped(note) }),
    onSent: (task) => done(t.assignedToStaff(personName(task.holder ?? ''))),
    fieldOfCode: { 'holder-not-of-department': 'holder' },
  })
  return (
    <CommandPage given={given} title={t.assignToStaff} form={form} button={t.assignToStaff}>
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
    </CommandPage>
  )
}

export const AcknowledgePage = ({ id }: Props) => (
  <OnTask id={id} command="acknowledgeTask">
    {(given) => <AcknowledgeForm given={given} />}
  </OnTask>
)

export const NotOursPage = ({ id }: Props) => (
  <OnTask id={id} command="returnTaskAsNotOurs">
    {(given) => <NotOursForm given={given} />}
  </OnTask>
)

export const StaffAssignmentPage = ({ id }: Props) => (
  <OnTask id={id} command="assignToStaff">
    {(given) => <StaffAssignmentForm given={given} />}
  </OnTask>
)
