import { type Day, dayAfter } from './days.ts'
import type { Term } from './story.ts'
import type { WorkingDays } from './working-days.ts'

const pad = (number: number): string => String(number).padStart(2, '0')

/** The same day of a later month; where that has none, its last. */
const monthsAfter = (day: Day, months: number): Day => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const since0 = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(since0 / 12), (since0 % 12) + 1]
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate()
  return `${inYear}-${pad(inMonth)}-${pad(Math.min(date, last))}`
}

const nextWorking = (day: Day, days: WorkingDays): Day => {
  let next = day
  while (!days.isWorking(next)) next = dayAfter(next)
  return next
}

/** Domain, section 2: the first day is not counted, and a last day that is off rolls on to the next that is worked. */
export const lastDayOf = ({ count, unit }: Term, from: Day, days: WorkingDays): Day => {
  switch (unit) {
    case 'working-day': {
      let day = from
      for (let number = 0; number < count; number += 1) day = nextWorking(dayAfter(day), days)
      return day
    }
    case 'day':
      return nextWorking(dayAfter(from, count), days)
    case 'week':
      return nextWorking(dayAfter(from, 7 * count), days)
    case 'month':
      return nextWorking(monthsAfter(from, count), days)
  }
}
