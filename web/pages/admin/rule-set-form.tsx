import { useState } from 'preact/hooks'
import { addDays, dayTyped, dayWritten } from '../../dates.ts'
import { type Form, useForm } from '../../forms/use-form.ts'
import { Button } from '../../parts/button.tsx'
import { DateInput, type Option, Select, TextInput } from '../../parts/inputs.tsx'
import { Page } from '../../parts/page.tsx'
import { BackLink } from '../../parts/way.tsx'
import { useLocation } from '../../router/location.tsx'
import { useToday } from '../../session/clock.tsx'
import { useCall } from '../../session/session.tsx'
import { adminTexts } from '../../texts/admin.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { ruleTexts } from '../../texts/rules.ts'
import {
  type Condition,
  type ConditionPart,
  conditionParts,
  isComplete,
  isEmpty,
  levelsOf,
} from './rule-set-body.ts'

type Values = Record<string, string>

const mostConditions = 10
const places = Array.from({ length: mostConditions }, (_, place) => place)
const fieldAt = (place: number, part: ConditionPart): string => `condition-${place}-${part}`

const conditionAt = (values: Values, place: number): Condition =>
  Object.fromEntries(
    conditionParts.map((part) => [part, (values[fieldAt(place, part)] ?? '').trim()]),
  ) as Condition

const conditionsOf = (values: Values): Condition[] =>
  places.map((place) => conditionAt(values, place)).filter((condition) => !isEmpty(condition))

const blank = Object.fromEntries(
  places.flatMap((place) => conditionParts.map((part) => [fieldAt(place, part), ''])),
)

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const ConditionFields = ({ form, place }: { readonly form: Form<Values>; readonly place: number }) => {
  const t = useTexts(ruleTexts)
  const { number } = useFormats()
  const select = (part: ConditionPart, label: string, labels: Readonly<Record<string, string>>) => (
    <Select label={label} options={optionsOf(labels)} {...form.field(fieldAt(place, part))} />
  )
  return (
    <fieldset class="govuk-fieldset filters">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t.condition(number(place + 1))}
      </legend>
      {select('level', t.level, t.levels)}
      {select('way', t.way, { all: t.wayAll, any: t.wayAny })}
      {select('quantity', t.quantity, t.quantities)}
      {select('comparison', t.comparison, t.comparisons)}
      <TextInput
        label={t.number}
        width="short"
        inputMode="numeric"
        {...form.field(fieldAt(place, 'number'))}
      />
      {select('unit', t.unit, { percent: t.percent, tasks: t.tasks })}
    </fieldset>
  )
}

const useRuleSetForm = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(ruleTexts)
  const call = useCall()
  const { open } = useLocation()
  const tomorrow = addDays(useToday(), 1)
  const missing = (text = '') => (text.trim() ? undefined : t.missing)
  const checkOf = (values: Values, place: number): [string, string | undefined] => {
    const condition = conditionAt(values, place)
    if (isEmpty(condition) && place > 0) return [fieldAt(place, 'level'), undefined]
    if (!isComplete(condition)) return [fieldAt(place, 'level'), words.incomplete]
    return [fieldAt(place, 'number'), /^\d+$/.test(condition.number) ? undefined : words.whole]
  }
  return useForm<Values, unknown>({
    name: 'rule-set',
    initial: { name: '', letter: '', from: dayWritten(tomorrow), floor: '30', ...blank },
    check: (values) => ({
      name: missing(values.name),
      letter: missing(values.letter),
      from: dayTyped(values.from ?? '') ? undefined : t.dayWrong,
      floor: /^\d+$/.test((values.floor ?? '').trim()) ? undefined : words.whole,
      ...Object.fromEntries(places.map((place) => checkOf(values, place))),
    }),
    send: (values) => {
      const { name = '', letter = '', from = '', floor } = values
      const levels = levelsOf(conditionsOf(values), Number(floor))
      const body = { name: name.trim(), letter: letter.trim(), from: dayTyped(from) ?? '', levels }
      return call('putRuleSet', { path: { name: body.name }, body })
    },
    onSent: () => open('/rule-sets', { notice: t.saved(words.add) }),
  })
}

/** Another letter, other thresholds. */
export const NewRuleSet = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(ruleTexts)
  const form = useRuleSetForm()
  const [shown, setShown] = useState(Math.max(4, conditionsOf(form.values).length))
  return (
    <Page title={words.add} form={form} way={<BackLink href="/rule-sets" label={t.ruleSets} />}>
      <form onSubmit={form.submit} noValidate>
        <TextInput label={words.letter} hint={words.letterHint} {...form.field('letter')} />
        <TextInput label={words.name} hint={words.nameHint} width="date" {...form.field('name')} />
        <DateInput label={t.from} {...form.field('from')} />
        <TextInput label={words.floorLabel} width="short" inputMode="numeric" {...form.field('floor')} />
        {places.slice(0, shown).map((place) => (
          <ConditionFields key={place} form={form} place={place} />
        ))}
        {shown < mostConditions && (
          <Button look="secondary" onClick={() => setShown(shown + 1)}>
            {words.another}
          </Button>
        )}
        <p>
          <Button isBusy={form.isSending}>{t.save}</Button>
        </p>
      </form>
    </Page>
  )
}
