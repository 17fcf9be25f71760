import { countInWords, countOf } from './counts-in-words.ts'
import { type Form, form, type Groups, type Meaning } from './deadline-form.ts'
import { eventForms } from './event-forms.ts'
import { fromHereForms, weekdayOf, weekdayWords } from './from-here-forms.ts'
import { recurringForms } from './recurring-forms.ts'

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

/** "21" is 2021: directives speak of their own time. */
const yearOf = (text: string | undefined): number | undefined =>
  text?.length === 2 ? 2000 + Number(text) : number(text)

const dayOf = ({ d, m, y, bare }: Groups): Meaning => ({
  is: 'day',
  day: {
    day: Number(d),
    month: Number(m),
    year: yearOf(y),
    isBare: y === undefined && bare !== undefined,
  },
})

const months = (of: Groups): number => {
  if (of.half) return countOf(of.half)
  if (of.quarter) return 3 * (['i', 'ii', 'iii', 'iv'].indexOf(of.quarter) + 1 || Number(of.quarter))
  return Number(of.month ?? 12)
}

const period = (of: Groups): Meaning => ({
  is: 'period',
  period: {
    month: of.part === 'cuối' ? 12 : months(of),
    year: yearOf(of.y),
    isYear: !of.month && !of.quarter && !of.half,
  },
})

const termUnits = { ngày: 'day', 'ngày làm việc': 'working-day', tuần: 'week', tháng: 'month' } as const

const term = ({ n, unit, from }: Groups): Meaning => ({
  is: 'term',
  term: { count: countOf(n ?? ''), unit: termUnits[unit as keyof typeof termUnits] },
  from: from?.trim(),
})

const time = ({ h, min, half }: Groups): Meaning | undefined => {
  const hour = Number(h) + (/^(?:pm|ch)$/.test(half ?? '') && Number(h) < 12 ? 12 : 0)
  const minute = Number(min ?? 0)
  const isTime = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
  return isTime ? { is: 'time', hour, minute } : undefined
}

const kinds =
  'công văn|công điện|quyết định|nghị quyết|chỉ thị|kết luận|thông báo|kế hoạch|tờ trình|biên bản|hợp đồng|thông tư|nghị định|luật|văn bản|chương trình|giấy mời|phiếu chuyển|báo cáo'
const meetings = 'cuộc họp|buổi họp|phiên họp|hội nghị|buổi làm việc|giao ban|kỳ họp|buổi tiếp'
const dated =
  '(?: ?,? ?(?:ký )?ngày (?<dated>\\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}| tháng \\d{1,2} năm \\d{4})))'
const symbol = '\\d{1,6}[a-zđ]?/(?:\\d{4}/)?[a-zđ][\\p{L}\\d&.-]*(?:/[a-zđ][\\p{L}\\d&.-]*)*'
const year = '(?: ?[/.-] ?|,? năm | )(?<y>20\\d\\d)'
const notDate = '(?! ?[/.] ?\\d|\\d)'
const counted = `(?<n>\\d{1,3}|${countInWords})`
const countAgain =
  '(?: ?\\((?:\\d{1,3}|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|tư|trăm|linh|lẻ| )+)(?: ?ngày| ?tháng| ?tuần)?\\))?'
const start =
  '(?: ?,? ?(?:kể |tính )?(?:từ|sau) (?!nay)(?<from>[^,;.()\\n]+(?:\\((?:vào )?(?:ngày )?\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?\\))?))?'

const reference = `(?:theo|tại|căn cứ|thực hiện) `
const dayWord = '(?:ngày )?(?:(?:mùng|mồng) )?'
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const spokenMonth = 'giêng|một|hai|ba|tư|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp'

/** Ways to write a day or a month that nobody reads here: they are told, not passed over. */
const unreadDates: readonly Form[] = [
  // Round the clock.
  form('24/24(?: ?(?:giờ|h))?(?![\\p{L}\\d/.-])', () => ({ is: 'word' })),
  form('\\d{1,2}[-/. ]*(?:thg\\.? ?\\d{1,2}|/[ivx]{1,4}/)[-/., ]*\\d{2,4}', () => ({ is: 'like-a-date' })),
  form(`tháng (?:${spokenMonth})(?!\\p{L}| \\p{L}+ lần)`, () => ({ is: 'like-a-date' })),
  form(`(?:${englishMonths.join('|')})[-/ ]\\d{2,4}(?!\\d)`, () => ({ is: 'like-a-date' })),
]

