import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Checkboxes } from '../../../parts/forms/choices.tsx'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { adminTexts } from '../admin-texts.ts'

type User = Body<'getUser'>

const valuesOf = (user: User | undefined) => ({
  name: user?.name ?? '',
  email: user?.email ?? '',
  role: (user?.role ?? '') as string,
  department: user?.department ?? '',
  state: ((user?.active ?? true) ? ['active'] : []) as readonly string[],
})

type Values = ReturnType<typeof valuesOf>

const placeOf = ({ name, role, department }: Values) => ({
  name: name.trim(),
  role: role as User['role'],
  ...(department && { department }),
})

/** Each kind of change is a command of its own, on the version that the one before has left. */
const saveChanges = async (
  call: ReturnType<typeof useCall>,
  { before, etag }: { readonly before: User; readonly etag: string },
  values: Values,
) => {
  const path = { id: before.id }
  const email = values.email.trim()
  const active = values.state.includes('active')
  let { body, etag: ifMatch = '' } = await call('changeUser', { path, body: placeOf(values), ifMatch: etag })
  if (email !== before.email) {
    const { body: saved, etag: next = '' } = await call('changeMailAddress', {
      path,
      body: { email },
      ifMatch,
    })
    body = saved
    ifMatch = next
  }
  if (active !== before.active) body = (await call('setUserActive', { path, body: { active }, ifMatch })).body
  return body
}

const UserForm = ({ before, etag = '' }: { readonly before?: User; readonly etag?: string | undefined }) => {
  const t = useTexts(adminTexts)
  const names = useTexts(nameTexts)
  const call = useCall()
  const { open } = useLocation()
  const { departments, reload } = useRegister()
  const missing = (label: string, text: string) => (text.trim() ? undefined : t.missing(label))
  const form = useForm({
    name: `user:${before?.id ?? 'new'}`,
    initial: valuesOf(before),
    check: ({ name, email, role }) => ({
      name: missing(t.name, name),
      email: missing(t.email, email),
      role: missing(t.role, role),
    }),
    send: async (values) =>
      before
        ? saveChanges(call, { before, etag }, values)
        : (await call('addUser', { body: { ...placeOf(values), email: values.email.trim() } })).body,
    onSent: ({ name }) => {
      reload()
      open('/users', { notice: t.saved(name) })
    },
    fieldOfCode: { 'last-administrator': 'role', 'mail-taken': 'email' },
  })
  const roles = Object.entries(names.role).map(([value, label]) => ({ value, label }))
  return (
    <Page title={before?.name ?? t.newUser} form={form} way={<BackLink href="/users" label={t.users} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <TextInput label={t.name} {...form.field('name')} />
        <TextInput label={t.email} {...form.field('email')} />
        <Select label={t.role} options={roles} {...form.field('role')} />
        <Select
          label={t.department}
          hint={t.departmentHint}
          none={t.none}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.field('department')}
        />
        {before && (
          <Checkboxes
            label={t.state}
            options={[{ value: 'active', label: t.mayEnter }]}
            {...form.field('state')}
          />
        )}
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

export const NewUser = () => <UserForm />

export const EditUser = ({ id }: { readonly id: string }) => {
  const asked = useAnswer('getUser', { path: { id } })
  return (
    <Answered of={asked} sought="user">
      {(user) => <UserForm key={id} before={user} etag={asked.etag} />}
    </Answered>
  )
}
