import { diceOf } from '../dice.ts'
import { type Day, dayAfter } from '../model/days.ts'
import { isWeekend, type WorkingDays } from '../model/working-days.ts'
import { firstDayOf } from './steps.ts'

/** Days before and after the first of a city for which days off are drawn. */
const span = { from: -20, to: 150 }

/** The calendar that the Office of a city enters: here and there a day off, and a weekend day that is worked. */
export const calendarOf = (seed: string): WorkingDays => {
  const first = firstDayOf(seed)
  const off = new Set<Day>()
  const worked = new Set<Day>()
  for (let day = dayAfter(first, span.from); day <= dayAfter(first, span.to); day = dayAfter(day)) {
    const dice = diceOf(`${seed}#calendar ${day}`)
    if (isWeekend(day)) {
      if (dice.chance('worked', 0.06)) worked.add(day)
    } else if (dice.chance('off', 0.05)) off.add(day)
  }
  return { off, worked }
}