const references: readonly Form[] = [
  // As programs write it; with the month in letters it would be taken for a number and its symbol.
  form(`(?<d>\\d{1,2})[- /](?<m>${englishMonths.join('|')})[- /](?<y>\\d{4}|\\d\\d)(?![\\d\\p{L}])`, (of) =>
    dayOf({ ...of, m: String(englishMonths.indexOf(of.m ?? '') + 1) }),
  ),
  form(
    `(?:${reference})?(?:(?:${kinds}) )?(?:số ?:? ?)?${symbol}${dated}?(?: của [\\p{L} ]+?(?=[,;.()\\n]|$))?`,
    (of) => ({ is: 'reference', dated: of.dated !== undefined }),
  ),
  form(`(?:${reference})?(?:${kinds}) số ?:? ?\\d{1,6}[a-zđ]?(?:-[\\p{L}\\d/-]+)?${dated}?`, (of) => ({
    is: 'reference',
    dated: of.dated !== undefined,
  })),
  form(
    `(?:(?:theo|tại|căn cứ) (?:${kinds}|${meetings})|(?!báo cáo|thông báo|kế hoạch)(?:${kinds})|${meetings})${dated}`,
    () => ({ is: 'reference', dated: true }),
  ),
]

const days: readonly Form[] = [
  // The first of two days, or numbers of days, that share what follows: "28-29/10", "10-15 ngày".
  form(
    '\\d{1,3}(?= ?[-–] ?\\d{1,3} ?(?:[/.] ?\\d|tháng \\d|(?:ngày|tuần|tháng)(?! \\d)))(?!\\d{1,2}-\\d{1,2}/\\d{4})',
    () => ({
      is: 'number',
    }),
  ),
  form(
    '(?<y>\\d{4}) ?(?<sep>[-/.]) ?(?<m>\\d{1,2}) ?\\k<sep> ?(?<d>\\d{1,2})(?:(?:t| )(?=\\d{1,2}:)|(?![\\d/.-]*\\d))',
    dayOf,
  ),
  form(
    `${dayWord}(?<d>\\d{1,2}),? (?:của )?tháng (?<m>\\d{1,2})(?:,? năm |(?: ?[/.-] ?))(?<y>\\d{4})(?! ?[/.-] ?\\d|\\d)`,
    dayOf,
  ),
  form(
    `${dayWord}(?<d>\\d{1,2}),? (?:của )?tháng (?<m>\\d{1,2})(?!\\d| ?[/.-] ?\\d| (?:ngày|tuần|tháng))`,
    dayOf,
  ),
  form(
    `${dayWord}(?<d>\\d{1,2}) ?(?<sep>[/.-]) ?(?<m>\\d{1,2})(?: ?\\k<sep> ?(?<y>\\d{4})|\\k<sep>(?<yy>\\d\\d)|,? năm (?<yn>\\d{4}))(?![/.]\\d| \\/|-\\d{1,2}-|\\d|%)`,
    (of) => dayOf({ ...of, y: of.y ?? of.yy ?? of.yn }),
  ),
  form('(?<d>\\d{1,2}) (?<m>\\d{1,2}) (?<y>20\\d\\d)(?! ?[/.-] ?\\d|\\d)', dayOf),
  form(`${dayWord}(?<d>\\d{1,2}) ?/ ?(?<m>\\d{1,2})(?! ?[/.] ?\\d|-\\d{1,2}-|\\d|%)`, dayOf),
  form('ngày (?<d>\\d{1,2})(?:\\.|-)(?<m>\\d{1,2})(?! ?[/.-] ?\\d|\\d|%| tháng)', dayOf),
  form('(?<d>\\d{1,2})(?<bare>\\.|-)(?<m>\\d{1,2})(?! ?[/.-] ?\\d|\\d|%| tháng)', dayOf),
]

const shortYears = `(?: ?/ ?(?<yy>\\d\\d)(?!\\d))`

const lastDays: Readonly<Record<string, number>> = { 'nửa đầu': 15, 'thượng tuần': 10, 'trung tuần': 20 }

