import { sumOfTallies } from '../../organisation/departments/tally.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { addDays, yearOf } from '../../shared/dates/dates.ts'
import type { FormulaSet } from '../rules/formulas.ts'
import {
  formulasHash,
  type NightlyFile,
  type NightlyYear,
  tallyOfCounts,
  toldCounts,
  toldRates,
} from './nightly-file.ts'

/** What does not fit together within a nightly file, whoever signed it. */
export type Contradiction =
  | { readonly what: 'days' | 'formulas-hash' | 'years' }
  | { readonly what: 'department-twice' | 'reports'; readonly year: number; readonly department: string }
  | { readonly what: 'sum' | 'rate'; readonly year: number; readonly name: string }

/** The formulas that the file says, as the domain's own code takes them. */
const formulaSetOf = ({ formulaSet }: NightlyFile): FormulaSet => {
  const { name, formulas, truncates, decimals } = formulaSet
  const words = { vi: name, en: name }
  return {
    name,
    formulas: Object.fromEntries(Object.entries(formulas).map(([one, sums]) => [one, { ...sums, words }])),
    rounding: truncates ? 'truncated' : 'half-up',
    decimals,
  }
}

const ofYear = ({ year, departments, totals }: NightlyYear, formulas: FormulaSet): Contradiction[] => {
  const codes = departments.map(({ code }) => code)
  const twice = codes.filter((code, place) => codes.indexOf(code) !== place)
  const tallies = departments.map(({ code, counts }) => ({ code, tally: tallyOfCounts(counts) }))
  const more = tallies.filter(({ tally }) => tally.reportsInTime > tally.reportsOwed)
  const sum = sumOfTallies(tallies.map(({ tally }) => tally))
  const sums = toldCounts.filter((name, place) => sum[name] !== totals.counts[place])
  const computed = toldRates(sum, formulas)
  const rates = [...new Set([...Object.keys(computed), ...Object.keys(totals.rates)])].filter(
    (name) => canonicalJson({ rate: computed[name] }) !== canonicalJson({ rate: totals.rates[name] }),
  )
  return [
    ...twice.map((department) => ({ what: 'department-twice', year, department }) as const),
    ...more.map(({ code }) => ({ what: 'reports', year, department: code }) as const),
    ...sums.map((name) => ({ what: 'sum', year, name }) as const),
    ...rates.map((name) => ({ what: 'rate', year, name }) as const),
  ]
}

/**
 * Everything in a file that does not follow from the rest of it: sums are added and rates computed anew, by the same code as
 * the city's dashboard. Empty for a file that this program made.
 */
export const contradictionsIn = (file: NightlyFile): Contradiction[] => {
  const formulas = formulaSetOf(file)
  const years = file.years.map(({ year }) => year)
  const [first, second] = [yearOf(file.date), yearOf(file.date) - 1]
  const areYears = years[0] === first ? years.length === 1 || years[1] === second : false
  return [
    ...(file.through === addDays(file.date, -1) ? [] : [{ what: 'days' } as const]),
    ...(formulasHash(formulas) === file.formulaSet.hash ? [] : [{ what: 'formulas-hash' } as const]),
    ...(areYears ? [] : [{ what: 'years' } as const]),
    ...file.years.flatMap((year) => ofYear(year, formulas)),
  ]
}
