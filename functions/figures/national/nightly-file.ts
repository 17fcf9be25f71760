import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Department } from '../../organisation/departments/department.ts'
import { noTally, sumOfTallies, type Tally } from '../../organisation/departments/tally.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { addDays, type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { lineOf } from '../../shared/text.ts'
import { type FormulaSet, formulaNameSchema, formulaSetSchema, setNameSchema } from '../rules/formulas.ts'
import type { RuleSet } from '../rules/rule-sets.ts'
import { figuresOf } from '../today/dashboard.ts'
import type { Snapshot } from '../today/snapshots-store.ts'

/**
 * What a city tells its ministry of a night: every department's counts and the rates of the whole, as the scan left them, and by
 * which formulas and rules (docs/national-roll-up.md). No task, no text and no person stands in it.
 */

/** Raised whenever what is told, or how it is counted, changes. */
export const nightlyFormat = 1

/** What the signed text says that it is. */
export const nightlyType = 'dung-han-nightly+json'

/** What is told of each department, in this order; tasks that are only planned are in no figure. */
export const toldCounts = [
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'openInTerm',
  'openOverdue',
  'openNoDeadline',
  'withdrawn',
  'reassigned',
  'reportsOwed',
  'reportsInTime',
] as const satisfies readonly (keyof Tally)[]

/** The code of a province or city in the national list of administrative units: 48 is Đà Nẵng. */
export const provinceCodeSchema = z.string().regex(/^[0-9A-Z]{1,8}$/, { error: 'invalid' })

const hash = z.string().regex(/^[\w-]{43}$/)
const count = z.int().min(0).max(1_000_000_000)
const counts = z.array(count).length(toldCounts.length)

const rateSchema = z.strictObject({ numerator: count, denominator: count, percent: z.number().nullable() })

/** How rates are computed, without what they are called. */
const computedSchema = z.strictObject({
  formulas: z.record(
    formulaNameSchema,
    formulaSetSchema.shape.formulas.valueType.pick({ numerator: true, denominator: true }),
  ),
  truncates: z.boolean(),
  decimals: z.int().min(0).max(2),
})

const yearSchema = z.strictObject({
  year: z.int().min(2000).max(2200),
  departments: z.array(z.strictObject({ code: departmentCodeSchema, name: lineOf(150), counts })).max(10_000),
  totals: z.strictObject({ counts, rates: z.record(z.string(), rateSchema) }),
})

export const nightlyFileSchema = z.strictObject({
  format: z.literal(nightlyFormat),
  city: z.strictObject({ code: provinceCodeSchema, name: lineOf(120) }),
  date: localDateSchema,
  through: localDateSchema,
  madeAt: z.iso.datetime(),
  product: lineOf(40),
  formulaSet: z.strictObject({ name: setNameSchema, ...computedSchema.shape, hash }),
  ruleSet: z.strictObject({ name: setNameSchema, letter: lineOf(150), hash }),
  counts: z
    .array(z.enum(toldCounts))
    .refine((names) => names.join() === toldCounts.join(), { error: 'invalid' }),
  years: z.array(yearSchema).min(1).max(2),
})

export type NightlyFile = Readonly<z.infer<typeof nightlyFileSchema>>
export type NightlyYear = NightlyFile['years'][number]

const hashOf = (value: object): string =>
  createHash('sha256').update(canonicalJson(value)).digest('base64url')

type Computed = z.infer<typeof computedSchema>

const computedBy = ({ formulas, rounding, decimals = 2 }: FormulaSet): Computed => ({
  formulas: Object.fromEntries(
    Object.entries(formulas).map(([name, { numerator, denominator }]) => [name, { numerator, denominator }]),
  ),
  truncates: rounding === 'truncated',
  decimals,
})

/** Two sets with one hash compute the same rates from the same counts, whatever they call them. */
export const formulasHash = (set: FormulaSet): string => hashOf(computedBy(set))

const countsOf = (tally: Tally): number[] => toldCounts.map((name) => tally[name])

/** A told row of counts as the domain's own rules take it. */
export const tallyOfCounts = (row: readonly number[]): Tally => ({
  ...noTally(),
  ...Object.fromEntries(toldCounts.map((name, place) => [name, row[place] ?? 0])),
})

/** The rates of a tally, by the domain's own formulas; `reportRate` beside those of the set. */
export const toldRates = (tally: Tally, set: FormulaSet): NightlyYear['totals']['rates'] => {
  const { rates, reportRate } = figuresOf(tally, set)
  return Object.fromEntries(
    Object.entries({ ...rates, reportRate }).map(([name, { numerator, denominator, percent }]) => [
      name,
      { numerator, denominator, percent },
    ]),
  )
}

const yearOfSnapshot = (
  { year, tallies }: Snapshot,
  names: ReadonlyMap<string, string>,
  formulaSet: FormulaSet,
): NightlyYear => {
  const total = sumOfTallies(Object.values(tallies))
  const departments = Object.entries(tallies)
    .map(([code, tally]) => ({ code, name: names.get(code) ?? code, counts: countsOf(tally) }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
  return { year, departments, totals: { counts: countsOf(total), rates: toldRates(total, formulaSet) } }
}

export interface Night {
  readonly city: NightlyFile['city']
  readonly date: LocalDate
  readonly madeAt: Date
  /** Which program made it. */
  readonly product: string
  readonly ruleSet: RuleSet
  readonly formulaSet: FormulaSet
  readonly departments: readonly Department[]
  /** Of the tasks of this year, and of the last where there were any. */
  readonly snapshots: readonly Snapshot[]
}

/** The file of a night. The day that the scan ran in begins only: it tells all days before it. */
export const nightlyFileOf = ({
  snapshots,
  departments,
  ruleSet,
  formulaSet,
  ...night
}: Night): NightlyFile => {
  const { name, letter, from, levels } = ruleSet
  const names = new Map(departments.map((department) => [department.code, department.name]))
  return {
    ...night,
    format: nightlyFormat,
    through: addDays(night.date, -1),
    madeAt: night.madeAt.toISOString(),
    formulaSet: { name: formulaSet.name, ...computedBy(formulaSet), hash: formulasHash(formulaSet) },
    ruleSet: { name, letter, hash: hashOf({ name, letter, from, levels }) },
    counts: [...toldCounts],
    years: snapshots
      .map((snapshot) => yearOfSnapshot(snapshot, names, formulaSet))
      .sort((one, other) => other.year - one.year),
  }
}
