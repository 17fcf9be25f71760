import { withLetterDay } from '../../functions/shared/dates/letter-day.ts'
import { type Day, dayWritten } from '../values/dates.ts'
import { directiveWritten, keyInWords } from '../values/directive-keys.ts'
import type { Language } from './languages.ts'

const locales = { vi: 'vi-VN', en: 'en-GB' } as const
const nothing = '–'
const undated = { vi: 'chưa rõ ngày', en: 'date not known' } as const

interface Printed {
  readonly percent: number | null
  readonly decimals: number
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const englishDay = (day: Day): string => `of ${longDay.format(Date.parse(day))}`

const slashedDay = (day: Day): string => `ngày ${dayWritten(day)}`

/** How numbers, rates and dates are written: 12.438, 83,24% and 26/07/2021; in English 12,438 and 83.24%. */
export const formatsOf = (language: Language) => {
  const locale = locales[language]
  const whole = new Intl.NumberFormat(locale)
  const withPlaces = (value: number, places: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }).format(
      value,
    )
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
    /** Points and converted units, with two decimals; a dash where there is nothing to measure by. */
    decimal: (value: number | undefined): string => (value === undefined ? nothing : withPlaces(value, 2)),
    /** A rate as the API gave it, printed with the decimals of its formula set, as in the Office’s papers; a dash where nothing was to be divided. */
    percent: (rate: Printed | undefined): string =>
      rate?.percent == null ? nothing : `${withPlaces(rate.percent, rate.decimals)}%`,
    /** Of how far something has come, which is told in whole percent. */
    wholePercent: (value: number): string => `${whole.format(value)}%`,
    /** Percentage points against another report, with their sign. */
    points: (value: number | null | undefined, decimals = 2): string => {
      if (value == null) return nothing
      const sign = value > 0 ? '+' : ''
      return `${sign}${withPlaces(value, decimals).replace('-', '−')}`
    },
    day: (day: Day | undefined): string => (day ? dayWritten(day) : nothing),
    /** A directive by its number, symbol and date, out of its key `2021-07-26_4651_UBND-KSTT`. */
    directive: (key: string): string => directiveWritten(key, undated[language]),
    /** A letter as its rule set names it, with its day as the page writes days: in words where it is English. */
    letter: (name: string): string => withLetterDay(name, language === 'en' ? englishDay : slashedDay),
    /** An instant on the city's wall clock, where its day stands above. */
    clock: (at: string): string => {
      const { hour, minute } = partsOf(at)
      return `${hour}:${minute}`
    },
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
