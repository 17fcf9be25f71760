import * as z from 'zod'
import {
  addDays,
  dayOfWeek,
  type LocalDate,
  localDateSchema,
  vietnameseDate,
  yearOf,
} from '../../shared/dates/dates.ts'
import { lineOf } from '../../shared/text.ts'
import { dateOfLunar, tetOf } from './lunar.ts'

/** A day that differs from the plain week, and who says so. */
const specialDaySchema = z.strictObject({
  date: localDateSchema,
  kind: z.enum(['holiday', 'in-lieu', 'exchanged', 'make-up']).meta({
    description: 'make-up: a weekend day that is worked; exchanged: the day off it pays for',
  }),
  name: lineOf(120),
  source: lineOf(200),
  observed: z.boolean().meta({ description: 'false keeps the entry and switches it off' }),
})

export type SpecialDay = z.infer<typeof specialDaySchema>

const isWeekend = (date: LocalDate): boolean => dayOfWeek(date) > 5

/** The special days of a year as the Office enters them. */
export const specialDaysSchema = z
  .array(specialDaySchema)
  .max(60)
  .superRefine((days, context) => {
    const refuse = (place: number, message: string) =>
      context.addIssue({ code: 'custom', path: [place, 'date'], message })
    days.forEach(({ date, kind }, place) => {
      if (days.findIndex((day) => day.date === date) < place) refuse(place, 'day-twice')
      if (kind === 'make-up' && !isWeekend(date)) refuse(place, 'not-a-weekend-day')
      if ((kind === 'in-lieu' || kind === 'exchanged') && isWeekend(date)) refuse(place, 'not-a-weekday')
    })
  })

const article112 = 'Bộ luật Lao động 2019, Điều 112'

const holiday = (date: LocalDate, name: string, source = article112): SpecialDay => ({
  date,
  kind: 'holiday',
  name,
  source,
  observed: true,
})

/** Five days; when the first is a Tuesday the one day before it makes a whole week, else two go before. */
const tetDays = (year: number): SpecialDay[] => {
  const first = tetOf(year)
  const before = dayOfWeek(first) === 2 ? 1 : 2
  return Array.from({ length: 5 }, (_, place) =>
    holiday(
      addDays(first, place - before),
      'Tết Nguyên đán',
      `${article112}; số ngày trước và sau mùng Một theo thông báo hằng năm`,
    ),
  )
}

/** Two days since 2021: 2 September and the day before or after, whichever lies better to the weekend. */
const nationalDays = (year: number): SpecialDay[] => {
  const day: LocalDate = `${year}-09-02`
  if (year < 2021) return [holiday(day, 'Quốc khánh')]
  const second = [1, 4, 7].includes(dayOfWeek(day)) ? addDays(day, 1) : addDays(day, -1)
  const source = `${article112}; ngày liền kề theo thông báo hằng năm`
  return [holiday(day, 'Quốc khánh'), holiday(second, 'Quốc khánh, ngày thứ hai', source)]
}

const cultureDay = (year: number): SpecialDay[] =>
  year < 2026
    ? []
    : [
        holiday(
          `${year}-11-24`,
          'Ngày Văn hóa Việt Nam',
          'Áp dụng từ năm 2026; bật hoặc tắt theo quyết định hiện hành',
        ),
      ]

/** A holiday on a day of weekly rest is made up for on the next working day. */
const daysInLieu = (holidays: readonly SpecialDay[]): SpecialDay[] => {
  const taken = new Set(holidays.map(({ date }) => date))
  return holidays.flatMap(({ date, name }) => {
    if (!isWeekend(date)) return []
    let inLieu = addDays(date, 1)
    while (isWeekend(inLieu) || taken.has(inLieu)) inLieu = addDays(inLieu, 1)
    taken.add(inLieu)
    const source = 'Bộ luật Lao động 2019, Điều 111 khoản 3'
    return [{ date: inLieu, kind: 'in-lieu', name: `Nghỉ bù: ${name}`, source, observed: true }]
  })
}

/** Working days exchanged with weekend days by each year's announcement: the day off, the day worked for it. */
const exchanges: readonly (readonly [off: LocalDate, worked: LocalDate])[] = [
  ['2024-04-29', '2024-05-04'],
  ['2025-05-02', '2025-04-26'],
  ['2026-01-02', '2026-01-10'],
  ['2026-08-31', '2026-08-22'],
]

const exchangedDays = (year: number): SpecialDay[] =>
  exchanges
    .filter(([off]) => yearOf(off) === year)
    .flatMap(([off, worked]): SpecialDay[] => {
      const source = `Thông báo nghỉ lễ, Tết năm ${year}`
      return [
        { date: off, kind: 'exchanged', name: 'Hoán đổi ngày làm việc', source, observed: true },
        {
          date: worked,
          kind: 'make-up',
          name: `Làm bù cho ngày ${vietnameseDate(off)}`,
          source,
          observed: true,
        },
      ]
    })

/** What the law gives a year, until the Office enters what was announced for it. */
export const proposedDays = (year: number): readonly SpecialDay[] => {
  const holidays = [
    holiday(`${year}-01-01`, 'Tết Dương lịch'),
    ...tetDays(year),
    holiday(dateOfLunar(year, 3, 10), 'Giỗ Tổ Hùng Vương'),
    holiday(`${year}-04-30`, 'Ngày Chiến thắng'),
    holiday(`${year}-05-01`, 'Ngày Quốc tế lao động'),
    ...nationalDays(year),
    ...cultureDay(year),
  ]
  return [...holidays, ...daysInLieu(holidays), ...exchangedDays(year)].sort((one, other) =>
    one.date.localeCompare(other.date),
  )
}
