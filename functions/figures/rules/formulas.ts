import * as z from 'zod'
import type { Tally } from '../../organisation/departments/tally.ts'
import { unknownRate } from '../../organisation/settings/setting-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { lineOf } from '../../shared/text.ts'
import type { Counts } from '../../tasks/task/counts.ts'
import { percentOf } from './percent.ts'

const countNames = [
  'assigned',
  'given',
  'done',
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'openInTerm',
  'openOverdue',
  'openNoDeadline',
  'withdrawn',
  'reassigned',
] as const satisfies readonly (keyof Counts)[]

const sum = z.array(z.enum(countNames)).min(1).max(countNames.length)

/** A rate as data: a sum of counts over a sum of counts, and the fraction in words, as screens and annexes print it. */
const formulaSchema = z.strictObject({
  numerator: sum,
  denominator: sum,
  words: z.strictObject({ vi: lineOf(200), en: lineOf(200) }),
})

type Formula = z.infer<typeof formulaSchema>

export const setNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, { error: 'set-name-form' })
  .meta({ id: 'SetName', description: 'for example da-nang, or 4651' })

export const formulaNameSchema = z
  .string()
  .regex(/^[a-z][A-Za-z]{1,39}$/, { error: 'formula-name-form' })
  .meta({ id: 'FormulaName', description: 'for example completion' })

/** Half up, as most bodies print, or the further decimals left off, as some do. */
const roundings = ['half-up', 'truncated'] as const

/** Bodies compute the same rates over different denominators and print them in their own way; each set is named after who publishes so. */
export const formulaSetSchema = z
  .strictObject({
    name: setNameSchema,
    formulas: z
      .record(formulaNameSchema, formulaSchema)
      .refine((formulas) => Object.keys(formulas).length > 0, { error: 'empty' })
      .refine((formulas) => Object.keys(formulas).length <= 20, { error: 'too-many-formulas' }),
    rounding: z.enum(roundings).optional().meta({ description: 'default half-up' }),
    decimals: z.int().min(0).max(2).optional().meta({ description: 'places that are printed; default 2' }),
  })
  .meta({ id: 'FormulaSet' })

export type FormulaSet = z.infer<typeof formulaSetSchema>

const formula = (
  numerator: (keyof Counts)[],
  denominator: (keyof Counts)[],
  vi: string,
  en: string,
): Formula => ({ numerator, denominator, words: { vi, en } })

const completion = formula(['done'], ['assigned'], 'hoàn thành / được giao', 'done / assigned')
const overdueUnfinished = formula(
  ['openOverdue'],
  ['assigned'],
  'quá hạn chưa hoàn thành / được giao',
  'overdue unfinished / assigned',
)

/** The sets that are always there. Proofs: the published figures in test/domain/published-figures.json. */
export const formulaSets = {
  'da-nang': {
    name: 'da-nang',
    formulas: {
      completion,
      onTime: formula(
        ['doneOnTime'],
        ['assigned'],
        'hoàn thành đúng hạn / được giao',
        'done on time / assigned',
      ),
      doneLate: formula(['doneLate'], ['assigned'], 'hoàn thành quá hạn / được giao', 'done late / assigned'),
      overdueUnfinished,
    },
  },
  'hai-phong': {
    name: 'hai-phong',
    formulas: {
      completion,
      onTime: formula(['doneOnTime'], ['done'], 'hoàn thành đúng hạn / hoàn thành', 'done on time / done'),
      doneLate: formula(['doneLate'], ['done'], 'hoàn thành quá hạn / hoàn thành', 'done late / done'),
      doneNoDeadline: formula(
        ['doneNoDeadline'],
        ['done'],
        'hoàn thành, không thời hạn / hoàn thành',
        'done without deadline / done',
      ),
      overdueUnfinished,
      overdueOfDeadlines: formula(
        ['openOverdue'],
        ['doneOnTime', 'doneLate', 'openOverdue'],
        'quá hạn chưa hoàn thành / (hoàn thành đúng hạn + hoàn thành quá hạn + quá hạn chưa hoàn thành)',
        'overdue unfinished / (done on time + done late + overdue unfinished)',
      ),
    },
  },
  national: {
    name: 'national',
    formulas: {
      completion: formula(['done'], ['done', 'openOverdue'], 'hoàn thành / đến hạn', 'done / due'),
      overdueUnfinished: formula(
        ['openOverdue'],
        ['done', 'openOverdue'],
        'quá hạn chưa hoàn thành / đến hạn',
        'overdue unfinished / due',
      ),
    },
  },
} as const satisfies Record<string, FormulaSet>

