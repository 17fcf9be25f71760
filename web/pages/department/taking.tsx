import { useRegister } from '../../api/register.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { Radios } from '../../parts/forms/choices.tsx'
import { Textarea } from '../../parts/forms/inputs.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { DeedPage, OnTask, useDeed, useDone } from './deed.tsx'
import { departmentTexts } from './department-texts.ts'
import { wrongInText } from './report/typed.ts'

/** Taking a task on, giving it back, handing it down. */

interface Props {
  readonly id: string
}

interface FormProps {
  readonly given: GivenTask
}

const most = 1000
const noteWrong = (note: string) => (note.trim() ? wrongInText(note, most) : undefined)
const noteTyped = (note: string) => (note.trim() ? { note } : {})

const AcknowledgeForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const done = useDone(given)
  const form = useDeed('acknowledgeTask', given, {
    initial: { note: '' },
    wrongIn: ({ note }) => ({ note: noteWrong(note) }),
    labels: t.fields,
    bodyOf: ({ note }) => noteTyped(note),
    onSent: () => done(t.acknowledged),
  })
  return (
    <DeedPage given={given} title={t.acknowledge} form={form} button={t.acknowledge}>
      {given.task.actions.includes('disownTask') && (
        <p>
          <a href={`/tasks/${given.task.id}/disown`}>{t.disown}</a>
        </p>
      )}
      <Textarea label={t.fields.note} rows={2} most={most} {...form.field('note')} />
    </DeedPage>
  )
}

const DisownForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const done = useDone(given)
  const form = useDeed('disownTask', given, {
    initial: { reason: '' },
    wrongIn: ({ reason }) => ({ reason: wrongInText(reason, most) }),
    labels: { reason: t.fields.disowning },
    bodyOf: (body) => body,
    onSent: () => done(t.disowned),
  })
  return (
    <DeedPage given={given} title={t.disown} form={form} button={t.disownNow}>
      <p class="measure">{t.disownLead}</p>
      <Textarea label={t.fields.disowning} hint={t.disownHint} most={most} {...form.field('reason')} />
    </DeedPage>
  )
}

const HandDownForm = ({ given }: FormProps) => {
  const t = useTexts(departmentTexts)
  const { role: roles } = useTexts(nameTexts)
  const { personName } = useRegister()
  const done = useDone(given)
  const { holder, department } = given.task
  const asked = useAnswer('listUsers', {})
  const form = useDeed('handDownTask', given, {
    initial: { holder: '', note: '' },
    wrongIn: ({ holder, note }) => ({ holder: holder ? undefined : 'choose', note: noteWrong(note) }),
    labels: t.fields,
    bodyOf: ({ holder, note }) => ({ holder, ...noteTyped(note) }),
    onSent: (task) => done(t.handedDown(personName(task.holder ?? ''))),
    fieldOfCode: { 'holder-not-of-department': 'holder' },
  })
  return (
    <DeedPage given={given} title={t.handDown} form={form} button={t.handDown}>
      {holder && <p>{t.holdsNow(personName(holder))}</p>}
      <Answered of={asked}>
        {({ users }) => {
          const options = users
            .filter((one) => one.active && one.department === department)
            .map(({ id, name, role }) => ({ value: id, label: name, hint: roles[role] }))
          return <Radios label={t.fields.holder} options={options} {...form.field('holder')} />
        }}
      </Answered>
      <Textarea label={t.fields.note} rows={2} most={most} {...form.field('note')} />
    </DeedPage>
  )
}

export const AcknowledgePage = ({ id }: Props) => (
  <OnTask id={id} deed="acknowledgeTask">
    {(given) => <AcknowledgeForm given={given} />}
  </OnTask>
)

export const DisownPage = ({ id }: Props) => (
  <OnTask id={id} deed="disownTask">
    {(given) => <DisownForm given={given} />}
  </OnTask>
)

export const HandDownPage = ({ id }: Props) => (
  <OnTask id={id} deed="handDownTask">
    {(given) => <HandDownForm given={given} />}
  </OnTask>
)
