import { Checkboxes } from '../../../parts/forms/choices.tsx'
import { DateInput, Select, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { directiveTexts } from '../directives-texts.ts'
import type { TableValues } from './directive-values.ts'
import { type FactsTyped, isUndated } from './facts.ts'
import { registrationTexts } from './registration-texts.ts'

export const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** Those of a directive's urgencies that are written on it. */
export const useUrgencies = () => {
  const { usual: _, ...urgent } = useTexts(nameTexts).urgency
  return optionsOf(urgent)
}

/** The facts of a directive, as they stand on its first page. */
export const FactsFields = ({ form }: { readonly form: Form<FactsTyped & TableValues> }) => {
  const t = useTexts(registrationTexts)
  const names = useTexts(directiveTexts)
  const usual = useTexts(nameTexts).urgency.usual
  const urgencies = useUrgencies()
  return (
    <fieldset class="govuk-fieldset section">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{t.document}</legend>
      <div class="fields">
        <Select label={names.kind} options={optionsOf(names.kinds)} {...form.field('kind')} />
        <TextInput label={t.number} hint={t.numberHint} {...form.field('number')} />
        {!isUndated(form.values) && <DateInput label={names.issuedOn} {...form.field('issuedOn')} />}
        <TextInput label={names.issuer} {...form.field('issuer')} />
        <TextInput label={names.signer} {...form.field('signer')} />
        <Select label={names.urgency} none={usual} options={urgencies} {...form.field('urgency')} />
      </div>
      <Checkboxes
        label={t.dateUnknownQuestion}
        options={[{ value: 'yes', label: t.dateUnknown, hint: t.dateUnknownHint }]}
        {...form.field('dateUnknown')}
      />
      <Textarea label={names.abstract} max={500} rows={2} {...form.field('abstract')} />
    </fieldset>
  )
}
