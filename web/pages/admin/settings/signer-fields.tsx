import { FormRows } from '../../../parts/forms/form-rows.tsx'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { fieldAt, filledRows } from '../../../parts/forms/rows.ts'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { settingTexts } from './settings-texts.ts'
import { type SignerPart, signerRows } from './signer-rows.ts'

type Values = Readonly<Record<string, string>>

/** What is missing in the rows that are begun, by field. */
export const useMissingInSigners = () => {
  const t = useTexts(settingTexts)
  const { number } = useFormats()
  return (values: Values): Record<string, string | undefined> =>
    Object.fromEntries(
      filledRows<SignerPart>(values, signerRows).flatMap(({ place, row: { name, position } }) => [
        [fieldAt('signers', place, 'name'), name ? undefined : t.nameMissing(number(place + 1))],
        [fieldAt('signers', place, 'position'), position ? undefined : t.positionMissing(number(place + 1))],
      ]),
    )
}

/** Who signs papers, and as what: one row a person. */
export const SignerFields = ({
  form,
  atFirst,
}: {
  readonly form: Form<Values>
  readonly atFirst: number
}) => {
  const t = useTexts(settingTexts)
  const { number } = useFormats()
  const positions = [
    { value: '', label: t.choose },
    ...Object.entries(t.positions).map(([value, label]) => ({ value, label })),
  ]
  return (
    <FormRows
      form={form}
      rows={signerRows}
      atFirst={atFirst}
      legend={(place) => t.signer(number(place + 1))}
      add={t.anotherSigner}
    >
      {(field) => (
        <>
          <TextInput label={t.signerName} {...field('name')} />
          <Select label={t.position} options={positions} {...field('position')} />
          <TextInput label={t.signerTitle} hint={t.signerTitleHint} {...field('title')} />
        </>
      )}
    </FormRows>
  )
}
