import type { Body, Input } from '../../../api/types.ts'
import type { Values } from '../../../parts/forms/drafts.ts'
import type { Place } from '../../../parts/forms/errors.ts'
import { type Filled, fieldAt, filledRows, type Row, type Rows } from '../../../parts/forms/rows.ts'
import type { Language } from '../../../texts/languages.ts'
import { formulaSetTexts } from './formula-sets-texts.ts'

export type FormulaSet = Body<'listFormulaSets'>['formulaSets'][number]
export type Formula = FormulaSet['formulas'][string]
export type Count = Formula['numerator'][number]
export type Field = 'name' | 'numerator' | 'denominator' | 'vi' | 'en'
type FormulaRow = Row<Field, string | readonly string[]>

export const formulaRows: Rows<Field> = {
  list: 'formulas',
  parts: ['name', 'numerator', 'denominator', 'vi', 'en'],
  max: 20,
  preset: { numerator: [], denominator: [] },
}

/** Stands in the choice for a rate that has no name of its own. */
export const otherRate = 'other'

export const rowsOf = (set: FormulaSet | undefined): FormulaRow[] =>
  Object.entries(set?.formulas ?? {}).map(([name, { numerator, denominator, words }]) => ({
    name,
    numerator,
    denominator,
    vi: words.vi,
    en: words.en,
  }))

export const filledFormulas = (values: Values): Filled<Field, string | readonly string[]>[] =>
  filledRows(values, formulaRows)

/** The fraction as the counts that were chosen read: “hoàn thành / được giao”. */
export const fractionOf = (
  { numerator, denominator }: Pick<FormulaRow, 'numerator' | 'denominator'>,
  language: Language,
): string => {
  const { counts } = formulaSetTexts[language]
  const [above = '', below = ''] = [numerator, denominator].map((names) => {
    const words = (names as readonly Count[]).map((name) => counts[name])
    return words.length > 1 ? `(${words.join(' + ')})` : words.join('')
  })
  return above && below ? `${above} / ${below}` : ''
}

/** The names that the rows have in the request: rates without one are told apart by a letter. */
const namesOf = (rows: readonly FormulaRow[]): string[] => {
  const taken = new Set(rows.map(({ name }) => name))
  let letter = 0
  return rows.map(({ name }) => {
    if (name !== otherRate) return String(name)
    let free: string
    do free = `${otherRate}${String.fromCharCode(65 + letter++)}`
    while (taken.has(free))
    return free
  })
}

export const formulasOf = (values: Values): Input<'putFormulaSet'>['body']['formulas'] => {
  const rows = filledFormulas(values).map(({ row }) => row)
  const names = namesOf(rows)
  return Object.fromEntries(
    rows.map((row, place) => [
      names[place] ?? '',
      {
        numerator: row.numerator as Count[],
        denominator: row.denominator as Count[],
        words: { vi: String(row.vi) || fractionOf(row, 'vi'), en: String(row.en) || fractionOf(row, 'en') },
      },
    ]),
  )
}

/** How the set prints its rates, as the form asks for it. */
export const printingValues = (set: FormulaSet | undefined) => ({
  rounding: set?.rounding ?? 'half-up',
  decimals: String(set?.decimals ?? 2),
})

export const printingOf = ({
  rounding,
  decimals,
}: Values): Pick<Input<'putFormulaSet'>['body'], 'rounding' | 'decimals'> => ({
  rounding: rounding === 'truncated' ? 'truncated' : 'half-up',
  decimals: Number(decimals),
})

/** What the API says of `formulas.completion.words.vi` belongs to the row of that rate. */
export const placeInFormulas =
  (values: Values): Place =>
  (field) => {
    const [list, name, ...way] = field.split('.')
    const rows = filledFormulas(values)
    const at = namesOf(rows.map(({ row }) => row)).indexOf(name ?? '')
    const found = list === 'formulas' ? rows[at] : undefined
    const part = formulaRows.parts.find((one) => way.includes(one)) ?? 'name'
    return found && { name: fieldAt('formulas', found.place, part) }
  }
