import { Checkboxes } from '../../../parts/forms/choices.tsx'
import { DateInput, Select, TextInput } from '../../../parts/forms/inputs.tsx'
import type { FieldOf } from '../../../parts/forms/use-form.ts'
import { useTexts } from '../../../texts/language.tsx'
import { directiveTexts } from '../directives-texts.ts'
import { optionsOf } from '../register/facts-fields.tsx'
import { registrationTexts } from '../register/registration-texts.ts'
import { columnTexts } from './columns-texts.ts'
import { choiceNames, type commonNames } from './common.ts'

interface Props {
  readonly field: (name: (typeof commonNames)[number]) => FieldOf<string>
  readonly choices: FieldOf<readonly string[]>
}

/** The facts of the directive that the file's rows leave out. */
export const CommonFields = ({ field, choices }: Props) => {
  const t = useTexts(columnTexts)
  const names = useTexts(directiveTexts)
  const registration = useTexts(registrationTexts)
  return (
    <>
      <p class="measure">{t.commonHint}</p>
      <div class="fields">
        <Select label={names.kind} none={t.notSaid} options={optionsOf(names.kinds)} {...field('kind')} />
        <TextInput label={registration.number} hint={t.commonNumberHint} {...field('number')} />
        <TextInput label={t.commonSymbol} hint={t.commonSymbolHint} {...field('symbol')} />
        <DateInput label={names.issuedOn} {...field('issuedOn')} />
        <TextInput label={names.issuer} {...field('issuer')} />
        <TextInput label={names.signer} {...field('signer')} />
        <TextInput label={names.abstract} {...field('abstract')} />
      </div>
      <Checkboxes
        label={t.choices}
        options={choiceNames.map((name) => ({ value: name, ...t.choicesOf[name] }))}
        {...choices}
      />
    </>
  )
}
