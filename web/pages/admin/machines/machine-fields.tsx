import { Checkboxes } from '../../../parts/forms/choices.tsx'
import { TextInput } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useTexts } from '../../../texts/language.tsx'
import { machineTexts } from './machines-texts.ts'

interface Filled {
  readonly [name: string]: string | readonly string[]
  readonly name: string
  readonly scopes: readonly string[]
}

export const useMachineCheck = () => {
  const t = useTexts(machineTexts)
  return ({ name, scopes }: Filled) => ({
    name: name.trim() ? undefined : t.nameMissing,
    scopes: scopes.length > 0 ? undefined : t.scopesMissing,
  })
}

/** What a system is called, and what it may do. */
export const MachineFields = ({ form }: { readonly form: Form<Filled> }) => {
  const t = useTexts(machineTexts)
  const options = Object.entries(t.scope).map(([value, label]) => ({ value, label }))
  return (
    <>
      <TextInput label={t.name} hint={t.nameHint} {...form.field('name')} />
      <Checkboxes label={t.scopes} options={options} {...form.field('scopes')} />
    </>
  )
}
