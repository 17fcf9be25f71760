import type { FieldOf } from '../../forms/use-form.ts'
import { DateInput, Select, TextInput } from '../../parts/inputs.tsx'
import { directiveTexts } from '../../texts/directives.ts'
import { importTexts } from '../../texts/import.ts'
import { useTexts } from '../../texts/language.tsx'
import { registrationTexts } from '../../texts/registration.ts'
import { optionsOf } from '../directives/facts-fields.tsx'
import type { CommonTyped } from './common.ts'

/** The facts of the directive that the file's rows leave out. */
export const CommonFields = ({ field }: { readonly field: (name: keyof CommonTyped) => FieldOf<string> }) => {
  const t = useTexts(importTexts)
  const names = useTexts(directiveTexts)
  const registration = useTexts(registrationTexts)
  return (
    <>
      <p class="measure">{t.commonHint}</p>
      <div class="fields">
        <Select label={names.kind} none={t.notSaid} options={optionsOf(names.kinds)} {...field('kind')} />
        <TextInput label={registration.number} hint={t.commonNumberHint} {...field('number')} />
        <DateInput label={names.issuedOn} {...field('issuedOn')} />
        <TextInput label={names.issuer} {...field('issuer')} />
        <TextInput label={names.signer} {...field('signer')} />
        <TextInput label={names.abstract} {...field('abstract')} />
      </div>
    </>
  )
}
