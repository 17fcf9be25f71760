import { useRegister } from '../../api/register.tsx'
import type { Department } from '../../api/types.ts'
import { FormRows } from '../../parts/forms/form-rows.tsx'
import { DateInput, Select, TextInput } from '../../parts/forms/inputs.tsx'
import { fieldAt } from '../../parts/forms/rows.ts'
import type { Form } from '../../parts/forms/use-form.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { adminTexts } from '../admin/admin-texts.ts'
import { newOne, successorRows, type Values } from './succession.ts'
import { successionTexts } from './succession-texts.ts'

interface Props {
  readonly form: Form<Values>
  readonly department: Department
}

/** From which day, by which document, and who takes over. */
export const SuccessorFields = ({ form, department: { code, validTo } }: Props) => {
  const t = useTexts(successionTexts)
  const admin = useTexts(adminTexts)
  const { day, number } = useFormats()
  const { departments } = useRegister()
  const going = departments.filter((other) => other.code !== code && !other.validTo)
  // Several may be merged into one that is not in the register before its day.
  const toCome = departments
    .filter((other) => other.code !== code)
    .flatMap(({ planned }) => planned?.successors.filter((one) => typeof one !== 'string') ?? [])
  const newcomers = [...new Map(toCome.map((one) => [one.code, one])).values()]
  const options = [
    { value: newOne, label: t.isNew },
    ...[...going, ...newcomers].map(({ code: value, name }) => ({ value, label: name })),
  ]
  const kinds = Object.entries(admin.kinds).map(([value, label]) => ({ value, label }))
  const isNew = (place: number) => form.values[fieldAt('successors', place, 'department')] === newOne
  return (
    <>
      <p class="measure">{validTo ? t.goesOnLead(day(validTo)) : t.lead}</p>
      <DateInput label={t.on} hint={t.onHint} {...form.field('on')} />
      <TextInput label={t.decision} hint={t.decisionHint} {...form.field('decision')} />
      <p class="measure">{t.mainFirst}</p>
      <FormRows
        form={form}
        rows={successorRows}
        atFirst={1}
        legend={(place) => t.successor(number(place + 1))}
        add={t.another}
      >
        {(field, place) => (
          <>
            <Select label={t.department} options={options} {...field('department')} />
            {isNew(place) && (
              <>
                <TextInput label={t.code} {...field('code')} />
                <TextInput label={t.name} {...field('name')} />
                <Select label={t.kind} options={kinds} {...field('kind')} />
              </>
            )}
          </>
        )}
      </FormRows>
    </>
  )
}
