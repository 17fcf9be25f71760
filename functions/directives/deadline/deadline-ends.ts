import type { Calendar } from '../../organisation/calendar/calendar.ts'
import { lastDayOfTerm, type Term } from '../../organisation/calendar/term.ts'
import { type LocalDate, lastDayOfMonth, localDateSchema, yearOf } from '../../shared/dates/dates.ts'
import type { DayNamed, PeriodNamed } from './deadline-token.ts'
import { type UndatedReason, undatedReasons } from './undated-reasons.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The day of the calendar, or why there is none. */
const calendarDay = (
  { day, month }: DayNamed,
  year: number,
): LocalDate | 'date-does-not-exist' | 'deadline-year-out-of-range' => {
  if (year < 2000 || year > 2099) return 'deadline-year-out-of-range'
  const date = localDateSchema.safeParse(`${year}-${two(month)}-${two(day)}`)
  return date.success ? date.data : 'date-does-not-exist'
}

/** The first such day or period from the directive's date on, where the words tell no year. */
const yearFor = (
  year: number | undefined,
  issuedOn: LocalDate | undefined,
  isOver: (year: number, issuedOn: LocalDate) => boolean,
): number | undefined => {
  if (year !== undefined || !issuedOn) return year
  const first = yearOf(issuedOn)
  return isOver(first, issuedOn) ? first + 1 : first
}

export const isReason = (word: string): word is UndatedReason =>
  (undatedReasons as readonly string[]).includes(word)

export const dateOf = (named: DayNamed, issuedOn: LocalDate | undefined): LocalDate | UndatedReason => {
  const year = yearFor(
    named.year,
    issuedOn,
    (first, from) => `${first}-${two(named.month)}-${two(named.day)}` < from,
  )
  // A leap year, so that a day that no year has is told even where the year is not known.
  return year === undefined
    ? isReason(calendarDay(named, 2000))
      ? 'date-does-not-exist'
      : 'needs-issue-date'
    : calendarDay(named, year)
}

export const endOf = (
  { month, year }: PeriodNamed,
  issuedOn: LocalDate | undefined,
): LocalDate | UndatedReason => {
  const of = yearFor(year, issuedOn, (first, from) => lastDayOfMonth(first, month) < from)
  return of === undefined ? 'needs-issue-date' : lastDayOfMonth(of, month)
}

/** What a term of a directive runs from unless it says otherwise. */
const signing =
  /^(?:khi |ngày )?(?:(?:ký|ban hành|ký ban hành|phát hành)(?: (?:công văn|văn bản)(?: này)?| \p{L}+ \p{L}+ này)?|(?:công văn|văn bản) này)(?: (?:được )?(?:ký|ban hành|phát hành))?$/u

export const termOf = (
  { term, from }: { readonly term: Term; readonly from: string | undefined },
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): LocalDate | UndatedReason => {
  if (term.count < 1 || term.count > 366) return 'date-not-read'
  if (from && !signing.test(from)) return 'runs-from-another-event'
  return issuedOn ? lastDayOfTerm(term, issuedOn, calendar) : 'needs-issue-date'
}