const periods: readonly Form[] = [
  form(
    `(?:(?<days>[1-9]|[12]\\d) ngày đầu|(?<part>nửa đầu|(?:thượng|trung) tuần))(?: của)? tháng (?<month>0?[1-9]|1[0-2])(?!\\d)(?:${year})?${notDate}`,
    ({ days: first, part = '', month, y }) => ({
      is: 'period',
      period: {
        month: Number(month),
        year: yearOf(y),
        isYear: false,
        day: first ? Number(first) : (lastDays[part] ?? 31),
      },
    }),
  ),
  form(`(?<month>0?[1-9]|1[0-2])(?: ?/ ?|-)(?<y>20\\d\\d)(?! ?[/.-] ?\\d{1,2}(?! ?/)|\\d)`, period),
  form(`(?<half>0?[2-9]|1[01]|${countInWords}) tháng (?<part>đầu|cuối) năm(?:${year})?${notDate}`, period),
  form(
    `(?:quý|q\\.?) ?(?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:${year}|${shortYears})?${notDate}`,
    (of) => period({ ...of, y: of.y ?? of.yy }),
  ),
  // T2 to T7 are days of the week too.
  form('t\\.?(?<month>0?[89]|1[0-2])(?![\\p{L}\\d/-]|\\.\\d)', period),
  form(`t\\.?(?<month>0?[1-9]|1[0-2]) ?/ ?(?<y>20\\d\\d)${notDate}`, period),
  form(`tháng (?<month>0?[1-9]|1[0-2])(?!\\d)(?:${year}|${shortYears})?${notDate}`, (of) =>
    period({ ...of, y: of.y ?? of.yy }),
  ),
  form('(?:năm )?(?<y>20\\d\\d)(?![\\d/.-]*\\d)', period),
  form('năm (?<y>20\\d\\d)(?= ?[-–])', period),
  form('(?<y>20\\d\\d)(?= ?[-–] ?20\\d\\d(?!\\d))', period),
]

const terms: readonly Form[] = [
  form('ngày (?<d>\\d{1,2})(?! ?[/.-] ?\\d|\\d| (?:của )?tháng \\d)', ({ d }) => ({
    is: 'day-of-month',
    day: Number(d),
  })),
  form(
    `(?<!ngày )${counted}${countAgain} ?(?<unit>ngày làm việc|ngày|tuần|tháng)(?! \\d|/| đầu| cuối|\\p{L})${start}`,
    term,
  ),
  form(`${counted}${countAgain} năm,? (?:kể |tính )?từ (?!nay)(?<from>[^,;.()\\n]+)`, (of) =>
    term({ ...of, n: String(12 * countOf(of.n ?? '')), unit: 'tháng' }),
  ),
]

const times: readonly Form[] = [
  form(
    "(?<h>\\d{1,2}) ?(?::|h|g|giờ) ?(?<min>\\d{2})(?: ?(?:phút|'|ph|p)(?!\\p{L}))?(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?<half>am|pm|sa|ch)(?!\\p{L}))?(?:\\+07:?00)?(?![\\d\\p{L}]| ?[/.-] ?\\d| tháng)",
    time,
  ),
  form('(?<h>\\d{1,2}) ?(?:h|g|giờ)(?![\\p{L}\\d])', time),
  form(`${counted}${countAgain} ?(?:giờ|tiếng)(?!\\p{L}| làm việc| hành chính)`, () => ({ is: 'hours' })),
  form(weekdayWords, (of) => ({ is: 'weekday', weekday: weekdayOf(of) })),
]

const others: readonly Form[] = [
  form(
    `\\d+(?: ?[/.\\\\-]+ ?\\d+)+|(?:${englishMonths.join('|')})\\p{L}* \\d{1,2},? 20\\d\\d|\\d{1,2}[^\\d\\s]*/[^\\d\\s]*\\d{4}`,
    () => ({ is: 'like-a-date' }),
  ),
  form('(?:iv|i{1,3})(?![\\p{L}\\d])(?:(?: ?/ ?|,? năm )20\\d\\d)?', () => ({ is: 'number' })),
  form('\\d[\\d\\p{L}%]*', () => ({ is: 'number' })),
  form('[,&+]', () => ({ is: 'comma' })),
  form('[;\\n]', () => ({ is: 'stop' })),
  form('[~≈]', () => ({ is: 'expected' })),
  form('[-=]>|[-→]', () => ({ is: 'dash' })),
  form('[.:()"\'“”*•…!]', () => ({ is: 'mark' })),
]

/** What is read beside single words; of the forms that fit at a place the first counts. */
export const forms: readonly Form[] = [
  ...eventForms,
  ...unreadDates,
  ...references,
  ...days,
  ...recurringForms,
  ...periods,
  ...fromHereForms,
  ...terms,
  ...times,
  ...others,
]