export type BuiltInFormulaSet = keyof typeof formulaSets

/** `percent` is null where the denominator is 0: nobody is at 0 % or 100 % of nothing. */
export interface Rate {
  readonly formula: string
  readonly numerator: number
  readonly denominator: number
  /** As it is printed: rounded, or cut off, as the formula set says. Thresholds compare the counts, never this. */
  readonly percent: number | null
  readonly decimals: number
}

/** How a formula set prints its rates. */
export const printingOf = ({ rounding, decimals = 2 }: Pick<FormulaSet, 'rounding' | 'decimals'>) => ({
  decimals,
  truncate: rounding === 'truncated',
})
export type Printing = ReturnType<typeof printingOf>

export const rateOf = (
  formulaName: string,
  numerator: number,
  denominator: number,
  printing: Printing,
): Rate => ({
  formula: formulaName,
  numerator,
  denominator,
  percent: percentOf(numerator, denominator, printing),
  decimals: printing.decimals,
})

const sumOf = (counts: Counts, names: readonly (keyof Counts)[]): number =>
  names.reduce((total, name) => total + counts[name], 0)

/** Every rate of the set, each with the name of its formula: `da-nang/completion`. */
export const ratesOf = (counts: Counts, formulaSet: FormulaSet): Record<string, Rate> => {
  const { name: set, formulas } = formulaSet
  const printing = printingOf(formulaSet)
  return Object.fromEntries(
    Object.entries(formulas).map(([name, { numerator, denominator }]) => [
      name,
      rateOf(`${set}/${name}`, sumOf(counts, numerator), sumOf(counts, denominator), printing),
    ]),
  )
}

/** Rates that are the same in every set. */
const commonWords: Record<string, { vi: string; en: string }> = {
  'reports-in-time / reports-owed': {
    vi: 'báo cáo khi đến hạn đã gửi đúng hạn / báo cáo khi đến hạn phải gửi',
    en: 'deadline reports given in time / deadline reports owed',
  },
  'updated / assigned': {
    vi: 'nhiệm vụ được cập nhật trong kỳ cập nhật / được giao',
    en: 'tasks updated within the window / assigned',
  },
}

/** Each formula in words, under the name its rates carry: those of the set, and those of every set. */
export const wordsOf = ({ name: set, formulas }: FormulaSet): Record<string, { vi: string; en: string }> => ({
  ...Object.fromEntries(Object.entries(formulas).map(([name, { words }]) => [`${set}/${name}`, words])),
  ...commonWords,
})

/** What the rate of deadline reports is called beside the formulas of a set. */
export const reportRateName = 'reportRate'

/** Deadline reports given in time / deadline reports owed (letter 4651); the same in every set, printed as the set prints. */
export const reportRateOf = (
  tally: Pick<Tally, 'reportsOwed' | 'reportsInTime'>,
  formulaSet: FormulaSet,
): Rate =>
  rateOf('reports-in-time / reports-owed', tally.reportsInTime, tally.reportsOwed, printingOf(formulaSet))

/**
 * One rate by its name, with the fraction in words.
 * @throws Refused unknown-rate
 */
export const rateNamed = (
  name: string,
  counts: Counts,
  reports: Pick<Tally, 'reportsOwed' | 'reportsInTime'>,
  formulaSet: FormulaSet,
): Rate & { readonly words: { readonly vi: string; readonly en: string } } => {
  const rate = name === reportRateName ? reportRateOf(reports, formulaSet) : ratesOf(counts, formulaSet)[name]
  const words = rate && wordsOf(formulaSet)[rate.formula]
  if (!rate || !words) throw new Refused(unknownRate, { rate: name, formulaSet: formulaSet.name })
  return { ...rate, words }
}
