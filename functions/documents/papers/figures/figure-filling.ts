import type { FormulaSet, Rate } from '../../../figures/rules/formulas.ts'
import type { RuleSet } from '../../../figures/rules/rule-sets.ts'
import type { PaperNames } from '../../../organisation/settings/paper-names.ts'
import { numberWords, percentWords } from '../../../shared/number-words.ts'
import { aboutWords } from '../extensions/extension-filling.ts'
import type { Filling } from '../templates/fields.ts'
import { longDate, unbroken, upperCase } from '../vietnamese.ts'
import type { FigureFilling, periodFields } from './figure-fields.ts'
import { type AsOf, type Counted, countedWords, type FiguresRow, untilWords } from './figure-words.ts'
import { inPeriod, type PeriodNamed, periodWords } from './period-words.ts'

const rateWords = (rate: Rate | undefined): string =>
  rate?.percent == null ? '' : percentWords(rate).replace('%', '')

/** The figures of the city or of a department, each as it is printed. */
export const figureFilling = ({ counts, rates }: FiguresRow): FigureFilling => ({
  giao: numberWords(counts.assigned),
  hoan_thanh: numberWords(counts.done),
  dung_han: numberWords(counts.doneOnTime),
  hoan_thanh_qua_han: numberWords(counts.doneLate),
  hoan_thanh_khong_thoi_han: numberWords(counts.doneNoDeadline),
  dang_thuc_hien: numberWords(counts.openInTerm + counts.openOverdue + counts.openNoDeadline),
  trong_han: numberWords(counts.openInTerm),
  qua_han: numberWords(counts.openOverdue),
  khong_thoi_han: numberWords(counts.openNoDeadline),
  co_qua_han: counts.openOverdue > 0,
  ty_le_hoan_thanh: rateWords(rates.completion),
  ty_le_dung_han: rateWords(rates.onTime),
  ty_le_hoan_thanh_qua_han: rateWords(rates.doneLate),
  ty_le_hoan_thanh_khong_thoi_han: rateWords(rates.doneNoDeadline),
  ty_le_qua_han: rateWords(rates.overdueUnfinished),
})

/** What each rate that criteria speak of is, too, where figure and criterion have one basis. */
const criterionOf: Readonly<Record<string, string>> = {
  completion: 'done',
  onTime: 'doneOnTime',
  doneLate: 'doneLate',
  overdueUnfinished: 'openOverdue',
}

const isOtherBasis = ({ formulas }: FormulaSet): boolean =>
  Object.entries(criterionOf).some(([rate, count]) => {
    const formula = formulas[rate]
    return formula && (formula.numerator.join() !== count || formula.denominator.join() !== 'assigned')
  })

const cited = /^(\d+)\/(\S+) ngày (\d{1,2})-(\d{1,2})-(\d{4})$/

/** A letter that is known by number, symbol and day is cited with its kind, issuer and abstract, as the Decree asks at the first place. */
const ruleLetterWords = (
  { letter, abstract }: Pick<RuleSet, 'letter' | 'abstract'>,
  { cityName }: Pick<PaperNames, 'cityName'>,
): string => {
  const [, number, symbol = '', day = '', month = '', year] = cited.exec(letter) ?? []
  const about = abstract ? ` về ${aboutWords(abstract)}` : ''
  if (!number) return `văn bản “${letter}”${about}`
  const date = longDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return `Công văn số ${number}/${unbroken(symbol)} ${date} của Ủy ban nhân dân ${cityName}${about}`
}

/** Of when and of which tasks the figures are. */
export const periodFilling = (
  day: AsOf & {
    readonly period: PeriodNamed
    readonly counted: Counted
    readonly formulaSet: FormulaSet
    readonly ruleSet: Pick<RuleSet, 'letter' | 'abstract'>
  },
  city: PaperNames,
): Filling<typeof periodFields> => ({
  ky: periodWords(day.period),
  trong_ky: inPeriod(day.period),
  ky_in_hoa: upperCase(periodWords(day.period)),
  thoi_diem: untilWords(day),
  cach_tinh: countedWords(day.counted).slice(2),
  bo_tieu_chi: ruleLetterWords(day.ruleSet, city),
  co_so_khac: isOtherBasis(day.formulaSet),
})
