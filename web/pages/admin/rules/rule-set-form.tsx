import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Radios } from '../../../parts/forms/choices.tsx'
import { FormRows } from '../../../parts/forms/form-rows.tsx'
import { DateInput, type Option, Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { type Filled, fieldAt, rowValues } from '../../../parts/forms/rows.ts'
import { type FieldOf, useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { addDays, dayTyped, dayWritten } from '../../../values/dates.ts'
import { adminTexts } from '../admin-texts.ts'
import {
  type ConditionPart,
  conditionParts,
  conditionRows,
  conditionsOf,
  isShareOfNothing,
  levelsOf,
  rowsOfLevels,
} from './rule-set-body.ts'
import { ruleTexts } from './rules-texts.ts'

type RuleSet = Body<'listRuleSets'>['ruleSets'][number]

const usualFloor = 30

type Values = Readonly<Record<string, string>>

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const ConditionFields = ({ field }: { readonly field: (part: ConditionPart) => FieldOf<string> }) => {
  const t = useTexts(ruleTexts)
  const select = (part: ConditionPart, label: string, labels: Readonly<Record<string, string>>) => (
    <Select label={label} options={optionsOf(labels)} {...field(part)} />
  )
  return (
    <>
      {select('level', t.level, t.levels)}
      {select('way', t.way, { all: t.wayAll, any: t.wayAny })}
      {select('quantity', t.quantity, t.quantities)}
      {select('comparison', t.comparison, t.comparisons)}
      <TextInput label={t.number} width="short" inputMode="numeric" {...field('number')} />
      {select('unit', t.unit, { percent: t.percent, tasks: t.tasks })}
    </>
  )
}

const isWhole = (text: string): boolean => /^\d+$/.test(text)

const useCheck = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(ruleTexts)
  const { number } = useFormats()
  const missing = (label: string, text = '') => (text.trim() ? undefined : t.missing(label))
  const wrongIn = ({ place, row }: Filled<ConditionPart>): [string, string][] => {
    const at = (part: ConditionPart) => fieldAt('condition', place, part)
    const gap = conditionParts.find((part) => !row[part])
    if (gap) return [[at(gap), words.incomplete(number(place + 1))]]
    if (!isWhole(row.number)) return [[at('number'), words.whole]]
    if (row.unit === 'percent' && Number(row.number) > 100) return [[at('number'), words.maxPercent]]
    return isShareOfNothing(row) ? [[at('unit'), words.countedOnly]] : []
  }
  return (values: Values): Record<string, string | undefined> => {
    const conditions = conditionsOf(values)
    return {
      name: missing(words.name, values.name),
      letter: missing(words.letter, values.letter),
      from: wrongDay(values.from ?? '', t.dayWrong),
      floor: isWhole((values.floor ?? '').trim()) ? undefined : words.whole,
      ...(conditions.length === 0 && { [fieldAt('condition', 0, 'level')]: words.incomplete(number(1)) }),
      ...Object.fromEntries(conditions.flatMap(wrongIn)),
    }
  }
}

/** Urging and criticising have one floor in the form: the highest that the set has. */
const floorOf = (of: RuleSet | undefined): number =>
  of ? Math.max(0, ...of.levels.map(({ floor }) => floor)) : usualFloor

const useRuleSetForm = (of: RuleSet | undefined) => {
  const words = useTexts(ruleTexts)
  const call = useCall()
  const { open } = useLocation()
  const tomorrow = addDays(useToday(), 1)
  return useForm<Values, unknown>({
    name: `rule-set:${of?.name ?? 'new'}`,
    initial: {
      name: of && !of.builtIn ? of.name : '',
      letter: of && !of.builtIn ? of.letter : '',
      abstract: of && !of.builtIn ? (of.abstract ?? '') : '',
      from: dayWritten(tomorrow),
      use: of?.award ? 'award' : 'force',
      floor: String(floorOf(of)),
      ...rowValues(conditionRows, rowsOfLevels(of?.levels ?? [])),
    },
    check: useCheck(),
    send: ({ name = '', letter = '', abstract = '', from = '', floor, use, ...values }) => {
      const levels = levelsOf(
        conditionsOf(values).map(({ row }) => row),
        Number(floor),
      )
      const award = use === 'award' && ({ award: true } as const)
      const facts = { name: name.trim(), letter: letter.trim(), from: dayTyped(from) ?? '' }
      const about = abstract.trim() && { abstract: abstract.trim() }
      const kept = of?.name === facts.name && of.cityRules && { cityRules: of.cityRules }
      return call('putRuleSet', {
        path: { name: facts.name },
        body: { ...facts, ...about, ...award, ...kept, levels },
      })
    },
    onSent: () => open('/rule-sets', { notice: words.saved }),
    fieldOfCode: { 'built-in-set': 'name' },
  })
}

const RuleSetForm = ({ of }: { readonly of: RuleSet | undefined }) => {
  const t = useTexts(adminTexts)
  const words = useTexts(ruleTexts)
  const { letter, number } = useFormats()
  const form = useRuleSetForm(of)
  const uses = [
    { value: 'force', label: words.inForceFrom },
    { value: 'award', label: words.award },
  ]
  return (
    <Page
      title={of ? words.begunFrom(letter(of.letter)) : words.add}
      form={form}
      way={<BackLink href="/rule-sets" label={t.ruleSets} />}
    >
      <form onSubmit={form.submit} noValidate>
        <TextInput label={words.letter} hint={words.letterHint} {...form.field('letter')} />
        <TextInput label={words.abstract} hint={words.abstractHint} {...form.field('abstract')} />
        <TextInput label={words.name} hint={words.nameHint} width="date" {...form.field('name')} />
        <DateInput label={t.from} {...form.field('from')} />
        <Radios label={words.use} options={uses} {...form.field('use')} />
        <TextInput label={words.floorLabel} width="short" inputMode="numeric" {...form.field('floor')} />
        <FormRows
          form={form}
          rows={conditionRows}
          atFirst={4}
          legend={(place) => words.condition(number(place + 1))}
          add={words.another}
        >
          {(field) => <ConditionFields field={field} />}
        </FormRows>
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** Another letter, other thresholds: from the beginning, or begun as another set stands. */
export const NewRuleSet = () => {
  const of = useLocation().query.get('of')
  const asked = useAnswer('listRuleSets', {})
  return (
    <Answered of={asked}>
      {({ ruleSets }) => <RuleSetForm key={of ?? ''} of={ruleSets.find(({ name }) => name === of)} />}
    </Answered>
  )
}
