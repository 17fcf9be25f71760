import type { Recurrence } from './recurrence.ts'

const every: readonly (readonly [RegExp, Recurrence['every']])[] = [
  [/(?:hằng|hàng|mỗi) tháng|định kỳ (?:một |01 |1 )?tháng/, 'month'],
  [/(?:hằng|hàng|mỗi) quý|định kỳ quý/, 'quarter'],
  [/(?:hằng|hàng|mỗi|định kỳ) (?:06|6|sáu) tháng|(?:06|6) tháng (?:một|1) lần/, 'half-year'],
  [/(?:hằng|hàng|mỗi) năm|định kỳ năm/, 'year'],
]

const dayOfMonth = /ngày (\d{1,2})(?![\d/.-])/

const dayOfYear = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?![\d/.-])/g

const isDayOfYear = ([, day, month]: RegExpMatchArray): boolean => {
  const [d, m] = [Number(day), Number(month)]
  return d >= 1 && d <= 31 && m >= 1 && m <= 12
}

/** "ngày 25 hằng tháng", "hằng quý", "định kỳ 6 tháng, trước 15/6 và trước 01/12", "trước ngày 25/12 hằng năm". */
export const recurrenceOf = (wording: string): Recurrence | undefined => {
  const period = every.find(([form]) => form.test(wording))?.[1]
  if (!period) return undefined
  const dates = [...wording.matchAll(dayOfYear)]
    .filter(isDayOfYear)
    .map(([, day = '', month = '']) => `${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  if (dates.length > 0) return { every: period, dates }
  const day = Number(dayOfMonth.exec(wording)?.[1])
  return day >= 1 && day <= 31 ? { every: period, day } : { every: period }
}
