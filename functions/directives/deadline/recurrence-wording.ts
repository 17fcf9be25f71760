import type { DayNamed, Token } from './deadline-token.ts'
import type { Recurrence } from './recurrence.ts'

type Reason = 'recurs-otherwise' | 'date-does-not-exist' | 'words-not-understood'

/** How many days of the year a period can have that are not evenly spaced. */
const daysOfYear: Readonly<Record<Recurrence['every'], readonly number[]>> = {
  month: [],
  quarter: [4],
  'half-year': [2],
  year: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDayOfYear = ({ day, month }: DayNamed): boolean => day >= 1 && day <= (longestMonths[month - 1] ?? 0)

const dayOfYear = ({ day, month }: DayNamed): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const onDays = (every: Recurrence['every'], days: readonly DayNamed[]): Recurrence | Reason => {
  if (!days.every(isDayOfYear)) return 'date-does-not-exist'
  if (days.some(({ year }) => year !== undefined)) return 'words-not-understood'
  return daysOfYear[every].includes(days.length) ? { every, dates: days.map(dayOfYear) } : 'recurs-otherwise'
}

/**
 * "ngày 25 hằng tháng", "hằng quý", "định kỳ 6 tháng, trước 15/6 và trước 01/12", "trước ngày 25/12 hằng năm". Read whole
 * or not at all: words, numbers and spans beside these give no recurrence.
 * @param order the tokens, one letter each
 */
export const recurrenceOf = (tokens: readonly Token[], order: string): Recurrence | Reason => {
  const named = tokens.flatMap((token) => (token.is === 'every' ? [token.every] : []))
  const [every] = named
  if (!every || /O/.test(order) || new Set(named).size > 1) return 'recurs-otherwise'
  if (/[^EDMhidmlbet,;.&HW-]|[DM]-|f/.test(order)) return 'words-not-understood'
  const days = tokens.flatMap((token) => (token.is === 'day' ? [token.day] : []))
  const [day, ...more] = tokens.flatMap((token) => (token.is === 'day-of-month' ? [token.day] : []))
  if (days.length > 0) return day === undefined ? onDays(every, days) : 'recurs-otherwise'
  if (day === undefined) return { every }
  if (more.length > 0) return 'recurs-otherwise'
  return day >= 1 && day <= 31 ? { every, day } : 'date-does-not-exist'
}
