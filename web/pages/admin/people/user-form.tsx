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
  id: user?.id ?? '',
  name: user?.name ?? '',
  email: user?.email ?? '',
  role: (user?.role ?? '') as string,
  department: user?.department ?? '',
  state: ((user?.active ?? true) ? ['active'] : []) as readonly string[],
})

const bodyOf = ({ id, name, email, role, department, state }: ReturnType<typeof valuesOf>): User => ({
  id: id.trim(),
  name: name.trim(),
  email: email.trim(),
  role: role as User['role'],
  ...(department && { department }),
  active: state.includes('active'),
})

const UserForm = ({ before }: { readonly before?: User }) => {
  const t = useTexts(adminTexts)
  const names = useTexts(nameTexts)
  const call = useCall()
  const { open } = useLocation()
  const { departments, personName, reload } = useRegister()
  const missing = (label: string, text: string) => (text.trim() ? undefined : t.missing(label))
  // Entering somebody who is there already would silently change their record.
  const taken = (id: string) => (!before && personName(id) !== id ? t.userTaken(personName(id)) : undefined)
  const form = useForm({
    name: `user:${before?.id ?? 'new'}`,
    initial: valuesOf(before),
    check: ({ id, name, email, role }) => ({
      id: missing(t.userId, id) ?? taken(id.trim()),
      name: missing(t.name, name),
      email: missing(t.email, email),
      role: missing(t.role, role),
    }),
    send: (values) => {
      const body = bodyOf(values)
      return call('putUser', { path: { id: body.id }, body })
    },
    onSent: ({ body }) => {
      reload()
      open('/users', { notice: t.saved(body.name) })
    },
    fieldOfCode: { 'own-rights': 'role' },
  })
  const roles = Object.entries(names.role).map(([value, label]) => ({ value, label }))
  return (
    <Page title={before?.name ?? t.newUser} form={form} way={<BackLink href="/users" label={t.users} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        {!before && <TextInput label={t.userId} hint={t.userIdHint} {...form.field('id')} />}
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
        <Checkboxes
          label={t.state}
          options={[{ value: 'active', label: t.mayEnter }]}
          {...form.field('state')}
        />
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
      {(user) => <UserForm key={id} before={user} />}
    </Answered>
  )
}
