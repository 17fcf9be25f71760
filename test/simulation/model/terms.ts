import type { ModelCity } from './city.ts'
import { type Day, dayAfter } from './days.ts'
import type { Story, Term } from './story.ts'
import type { SpecialDay, WorkingDays } from './working-days.ts'

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

interface Move {
  readonly story: Story
  readonly from: Day
  readonly to: Day
}

/** A term that ends on the last days of a year may roll into the next. */
const isOf = (year: number, due: Day): boolean =>
  due >= `${year}-01-01` && due <= dayAfter(`${year}-12-31`, 31)

/** The open tasks due in the year whose date is what their term gave since they were entered, and would be another if these days were those of the year. */
export const movedBy = (city: ModelCity, year: number, days: readonly SpecialDay[]): Move[] => {
  const then = city.workingDays.instead(year, days)
  return [...city.stories.values()].flatMap((story) => {
    const { due: from, closed } = city.now(story)
    const [given] = story.happenings
    if (given?.what !== 'given' || !given.term || closed) return []
    if (from === undefined || !isOf(year, from)) return []
    const { term, signedOn = given.assignedOn } = given
    const to = lastDayOf(term, signedOn, then)
    const isOfTerm = city.workingDays
      .heldSince(given.on)
      .some((held) => lastDayOf(term, signedOn, held) === from)
    return isOfTerm && from !== to ? [{ story, from, to }] : []
  })
}
