import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { figureTexts } from '../../../parts/figures/figures-texts.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Checkboxes } from '../../../parts/forms/choices.tsx'
import type { Values } from '../../../parts/forms/drafts.ts'
import { FormRows } from '../../../parts/forms/form-rows.tsx'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { fieldAt, rowValues } from '../../../parts/forms/rows.ts'
import { type FieldOf, type Form, useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import {
  type Field,
  type FormulaSet,
  filledFormulas,
  formulaRows,
  formulasOf,
  fractionOf,
  otherRate,
  placeInFormulas,
  printingOf,
  printingValues,
  rowsOf,
} from './formula-rows.ts'
import { formulaSetTexts } from './formula-sets-texts.ts'

const at = (place: number, field: Field) => fieldAt('formulas', place, field)

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const useCheck = () => {
  const t = useTexts(formulaSetTexts)
  const { number } = useFormats()
  return (values: Values): Record<string, string | undefined> => {
    const rows = filledFormulas(values)
    const isTwice = (name: unknown, index: number) =>
      name !== otherRate && rows.findIndex(({ row }) => row.name === name) < index
    const wrong = rows.flatMap(({ place, row }, index) => [
      [at(place, 'name'), !row.name ? t.chooseRate : isTwice(row.name, index) ? t.twice : undefined],
      [at(place, 'numerator'), row.numerator.length > 0 ? undefined : t.chooseNumerator(number(place + 1))],
      [
        at(place, 'denominator'),
        row.denominator.length > 0 ? undefined : t.chooseDenominator(number(place + 1)),
      ],
    ])
    return {
      name: values.name ? undefined : t.missing(t.name),
      ...(rows.length === 0 && { [at(0, 'name')]: t.noFormula }),
      ...Object.fromEntries(wrong),
    }
  }
}

const useFormulaSetForm = (of: FormulaSet | undefined) => {
  const t = useTexts(formulaSetTexts)
  const call = useCall()
  const { open } = useLocation()
  return useForm<Values, string>({
    name: `formula-set:${of?.name ?? 'new'}`,
    initial: {
      name: of && !of.builtIn ? of.name : '',
      ...rowValues<Field, string | readonly string[]>(formulaRows, rowsOf(of)),
      ...printingValues(of),
    },
    check: useCheck(),
    send: async (values) => {
      const name = String(values.name).trim()
      await call('putFormulaSet', {
        path: { name },
        body: { name, formulas: formulasOf(values), ...printingOf(values) },
      })
      return name
    },
    onSent: (name) => open('/formula-sets', { notice: t.saved(name) }),
    place: placeInFormulas,
    fieldOfCode: { 'built-in-set': 'name' },
  })
}

interface FieldsProps {
  readonly field: (part: Field) => FieldOf<string | readonly string[]>
  readonly of: FormulaSet | undefined
}

const FormulaFields = ({ field, of }: FieldsProps) => {
  const t = useTexts(formulaSetTexts)
  const { rates } = useTexts(figureTexts)
  const own = Object.entries(of?.formulas ?? {}).filter(([name]) => !(name in rates))
  const known = [...Object.entries(rates), ...own.map(([name, { words }]) => [name, words.vi] as const)]
  const options = [...known, [otherRate, t.other] as const].map(([value, label]) => ({ value, label }))
  const counts = Object.entries(t.counts).map(([value, label]) => ({ value, label }))
  const text = (part: Field) => field(part) as FieldOf<string>
  const list = (part: Field) => field(part) as FieldOf<readonly string[]>
  const row = { numerator: list('numerator').value, denominator: list('denominator').value }
  const hint = (language: 'vi' | 'en') => {
    const words = fractionOf(row, language)
    return words ? { hint: t.wordsHint(words) } : {}
  }
  return (
    <>
      <Select label={t.which} options={options} {...text('name')} />
      <Checkboxes label={t.numerator} options={counts} {...list('numerator')} />
      <Checkboxes label={t.denominator} options={counts} {...list('denominator')} />
      <TextInput label={t.wordsVi} {...hint('vi')} {...text('vi')} />
      <TextInput label={t.wordsEn} {...hint('en')} {...text('en')} />
    </>
  )
}

const FormulaSetForm = ({ of }: { readonly of: FormulaSet | undefined }) => {
  const t = useTexts(formulaSetTexts)
  const { number } = useFormats()
  const form = useFormulaSetForm(of)
  const text = (field: 'name' | 'rounding' | 'decimals') => form.field(field) as FieldOf<string>
  const title = of ? (of.builtIn ? t.copy(of.name) : t.addVersion(of.name)) : t.add
  return (
    <Page title={title} form={form} way={<BackLink href="/formula-sets" label={t.title} />}>
      <p class="measure">{t.addLead}</p>
      <form onSubmit={form.submit} noValidate>
        <TextInput label={t.name} hint={t.nameHint} {...text('name')} />
        <FormRows<Field, string | readonly string[]>
          form={form as Form<Values>}
          rows={formulaRows}
          atFirst={1}
          legend={(place) => t.row(number(place + 1))}
          add={t.another}
        >
          {(field) => <FormulaFields field={field} of={of} />}
        </FormRows>
        <Select
          label={t.rounding}
          hint={t.roundingHint}
          options={optionsOf(t.roundings)}
          {...text('rounding')}
        />
        <Select
          label={t.decimals}
          options={['2', '1', '0'].map((value) => ({ value, label: value }))}
          {...text('decimals')}
        />
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** Another formula set: a new one, one that begins as another stands, or a new version. */
export const NewFormulaSet = () => {
  const of = useLocation().query.get('of')
  const asked = useAnswer('listFormulaSets', {})
  return (
    <Answered of={asked}>
      {({ formulaSets }) => (
        <FormulaSetForm key={of ?? ''} of={formulaSets.find(({ name }) => name === of)} />
      )}
    </Answered>
  )
}
