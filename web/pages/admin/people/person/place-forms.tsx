import { useRegister } from '../../../../api/register.tsx'
import { DateInput, Select, TextInput } from '../../../../parts/forms/inputs.tsx'
import { useToday } from '../../../../session/clock.tsx'
import { useCall } from '../../../../session/session.tsx'
import { wrongDay } from '../../../../texts/days.ts'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { nameTexts } from '../../../../texts/names.ts'
import { dayTyped, dayWritten } from '../../../../values/dates.ts'
import { adminTexts } from '../../admin-texts.ts'
import type { Person } from './account-state.ts'
import { type GivenPerson, PersonForm, usePersonForm } from './person-form.tsx'
import { personTexts } from './person-texts.ts'

interface Props {
  readonly given: GivenPerson
}

/** Name and role, and for a role of a department which one: from now on. */
export const ChangePlace = ({ given }: Props) => {
  const t = useTexts(personTexts)
  const admin = useTexts(adminTexts)
  const names = useTexts(nameTexts)
  const call = useCall()
  const { departments } = useRegister()
  const { person } = given
  const form = usePersonForm(given, {
    name: 'change-user',
    initial: { name: person.name, role: person.role as string, department: person.department ?? '' },
    check: ({ name, role }) => ({
      name: name.trim() ? undefined : admin.missing(admin.name),
      role: role ? undefined : admin.missing(admin.role),
    }),
    send: ({ name, role, department }, sent) => {
      const body = { name: name.trim(), role: role as Person['role'], ...(department && { department }) }
      return call('changeUser', { ...sent, body })
    },
    done: ({ name }) => t.saved(name.trim()),
    fieldOfCode: {
      'last-administrator': 'role',
      'department-closed': 'department',
      'unknown-department': 'department',
    },
  })
  return (
    <PersonForm given={given} form={form} words={t.change}>
      <TextInput label={admin.name} {...form.field('name')} />
      <Select
        label={admin.role}
        options={Object.entries(names.role).map(([value, label]) => ({ value, label }))}
        {...form.field('role')}
      />
      <Select
        label={admin.department}
        hint={`${admin.departmentHint}. ${t.change.hint}`}
        none={admin.none}
        options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        {...form.field('department')}
      />
    </PersonForm>
  )
}

/** To another department from a day on. */
export const Move = ({ given }: Props) => {
  const t = useTexts(personTexts)
  const call = useCall()
  const today = useToday()
  const { day } = useFormats()
  const { departments, departmentName } = useRegister()
  const { person } = given
  const others = departments.filter(
    ({ code, validTo }) => code !== person.department && (!validTo || validTo >= today),
  )
  const form = usePersonForm(given, {
    name: 'move-user',
    initial: { department: person.move?.department ?? '', on: dayWritten(person.move?.on ?? today) },
    check: ({ department, on }) => ({
      department: department ? undefined : t.move.missing,
      on: wrongDay(on, t.dayWrong),
    }),
    send: ({ department, on }, sent) =>
      call('moveUser', { ...sent, body: { department, on: dayTyped(on) ?? '' } }),
    done: ({ department, on }) => t.move.done(departmentName(department), day(dayTyped(on))),
    fieldOfCode: {
      'department-closed': 'on',
      'move-too-far': 'on',
      'unknown-department': 'department',
    },
  })
  return (
    <PersonForm given={given} form={form} words={t.move}>
      <Select
        label={t.move.department}
        options={others.map(({ code, name }) => ({ value: code, label: name }))}
        {...form.field('department')}
      />
      <DateInput label={t.move.on} hint={t.move.onHint} {...form.field('on')} />
    </PersonForm>
  )
}

/** The person stays where they are. */
export const WithdrawMove = ({ given }: Props) => {
  const t = useTexts(personTexts)
  const call = useCall()
  const today = useToday()
  const { department = '' } = given.person
  const form = usePersonForm(given, {
    name: 'withdraw-move',
    initial: {},
    send: (_, sent) => call('moveUser', { ...sent, body: { department, on: today } }),
    done: () => t.withdraw.done,
  })
  return <PersonForm given={given} form={form} words={t.withdraw} lead={t.withdraw.lead} isGrave />
}
