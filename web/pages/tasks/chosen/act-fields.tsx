import { useAnswer } from '../../../api/use-answer.ts'
import { Radios } from '../../../parts/forms/choices.tsx'
import { Select, Textarea } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { useMe } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { departmentTexts } from '../../department/department-texts.ts'
import { useOtherDepartments } from '../../task/ending/departments.ts'
import { extensionTexts } from '../../task/extension/extension-texts.ts'
import { needed } from '../../task/forms/task-form.tsx'
import { taskFormTexts } from '../../task/forms/task-forms-texts.ts'
import { officeTexts } from '../../task/office/office-texts.ts'
import { urgeTexts } from '../../task/office/urge-texts.ts'
import type { ActValues, Verb } from './acts.ts'
import { chosenTexts } from './chosen-texts.ts'

/** What is filled in once for all chosen tasks. */

interface Props {
  readonly form: Form<ActValues>
}

/** A field of this act: its initial values name it. */
const fieldOf = ({ form }: Props, name: string) => form.field(name)

const Note = (props: Props) => {
  const t = useTexts(taskFormTexts)
  return <Textarea label={t.note} max={1000} rows={3} {...fieldOf(props, 'note')} />
}

const Reason = (props: Props) => {
  const t = useTexts(taskFormTexts)
  return <Textarea label={t.reason} max={1000} rows={3} {...fieldOf(props, 'reason')} />
}

const JudgeFields = (props: Props) => {
  const t = useTexts(chosenTexts)
  const { judge } = useTexts(officeTexts)
  const { decision } = props.form.values
  const options = [
    { value: 'accept', label: t.accept, hint: t.acceptHint },
    { value: 'return', label: judge.return, hint: judge.returnHint },
  ]
  return (
    <>
      <Radios label={t.decision} options={options} {...fieldOf(props, 'decision')} />
      {decision === 'accept' && <Note {...props} />}
      {decision === 'return' && <Textarea label={judge.reason} max={1000} {...fieldOf(props, 'reason')} />}
    </>
  )
}

/** Each as its department asked, or none of them: a date of one's own is for one task at a time. */
const extensionFields = (isDecision: boolean) => (props: Props) => {
  const t = useTexts(taskFormTexts)
  const { asked } = useTexts(chosenTexts)
  const { extension, decide, prepare } = useTexts(extensionTexts)
  const { choice } = props.form.values
  const choices = [
    { value: 'asked', label: asked },
    { value: 'refuse', label: extension.refuse, hint: extension.refuseHint },
  ]
  const objective = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
    ...(isDecision ? [] : [{ value: '', label: prepare.unsaid }]),
  ]
  return (
    <>
      <Radios
        label={isDecision ? decide.decision : prepare.recommendation}
        options={choices}
        {...fieldOf(props, 'choice')}
      />
      {choice === 'asked' && (
        <>
          <Radios
            label={extension.objective}
            hint={extension.objectiveHint}
            options={objective}
            isInline
            {...fieldOf(props, 'objective')}
          />
          <Note {...props} />
        </>
      )}
      {choice === 'refuse' && <Reason {...props} />}
    </>
  )
}

const StaffFields = (props: Props) => {
  const t = useTexts(departmentTexts)
  const { role: roles } = useTexts(nameTexts)
  const { department } = useMe()
  const asked = useAnswer('listUsers', {})
  return (
    <>
      <Answered of={asked}>
        {({ users }) => {
          const options = users
            .filter((one) => one.active && one.department === department)
            .map(({ id, name, role }) => ({ value: id, label: name, hint: roles[role] }))
          return <Radios label={t.fields.holder} options={options} {...fieldOf(props, 'holder')} />
        }}
      </Answered>
      <Note {...props} />
    </>
  )
}

const UrgeFields = (props: Props) => {
  const t = useTexts(urgeTexts)
  return <Textarea label={t.words} hint={t.wordsHint} max={1000} {...fieldOf(props, 'words')} />
}

const UrgencyFields = (props: Props) => {
  const { urgency } = useTexts(officeTexts)
  const names = useTexts(nameTexts)
  const options = Object.entries(names.urgency).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Radios label={urgency.label} options={options} {...fieldOf(props, 'urgency')} />
      <Textarea label={urgency.reason} max={1000} rows={3} {...fieldOf(props, 'reason')} />
    </>
  )
}

const ReassignFields = (props: Props) => {
  const t = useTexts(taskFormTexts)
  const departments = useOtherDepartments('')
  return (
    <>
      <Select label={t.department} options={departments} {...fieldOf(props, 'department')} />
      <Reason {...props} />
    </>
  )
}

const Nothing = () => null

export const actFields: Readonly<Record<Verb, (props: Props) => preact.ComponentChildren>> = {
  judge: JudgeFields,
  'decide-extension': extensionFields(true),
  'prepare-extension': extensionFields(false),
  acknowledge: Note,
  'assign-to-staff': StaffFields,
  urge: UrgeFields,
  urgency: UrgencyFields,
  star: Nothing,
  unstar: Nothing,
  reassign: ReassignFields,
}

/** What must be filled in before anything goes out, by field. */
export const useActCheck = (verb: Verb) => {
  const t = useTexts(taskFormTexts)
  const chosen = useTexts(chosenTexts)
  const urge = useTexts(urgeTexts)
  const { extension } = useTexts(extensionTexts)
  const { wrong, fields } = useTexts(departmentTexts)
  const checks: Readonly<Partial<Record<Verb, (values: ActValues) => ActErrors>>> = {
    judge: ({ decision = '', reason = '' }) => ({
      decision: needed(decision, t.choiceMissing),
      reason: decision === 'return' ? needed(reason, t.reasonMissing) : undefined,
    }),
    'decide-extension': ({ choice = '', objective = '', reason = '' }) => ({
      choice: needed(choice, t.choiceMissing),
      objective: choice === 'asked' ? needed(objective, extension.objectiveMissing) : undefined,
      reason: choice === 'refuse' ? needed(reason, t.reasonMissing) : undefined,
    }),
    'prepare-extension': ({ choice = '', reason = '' }) => ({
      choice: needed(choice, t.choiceMissing),
      reason: choice === 'refuse' ? needed(reason, t.reasonMissing) : undefined,
    }),
    'assign-to-staff': ({ holder = '' }) => ({ holder: needed(holder, wrong.choose(fields.holder)) }),
    urge: ({ words = '' }) => ({ words: needed(words, urge.wordsMissing) }),
    urgency: ({ urgency = '' }) => ({ urgency: needed(urgency, chosen.urgencyMissing) }),
    reassign: ({ department = '', reason = '' }) => ({
      department: needed(department, t.departmentMissing),
      reason: needed(reason, t.reasonMissing),
    }),
  }
  return (values: ActValues): ActErrors => checks[verb]?.(values) ?? {}
}

type ActErrors = Readonly<Record<string, string | undefined>>
