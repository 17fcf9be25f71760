import { cityCalendar, endOfTerm } from '../../../functions/organisation/calendar/calendar.ts'
import { lastDayOfMonth } from '../../../functions/shared/dates/dates.ts'
import { type Day, dateOf, dayOf, wordedDate, workingFrom } from '../days.ts'
import type { Random } from '../random.ts'
import type { Deadline } from './draft.ts'
import type { Matter } from './matter.ts'

const vagueWordings: readonly (string | undefined)[] = [
  undefined,
  undefined,
  'khẩn trương',
  'khẩn trương',
  'thường xuyên',
  'kịp thời',
  'chủ động',
  'đúng tiến độ đã giao',
  'trước kỳ họp HĐND thành phố',
]

const urgentWordings: readonly (string | undefined)[] = [
  undefined,
  'khẩn trương',
  'khẩn trương',
  'kịp thời',
  'thường xuyên',
  'ngay',
]

const termDays: Record<Matter['pace'], readonly number[]> = {
  urgent: [3, 5, 7, 10],
  usual: [7, 10, 15, 20, 30],
  long: [30, 45, 60, 90],
}

const daysAhead: Record<Matter['pace'], readonly [number, number]> = {
  urgent: [4, 14],
  usual: [7, 40],
  long: [30, 130],
}

type Dated = Required<Deadline>

export const termFrom = (issuedOn: Day, days: number): Dated => ({
  dueOn: endOfTerm(dateOf(issuedOn), days, cityCalendar),
  worded: `${days} ngày kể từ ngày ký`,
})

const byMonth = (issuedOn: Day, later: number): Dated => {
  const month = Math.min(12, Number(dateOf(issuedOn).slice(5, 7)) + later)
  return { dueOn: lastDayOfMonth(2021, month), worded: `trong tháng ${month}/2021` }
}

const quarters = ['I', 'II', 'III', 'IV']

const byQuarter = (issuedOn: Day, later: number): Dated => {
  const month = Number(dateOf(issuedOn).slice(5, 7))
  const quarter = Math.min(4, Math.ceil(month / 3) + later)
  return { dueOn: lastDayOfMonth(2021, quarter * 3), worded: `trong quý ${quarters[quarter - 1]}/2021` }
}

const byDate = (random: Random, issuedOn: Day, pace: Matter['pace']): Dated => {
  const day = workingFrom(issuedOn + random.between(...daysAhead[pace]))
  const date = wordedDate(day)
  const worded = random.weighted([
    [6, `trước ngày ${date}`],
    [2, `chậm nhất ngày ${date}`],
    [1, `đến hết ngày ${date}`],
    [1, `trước 17 giờ ngày ${date}`],
  ])
  return { dueOn: dateOf(day), worded }
}

/** A month or a quarter is named only when enough of it is left. */
const byPeriod = (random: Random, issuedOn: Day, pace: Matter['pace']): Deadline => {
  const later = pace === 'long' && random.chance(0.5) ? 1 : 0
  const deadline = pace === 'long' ? byQuarter(issuedOn, later) : byMonth(issuedOn, later)
  const daysLeft = dayOf(deadline.dueOn) - issuedOn
  return daysLeft >= 10 ? deadline : byDate(random, issuedOn, pace)
}

/** A deadline as directives word it, with the date where the words give one. */
export const deadlineFor = (random: Random, matter: Matter, issuedOn: Day): Deadline => {
  if (random.chance(matter.openEnded)) {
    const worded = random.pick(matter.pace === 'urgent' ? urgentWordings : vagueWordings)
    return worded ? { worded } : {}
  }
  return random.weighted([
    [4, () => termFrom(issuedOn, random.pick(termDays[matter.pace]))],
    [5, () => byDate(random, issuedOn, matter.pace)],
    [matter.pace === 'urgent' ? 0 : 2, () => byPeriod(random, issuedOn, matter.pace)],
  ])()
}
