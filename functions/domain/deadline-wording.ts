import type { Calendar } from './calendar.ts'
import { type LocalDate, lastDayOfMonth, localDateSchema, yearOf } from './dates.ts'
import { periodEndOf } from './period-wording.ts'
import type { Recurrence } from './recurrence.ts'
import { recurrenceOf } from './recurrence-wording.ts'
import { lastDayOfTerm, type Term } from './term.ts'
import type { Urgency } from './urgency.ts'

/** Why a wording gives no due date. Then there is none until the Office sets one. */
export const undatedReasons = [
  'names-no-date',
  'needs-issue-date',
  'needs-year',
  'date-does-not-exist',
  'several-dates',
  'is-a-span',
  'runs-from-another-event',
] as const

export type UndatedReason = (typeof undatedReasons)[number]

type Meaning =
  | { readonly kind: 'date'; readonly dueOn: LocalDate; readonly time?: string }
  | { readonly kind: 'period-end'; readonly dueOn: LocalDate }
  | { readonly kind: 'term'; readonly term: Term; readonly dueOn: LocalDate }
  | { readonly kind: 'recurring'; readonly recurrence: Recurrence }
  | { readonly kind: 'undated'; readonly because: UndatedReason }

/** What a directive's own words about a deadline mean. */
export type DeadlineReading = Meaning & { readonly urgency?: Urgency }

const undated = (because: UndatedReason): Meaning => ({ kind: 'undated', because })

const plain = (wording: string): string =>
  wording
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/g, (_, day, month, year) =>
      [day, month, year].filter(Boolean).join('/'),
    )
    .replace(/tháng (\d{1,2}) năm (\d{4})/g, 'tháng $1/$2')
    .trim()

const urgencyOf = (wording: string): Urgency | undefined => {
  if (/hỏa tốc|hoả tốc/.test(wording)) return 'flash'
  if (/thượng khẩn/.test(wording)) return 'very-urgent'
  return /(?<!\p{L})khẩn(?! trương|\p{L})/u.test(wording) ? 'urgent' : undefined
}

const termUnits = { ngày: 'day', 'ngày làm việc': 'working-day', tuần: 'week', tháng: 'month' } as const

const termForm =
  /(?<![\d/.-]|quý |ngày |tháng )(\d{1,3}) (ngày làm việc|ngày|tuần|tháng)(?! trước| \d|\/| đầu| cuối)(?: ?,? ?(?:kể )?(từ|sau) (?!nay)([^,;.]+))?/

/** What a term of a directive runs from unless it says otherwise. */
const signing = /^(?:khi |ngày )?(?:ký|ban hành|phát hành|công văn này|văn bản này)/

const termOf = (
  wording: string,
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): Meaning | undefined => {
  const [, count, unit, , start] = termForm.exec(wording) ?? []
  if (!count || !unit) return undefined
  if (start && !signing.test(start)) return undated('runs-from-another-event')
  if (!issuedOn) return undated('needs-issue-date')
  const term: Term = { count: Number(count), unit: termUnits[unit as keyof typeof termUnits] }
  if (term.count < 1 || term.count > 366) return undated('names-no-date')
  return { kind: 'term', term, dueOn: lastDayOfTerm(term, issuedOn, calendar) }
}

/**
 * A date counts only where the words make it an end: a date that work begins on, is expected on or that another
 * document bears is no deadline.
 */
const dateForm =
  /(?:^|(?<!\p{L})(?:trước|đến|hết|vào|trong|là|chậm nhất|muộn nhất|hạn chót|hạn cuối|hạn))[:,]? ?(?:hết )?(?:(\d{1,2}) ?(?:giờ|h|g) ?([0-5]\d)?,? ?)?(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/])/gu

/** Work that goes on from one day to another: the directive sets no day to report it done by. */
const span = /(?<!\p{L})từ (?:ngày )?\d[^;]* đến /u

const two = (number: string | number) => String(number).padStart(2, '0')

/** Without a year it is the first such day from the directive's date on. */
const dateFrom = (
  [, , , day = '', month = '', year]: RegExpMatchArray,
  issuedOn: LocalDate | undefined,
): LocalDate | UndatedReason => {
  if (!year && !issuedOn) return 'needs-issue-date'
  const inYear = (of: number) => `${of}-${two(month)}-${two(day)}`
  const first = year ? Number(year) : yearOf(issuedOn ?? '')
  const date = !year && issuedOn && inYear(first) < issuedOn ? inYear(first + 1) : inYear(first)
  return localDateSchema.safeParse(date).success ? date : 'date-does-not-exist'
}

const isReason = (word: string): word is UndatedReason => (undatedReasons as readonly string[]).includes(word)

const dateOf = (wording: string, issuedOn: LocalDate | undefined): Meaning | undefined => {
  const matches = [...wording.matchAll(dateForm)]
  const dates = new Set(matches.map((match) => dateFrom(match, issuedOn)))
  const [dueOn] = dates
  const [match] = matches
  if (!dueOn || !match) return undefined
  if (/không rõ năm/.test(wording)) return undated('needs-year')
  if (span.test(wording)) return undated('is-a-span')
  if (dates.size > 1) return undated('several-dates')
  if (isReason(dueOn)) return undated(dueOn)
  const [, hour, minutes = '00'] = match
  return { kind: 'date', dueOn, ...(hour && Number(hour) < 24 && { time: `${two(hour)}:${minutes}` }) }
}

const periodOf = (wording: string, issuedOn: LocalDate | undefined): Meaning | undefined => {
  const ends = wording.split(/[,;] ?/).flatMap((clause) => periodEndOf(clause, issuedOn) ?? [])
  const [end] = ends
  if (!end) return undefined
  if (new Set(ends.map(({ year, month }) => `${year}-${month}`)).size > 1) return undated('several-dates')
  if (end.year === undefined) return undated('needs-issue-date')
  return { kind: 'period-end', dueOn: lastDayOfMonth(end.year, end.month) }
}

/**
 * Reads a deadline as directives word it. The words stay beside the reading; where they name no day, none is
 * invented. `issuedOn` is the directive's own date, where it is known.
 */
export const readDeadline = (
  wording: string,
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): DeadlineReading => {
  const words = plain(wording)
  const urgency = urgencyOf(words)
  const recurrence = recurrenceOf(words)
  const meaning: Meaning = recurrence
    ? { kind: 'recurring', recurrence }
    : (dateOf(words, issuedOn) ??
      termOf(words, issuedOn, calendar) ??
      periodOf(words, issuedOn) ??
      undated('names-no-date'))
  return { ...meaning, ...(urgency && { urgency }) }
}
