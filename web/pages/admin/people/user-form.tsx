import { useRegister } from '../../../api/register.tsx'
import type { Role } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { adminTexts } from '../admin-texts.ts'

/** A person is entered by mail address; account and invitation follow by themselves. */
export const NewUser = () => {
  const t = useTexts(adminTexts)
  const names = useTexts(nameTexts)
  const call = useCall()
  const { open } = useLocation()
  const { departments, reload } = useRegister()
  const missing = (label: string, text: string) => (text.trim() ? undefined : t.missing(label))
  const form = useForm({
    name: 'user:new',
    initial: { name: '', email: '', role: '', department: '' },
    check: ({ name, email, role }) => ({
      name: missing(t.name, name),
      email: missing(t.email, email),
      role: missing(t.role, role),
    }),
    send: async ({ name, email, role, department }, key) => {
      const place = { role: role as Role, ...(department && { department }) }
      const body = { name: name.trim(), email: email.trim(), ...place }
      return (await call('addUser', { body, key })).body
    },
    onSent: ({ id, name, email }) => {
      reload()
      open(`/users/${encodeURIComponent(id)}`, { notice: t.personEntered(name, email), replace: true })
    },
    fieldOfCode: { 'mail-taken': 'email', 'department-closed': 'department' },
  })
  return (
    <Page title={t.newUser} form={form} way={<BackLink href="/users" label={t.users} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <TextInput label={t.name} {...form.field('name')} />
        <TextInput label={t.email} {...form.field('email')} />
        <Select
          label={t.role}
          options={Object.entries(names.role).map(([value, label]) => ({ value, label }))}
          {...form.field('role')}
        />
        <Select
          label={t.department}
          hint={t.departmentHint}
          none={t.none}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.field('department')}
        />
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}
