import { TextInput } from '../../../../parts/forms/inputs.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import { adminTexts } from '../../admin-texts.ts'
import { type GivenPerson, PersonForm, usePersonForm } from './person-form.tsx'
import { personTexts } from './person-texts.ts'

interface Props {
  readonly given: GivenPerson
}

export const ChangeMail = ({ given }: Props) => {
  const t = useTexts(personTexts)
  const admin = useTexts(adminTexts)
  const call = useCall()
  const form = usePersonForm(given, {
    name: 'change-mail-address',
    initial: { email: given.person.email },
    check: ({ email }) => ({ email: email.trim() ? undefined : admin.missing(admin.email) }),
    send: ({ email }, sent) => call('changeMailAddress', { ...sent, body: { email: email.trim() } }),
    done: ({ email }) => t.mail.done(email.trim()),
    fieldOfCode: { 'mail-taken': 'email' },
  })
  return (
    <PersonForm given={given} form={form} words={t.mail} lead={t.mail.lead}>
      <TextInput label={admin.email} {...form.field('email')} />
    </PersonForm>
  )
}

export const Invite = ({ given }: Props) => {
  const t = useTexts(personTexts)
  const call = useCall()
  const { email } = given.person
  const form = usePersonForm(given, {
    name: 'invite-user',
    initial: {},
    send: (_, sent) => call('inviteUser', sent),
    done: () => t.invite.done(email),
  })
  return <PersonForm given={given} form={form} words={t.invite} lead={t.invite.lead(email)} />
}

const SetActive = ({ given, active }: Props & { readonly active: boolean }) => {
  const t = useTexts(personTexts)
  const call = useCall()
  const words = active ? t.unlock : t.lock
  const form = usePersonForm(given, {
    name: active ? 'unlock-user' : 'lock-user',
    initial: {},
    send: (_, sent) => call('setUserActive', { ...sent, body: { active } }),
    done: () => words.done(given.person.name),
  })
  return <PersonForm given={given} form={form} words={words} lead={words.lead} isGrave={!active} />
}

export const Lock = ({ given }: Props) => <SetActive given={given} active={false} />

export const Unlock = ({ given }: Props) => <SetActive given={given} active />
