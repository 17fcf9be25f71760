import type { Counts, Tally } from './counts.ts'

type Term = (counts: Counts) => number

interface Formula {
  readonly numerator: Term
  readonly denominator: Term
  /** The fraction in words, as the screens and annexes print it. */
  readonly words: { readonly vi: string; readonly en: string }
}

const done: Term = (counts) => counts.done
const assigned: Term = (counts) => counts.assigned
const onTime: Term = (counts) => counts.doneOnTime
const late: Term = (counts) => counts.doneLate
const overdue: Term = (counts) => counts.openOverdue
const due: Term = (counts) => counts.done + counts.openOverdue
const withDeadline: Term = (counts) => counts.doneOnTime + counts.doneLate + counts.openOverdue

const formula = (numerator: Term, denominator: Term, vi: string, en: string): Formula => ({
  numerator,
  denominator,
  words: { vi, en },
})

/**
 * Bodies reckon the same rates over different denominators; each set is named after who publishes so.
 * Proofs: the published figures in test/domain/published-figures.json.
 */
export const formulaSets = {
  'da-nang': {
    completion: formula(done, assigned, 'hoàn thành / được giao', 'done / assigned'),
    onTime: formula(onTime, assigned, 'hoàn thành đúng hạn / được giao', 'done on time / assigned'),
    doneLate: formula(late, assigned, 'hoàn thành quá hạn / được giao', 'done late / assigned'),
    overdueUnfinished: formula(
      overdue,
      assigned,
      'chưa hoàn thành, quá hạn / được giao',
      'overdue unfinished / assigned',
    ),
  },
  'hai-phong': {
    completion: formula(done, assigned, 'hoàn thành / được giao', 'done / assigned'),
    onTime: formula(onTime, done, 'hoàn thành đúng hạn / hoàn thành', 'done on time / done'),
    doneLate: formula(late, done, 'hoàn thành quá hạn / hoàn thành', 'done late / done'),
    doneNoDeadline: formula(
      (counts) => counts.doneNoDeadline,
      done,
      'hoàn thành, không thời hạn / hoàn thành',
      'done without deadline / done',
    ),
    overdueUnfinished: formula(
      overdue,
      assigned,
      'chưa hoàn thành, quá hạn / được giao',
      'overdue unfinished / assigned',
    ),
    overdueOfDeadlines: formula(
      overdue,
      withDeadline,
      'chưa hoàn thành, quá hạn / (đúng hạn + quá hạn + chưa hoàn thành quá hạn)',
      'overdue unfinished / (done on time + done late + overdue unfinished)',
    ),
  },
  national: {
    completion: formula(done, due, 'hoàn thành / đến hạn', 'done / due'),
    overdueUnfinished: formula(
      overdue,
      due,
      'chưa hoàn thành, quá hạn / đến hạn',
      'overdue unfinished / due',
    ),
  },
} as const satisfies Record<string, Record<string, Formula>>

export type FormulaSetName = keyof typeof formulaSets
export const formulaSetNames = Object.keys(formulaSets) as [FormulaSetName, ...FormulaSetName[]]

/** `percent` is null where the denominator is 0: nobody is at 0 % or 100 % of nothing. */
export interface Rate {
  readonly formula: string
  readonly numerator: number
  readonly denominator: number
  readonly percent: number | null
}

/** Percent with `decimals` places, halves up, reckoned in whole numbers; null over 0. Some bodies truncate instead. */
export const percentOf = (
  numerator: number,
  denominator: number,
  { decimals = 2, truncate = false } = {},
): number | null => {
  if (denominator === 0) return null
  const scale = 10 ** decimals
  const doubled = 2 * numerator * 100 * scale
  const steps = truncate
    ? Math.floor(doubled / (2 * denominator))
    : Math.floor((doubled + denominator) / (2 * denominator))
  return steps / scale
}

const rate = (formulaName: string, numerator: number, denominator: number): Rate => ({
  formula: formulaName,
  numerator,
  denominator,
  percent: percentOf(numerator, denominator),
})

/** Every rate of the set, each with the name of its formula: `da-nang/completion`. */
export const ratesOf = (counts: Counts, set: FormulaSetName): Record<string, Rate> =>
  Object.fromEntries(
    Object.entries(formulaSets[set] as Record<string, Formula>).map(([name, { numerator, denominator }]) => [
      name,
      rate(`${set}/${name}`, numerator(counts), denominator(counts)),
    ]),
  )

/** Deadline reports given in time / deadline reports owed (letter 4651); the same in every set. */
export const reportRateOf = (tally: Pick<Tally, 'reportsOwed' | 'reportsInTime'>): Rate =>
  rate('reports-in-time / reports-owed', tally.reportsInTime, tally.reportsOwed)
