import { useRegister } from '../../../api/register.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { type Option, Select } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { ruleTexts } from '../../admin/rules/rules-texts.ts'
import { letterTexts } from './letters-texts.ts'
import { allNamed, type NamingForm, namedBy } from './named.ts'

/** A department that the letter names though the figures of today do not: they move on, a letter is dated. */
export const NameBesides = ({ form }: { readonly form: NamingForm }) => {
  const t = useTexts(letterTexts)
  const { levels } = useTexts(ruleTexts)
  const { departments } = useRegister()
  const today = useToday()
  const { named, besides } = form.values
  const taken = new Set(named.map((value) => namedBy(value).department))
  const others = departments
    .filter(({ code, validTo }) => !taken.has(code) && !(validTo && validTo < today))
    .map(({ code, name }): Option => ({ value: code, label: name }))
  const add = () => {
    if (form.passes(['level'])) form.set({ named: allNamed(form.values), besides: '', level: '' })
  }
  return (
    <fieldset class="govuk-fieldset section">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t.besides}</legend>
      <Select label={t.department} none={t.nobodyElse} options={others} {...form.field('besides')} />
      {besides && (
        <>
          <Select
            label={t.level}
            options={Object.entries(levels).map(([value, label]) => ({ value, label }))}
            {...form.field('level')}
          />
          <Button look="secondary" onClick={add}>
            {t.addDepartment}
          </Button>
        </>
      )}
    </fieldset>
  )
}
