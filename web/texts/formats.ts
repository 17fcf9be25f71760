import { type Day, dayWritten } from '../dates.ts'
import { directiveWritten, keyInWords } from '../directive-keys.ts'
import type { Language } from './language.tsx'

const locales = { vi: 'vi-VN', en: 'en-GB' } as const
/** Vietnamese puts a space before the sign, and the two stay together. */
const percentSigns = { vi: '\u00a0%', en: '%' } as const
const nothing = '–'
const undated = { vi: 'chưa rõ ngày', en: 'date not known' } as const

/** How numbers, rates and dates are written: 12.438, 83,24 % and 26/07/2021; in English 12,438 and 83.24%. */
export const formatsOf = (language: Language) => {
  const locale = locales[language]
  const whole = new Intl.NumberFormat(locale)
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const instant = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const partsOf = (at: string) =>
    Object.fromEntries(instant.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return {
    number: (value: number): string => whole.format(value),
    /** Of a rate that the API gave; null where nothing was to be divided. */
    percent: (value: number | null | undefined): string =>
      value == null ? nothing : `${decimals.format(value)}${percentSigns[language]}`,
    /** Of how far something has come, which is told in whole percent. */
    wholePercent: (value: number): string => `${whole.format(value)}${percentSigns[language]}`,
    /** Percentage points against another report, with their sign. */
    points: (value: number | null | undefined): string => {
      if (value == null) return nothing
      const sign = value > 0 ? '+' : ''
      return `${sign}${decimals.format(value).replace('-', '−')}`
    },
    day: (day: Day | undefined): string => (day ? dayWritten(day) : nothing),
    /** A directive by its number, symbol and date, out of its key `2021-07-26_4651_UBND-KSTT`. */
    directive: (key: string): string => directiveWritten(key, undated[language]),
    /** An instant on the city's wall clock. */
    time: (at: string): string => {
      const { hour, minute, day, month, year } = partsOf(at)
      return `${hour}:${minute} ${day}/${month}/${year}`
    },
  }
}

/** Dates and directives within words of the API, which writes them YYYY-MM-DD and by their keys, as people read them. */
export const withDaysWritten = (words: string): string =>
  words
    .replace(keyInWords, (key) => directiveWritten(key, undated.vi))
    .replace(/\b\d{4}-\d\d-\d\d\b/g, dayWritten)
