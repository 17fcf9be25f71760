import type { Calendar } from '../../organisation/calendar/calendar.ts'
import { lastDayOfTerm, type Term } from '../../organisation/calendar/term.ts'
import {
  addDays,
  addMonths,
  dayOfMonth,
  dayOfWeek,
  type LocalDate,
  lastDayOfMonth,
  localDateSchema,
  yearOf,
} from '../../shared/dates/dates.ts'
import type { DayNamed, NamedFromHere, PeriodNamed } from './deadline-token.ts'
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
  { month, year, day }: PeriodNamed,
  issuedOn: LocalDate | undefined,
): LocalDate | UndatedReason => {
  const last = (of: number): LocalDate => (day ? dayOfMonth(of, month, day) : lastDayOfMonth(of, month))
  const of = yearFor(year, issuedOn, (first, from) => last(first) < from)
  return of === undefined ? 'needs-issue-date' : last(of)
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The last day of what is told from the directive's own day: "hôm nay", "trong tuần tới", "tháng này". A week ends on Sunday, unless its day is named. */
export const fromHere = (
  { unit, ahead, weekday = 7, day }: NamedFromHere,
  issuedOn: LocalDate | undefined,
): LocalDate | UndatedReason => {
  if (!issuedOn) return 'needs-issue-date'
  if (unit === 'day') return addDays(issuedOn, ahead)
  if (unit === 'week') return addDays(issuedOn, weekday - dayOfWeek(issuedOn) + 7 * ahead)
  const months = monthsOf[unit]
  const first = addMonths(dayOfMonth(yearOf(issuedOn), Number(issuedOn.slice(5, 7)), 1), months * ahead)
  const month = Number(first.slice(5, 7))
  if (day !== undefined) return calendarDay({ day, month, year: undefined, isBare: false }, yearOf(first))
  return lastDayOfMonth(yearOf(first), Math.ceil(month / months) * months)
}

const ownDocument =
  '(?:công văn|văn bản|công điện|biên bản|thông báo(?: kết luận)?|chỉ thị|quyết định|kế hoạch|kết luận|nghị quyết|chương trình|phiếu chuyển)'
/** What a term of a directive runs from unless it says otherwise. */
const signing = new RegExp(
  `^(?:khi |ngày )?(?:(?:ký|ban hành|ký ban hành|phát hành)(?: (?:công văn|văn bản|công điện|thông báo|chỉ thị)(?: này)?| ${ownDocument} này| \\p{L}+ \\p{L}+ này)?|(?:có |ra )?${ownDocument} này|hôm nay)(?: (?:được )?(?:ký|ban hành|phát hành))?$`,
  'u',
)

const dayAtEnd =
  '(?:ngày )?(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})(?:(?: ?[/.-] ?| năm )(?<year>\\d{4}))?'
const startDay = new RegExp(`^${dayAtEnd}$`)
/** What happens on a day that is told behind it: "nhận hồ sơ (06/7/2021)", "kết thúc cuộc họp ngày 06/7/2021". The day of a letter that is received is none. */
const toldInBracket = new RegExp(`\\((?:vào )?${dayAtEnd}\\)$`)
const dayOfMeeting = new RegExp(
  `^(?:ngày |khi )?(?:(?:kết thúc|bế mạc|khai mạc|diễn ra|tổ chức|họp) )?(?:cuộc họp|buổi họp|phiên họp|kỳ họp|hội nghị|buổi làm việc|đợt kiểm tra)(?!.* (?:nhận|có|ký|theo|số) ).* ${dayAtEnd}$`,
  'u',
)

/** The day that a term runs from where its words name one: "30 ngày kể từ ngày 10/7/2021". */
const startOf = (from: string, issuedOn: LocalDate | undefined): LocalDate | UndatedReason => {
  const { day, month, year } =
    (startDay.exec(from) ?? toldInBracket.exec(from) ?? dayOfMeeting.exec(from))?.groups ?? {}
  if (!day || !month) return 'runs-from-another-event'
  const named = {
    day: Number(day),
    month: Number(month),
    year: year ? Number(year) : undefined,
    isBare: false,
  }
  return dateOf(named, issuedOn)
}

/** Whether a term runs from the signing: then it is kept beside its day. */
export const runsFromSigning = (from: string | undefined): boolean => !from || signing.test(from)

export const termOf = (
  { term, from }: { readonly term: Term; readonly from: string | undefined },
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): LocalDate | UndatedReason => {
  if (term.count < 1 || term.count > 366) return 'date-not-read'
  const start = runsFromSigning(from) ? (issuedOn ?? 'needs-issue-date') : startOf(from ?? '', issuedOn)
  return isReason(start) ? start : lastDayOfTerm(term, start, calendar)
}
