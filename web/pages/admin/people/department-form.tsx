import { useRegister } from '../../../api/register.tsx'
import type { Department } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { DateInput, Select, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay, wrongDayIfAny } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { dayTyped, dayWritten } from '../../../values/dates.ts'
import { PlannedWords } from '../../succession/planned.tsx'
import { plannedSuccessionTexts } from '../../succession/planned-succession-texts.ts'
import { adminTexts } from '../admin-texts.ts'
import { linesOf } from './lines.ts'

const valuesOf = (department: Department | undefined) => ({
  code: department?.code ?? '',
  name: department?.name ?? '',
  kind: department?.kind ?? '',
  validFrom: department ? dayWritten(department.validFrom) : '',
  validTo: department?.validTo ? dayWritten(department.validTo) : '',
  furtherNames: department?.furtherNames?.join('\n') ?? '',
  groups: department?.groups?.join('\n') ?? '',
})

type Values = ReturnType<typeof valuesOf>

const bodyOf = (values: Values, before: Department | undefined): Department => {
  const { code, name, kind, validFrom, validTo, furtherNames, groups } = values
  return {
    ...(before?.nameEn && { nameEn: before.nameEn }),
    ...(before?.successors && { successors: before.successors }),
    code: code.trim(),
    name: name.trim(),
    kind: kind as Department['kind'],
    validFrom: dayTyped(validFrom) ?? '',
    ...(validTo.trim() && { validTo: dayTyped(validTo) ?? '' }),
    ...(furtherNames.trim() && { furtherNames: linesOf(furtherNames) }),
    ...(groups.trim() && { groups: linesOf(groups) }),
  }
}

const DepartmentForm = ({ before }: { readonly before?: Department }) => {
  const t = useTexts(adminTexts)
  const planning = useTexts(plannedSuccessionTexts)
  const call = useCall()
  const { open } = useLocation()
  const { departments, reload } = useRegister()
  const missing = (label: string, text: string) => (text.trim() ? undefined : t.missing(label))
  // Entering one that is there already would silently change it.
  const taken = (code: string) =>
    !before && departments.some((other) => other.code === code.trim()) ? t.codeTaken : undefined
  const form = useForm({
    name: `department:${before?.code ?? 'new'}`,
    initial: valuesOf(before),
    check: ({ code, name, kind, validFrom, validTo }) => ({
      code: missing(t.code, code) ?? taken(code),
      name: missing(t.name, name),
      kind: missing(t.kind, kind),
      validFrom: wrongDay(validFrom, t.dayWrong),
      validTo: wrongDayIfAny(validTo, t.dayWrong),
    }),
    send: (values) => {
      const body = bodyOf(values, before)
      return call('putDepartment', { path: { code: body.code }, body })
    },
    fieldOfCode: { 'name-taken': 'furtherNames' },
    onSent: ({ body }) => {
      reload()
      open('/departments', { notice: t.saved(body.name) })
    },
  })
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }))
  return (
    <Page
      title={before?.name ?? t.newDepartment}
      form={form}
      way={<BackLink href="/departments" label={t.departments} />}
      actions={
        before && (
          <ButtonLink look="secondary" href={`/departments/${before.code}/succession`}>
            {before.successors ? t.goOnMoving : before.planned ? planning.change : t.succession}
          </ButtonLink>
        )
      }
    >
      {before?.planned && !before.successors && (
        <div class="govuk-inset-text">
          <PlannedWords planned={before.planned} />
        </div>
      )}
      <form onSubmit={form.submit} class="measure" noValidate>
        {!before && <TextInput label={t.code} hint={t.codeHint} width="date" {...form.field('code')} />}
        <TextInput label={t.name} {...form.field('name')} />
        <Textarea
          label={t.furtherNames}
          hint={t.furtherNamesHint}
          max={4500}
          rows={3}
          {...form.field('furtherNames')}
        />
        <Select label={t.kind} options={kinds} {...form.field('kind')} />
        <DateInput label={t.validFrom} {...form.field('validFrom')} />
        <DateInput label={t.validTo} hint={t.validToHint} {...form.field('validTo')} />
        <Textarea label={t.groups} hint={t.groupsHint} max={600} rows={3} {...form.field('groups')} />
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

export const NewDepartment = () => <DepartmentForm />

export const EditDepartment = ({ code }: { readonly code: string }) => {
  const asked = useAnswer('getDepartment', { path: { code } })
  return (
    <Answered of={asked} sought="department">
      {(department) => <DepartmentForm key={code} before={department} />}
    </Answered>
  )
}
