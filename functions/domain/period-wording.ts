import { type LocalDate, lastDayOfMonth, yearOf } from './dates.ts'

/** The month a period ends with; its year where the words or the directive's date give one. */
export interface PeriodEnd {
  readonly month: number
  readonly year: number | undefined
}

const within =
  '(?:hoàn thành |xong |chậm nhất |muộn nhất )?(?:trước khi hết |trong |đến hết |hết |cuối |vào )?'
const whole = (form: string) => new RegExp(`^${within}(?:${form})(?: này)?\\.?$`)

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }
const year = '(?:[/ ]|[/ ]năm )?(20\\d\\d)?'

const forms: readonly (readonly [
  RegExp,
  (words: RegExpExecArray) => [month: number, year: string | undefined],
])[] = [
  [whole(`(?:tháng )(\\d{1,2})${year}`), ([, month, of]) => [Number(month), of]],
  [whole('(\\d{1,2})/(20\\d\\d)'), ([, month, of]) => [Number(month), of]],
  [whole(`quý (i{1,3}|iv|[1-4])${year}`), ([, quarter, of]) => [3 * (quarters[quarter ?? ''] ?? 0), of]],
  [whole(`(?:0?6|sáu) tháng đầu năm${year}`), ([, of]) => [6, of]],
  [whole(`(?:0?6|sáu) tháng cuối năm${year}`), ([, of]) => [12, of]],
  [whole('(?:năm )?(20\\d\\d)'), ([, of]) => [12, of]],
  [whole('(?:năm )?20\\d\\d ?[-–] ?(20\\d\\d)'), ([, of]) => [12, of]],
]

/** Without a year it is the first such period that is not over on the directive's date. */
const yearFrom = (month: number, issuedOn: LocalDate | undefined): number | undefined => {
  if (!issuedOn) return undefined
  const ofDirective = yearOf(issuedOn)
  return lastDayOfMonth(ofDirective, month) < issuedOn ? ofDirective + 1 : ofDirective
}

/**
 * "trong tháng 11/2020", "quý III", "6 tháng đầu năm", "năm 2018", "2025 - 2026". Only words that say nothing else
 * are read: a year inside the name of an event is no deadline.
 */
export const periodEndOf = (clause: string, issuedOn: LocalDate | undefined): PeriodEnd | undefined => {
  for (const [form, read] of forms) {
    const words = form.exec(clause)
    if (!words) continue
    const [month, of] = read(words)
    if (month < 1 || month > 12) return undefined
    return { month, year: of ? Number(of) : yearFrom(month, issuedOn) }
  }
  return undefined
}
