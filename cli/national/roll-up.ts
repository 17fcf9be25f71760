import {
  type NightlyFile,
  type NightlyYear,
  tallyOfCounts,
} from '../../functions/figures/national/nightly-file.ts'
import type { FormulaSet } from '../../functions/figures/rules/formulas.ts'
import { type Figures, figuresOf } from '../../functions/figures/today/dashboard.ts'
import { sumOfTallies, type Tally } from '../../functions/organisation/departments/tally.ts'

/** A row of the roll-up: a province, or a department of one, with its figures as the city's dashboard would show them. */
export interface Row {
  readonly code: string
  readonly name: string
  readonly figures: Figures
}

interface ProvinceRow extends Row {
  readonly departments: readonly Row[]
}

/** The tasks given in a year, in every province whose file was taken. */
export interface NationalYear {
  readonly year: number
  readonly provinces: readonly ProvinceRow[]
  readonly total: Figures
}

const sumOfYear = ({ departments }: NightlyYear): Tally =>
  sumOfTallies(departments.map(({ counts }) => tallyOfCounts(counts)))

/** Highest share of overdue unfinished tasks first, as whole numbers compare; then the most of them, then by code. */
const worstFirst = (one: Row, other: Row): number => {
  const [a, b] = [one.figures.counts, other.figures.counts]
  // A share of nothing is none.
  const shares = b.openOverdue * Math.max(1, a.assigned) - a.openOverdue * Math.max(1, b.assigned)
  return shares || b.openOverdue - a.openOverdue || (one.code < other.code ? -1 : 1)
}

/**
 * The provinces of one year side by side, the worst first, and their sum. Everything is counted anew from the departments' counts,
 * by the domain's own formulas; a province that has no task of that year yet stands in it with zeros.
 */
export const nationalYear = (
  year: number,
  files: readonly NightlyFile[],
  formulaSet: FormulaSet,
): NationalYear => {
  const tallies: Tally[] = []
  const provinces = files.map(({ city, years }) => {
    const told = years.find((one) => one.year === year)
    const tally = told ? sumOfYear(told) : sumOfTallies([])
    tallies.push(tally)
    const departments = (told?.departments ?? []).map(({ code, name, counts }) => ({
      code,
      name,
      figures: figuresOf(tallyOfCounts(counts), formulaSet),
    }))
    return { ...city, figures: figuresOf(tally, formulaSet), departments: departments.sort(worstFirst) }
  })
  return {
    year,
    provinces: provinces.sort(worstFirst),
    total: figuresOf(sumOfTallies(tallies), formulaSet),
  }
}

/** The years that any of the files tells of, the latest first. */
export const yearsIn = (files: readonly NightlyFile[]): number[] =>
  [...new Set(files.flatMap(({ years }) => years.map(({ year }) => year)))].sort((one, other) => other - one)
