import { useRegister } from '../../../api/register.tsx'
import type { Dashboard } from '../../../api/types.ts'
import { Checkboxes } from '../../../parts/forms/choices.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { ruleTexts } from '../../admin/rules/rules-texts.ts'
import { letterTexts } from './letters-texts.ts'
import { NameBesides } from './name-besides.tsx'
import { allNamed, listed, type Named, type NamingForm, type NamingValues, optionOf } from './named.ts'

/** Says of the departments that are named what is wrong with them. */
export const useNamedCheck = (found: readonly Named[]) => {
  const t = useTexts(letterTexts)
  return (values: NamingValues) => ({
    [found.length > 0 ? 'named' : 'besides']: allNamed(values).length > 0 ? undefined : t.choose,
    level: values.besides && !values.level ? t.levelMissing : undefined,
  })
}

/** Of what the figures are by which the rules name departments. */
export interface Basis {
  readonly ruleSet: { readonly letter: string }
  readonly assignedFrom: string
  readonly assignedTo: string
  readonly asOf: string
}

/** The year's figures up to today. */
export const basisOfYear = ({ ruleSet, year, asOf }: Dashboard) => ({
  ruleSet,
  assignedFrom: `${year}-01-01`,
  assignedTo: asOf,
  asOf,
})

interface Props {
  readonly form: NamingForm
  readonly found: readonly Named[]
  readonly basis: Basis
}

/** Whom a letter names: chosen already are those whom the rules name. */
export const NamedDepartments = ({ form, found, basis }: Props) => {
  const t = useTexts(letterTexts)
  const rules = useTexts(ruleTexts)
  const { day, letter } = useFormats()
  const { departmentName } = useRegister()
  const options = listed(found, form.values.named)
  const { ruleSet, assignedFrom, assignedTo, asOf } = basis
  const figures = t.figuresOf(day(assignedFrom), day(assignedTo), day(asOf))
  const hint =
    found.length > 0
      ? t.namedHint(letter(ruleSet.letter), figures)
      : t.nobody(letter(ruleSet.letter), figures)
  return (
    <>
      {options.length > 0 ? (
        <Checkboxes
          label={t.named}
          hint={hint}
          options={options.map((named) => ({
            value: optionOf(named),
            label: `${rules.levels[named.level]}: ${departmentName(named.department)}`,
          }))}
          {...form.field('named')}
        />
      ) : (
        <p>{hint}</p>
      )}
      <NameBesides form={form} />
    </>
  )
}
