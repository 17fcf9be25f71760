import { addDays, type Day, daysBetween } from '../../../values/dates.ts'

/** A month, written `2021-07`. */
export type Month = string

export const monthOf = (day: Day): Month => day.slice(0, 7)

const pattern = /^20\d\d-(0[1-9]|1[0-2])$/
export const isMonth = (text: string | null): text is Month => text !== null && pattern.test(text)

/** The month so many before or after. */
export const monthAfter = (month: Month, by: number): Month => {
  const [year = 0, place = 0] = month.split('-').map(Number)
  const all = year * 12 + place - 1 + by
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

const firstOf = (month: Month): Day => `${month}-01`
const lengthOf = (month: Month): number => daysBetween(firstOf(month), firstOf(monthAfter(month, 1)))

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

const daysIn = (month: Month): readonly Day[] =>
  Array.from({ length: lengthOf(month) }, (_, place) => addDays(firstOf(month), place))

/** The weeks of a month from Monday to Sunday; undefined stands for days of the months beside it. */
export const weeksOf = (month: Month): readonly (readonly (Day | undefined)[])[] => {
  const days: (Day | undefined)[] = [
    ...Array.from({ length: weekdayOf(firstOf(month)) }, () => undefined),
    ...daysIn(month),
  ]
  const weeks = Math.ceil(days.length / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => days[week * 7 + place]),
  )
}

/** Where a key leads from a day, within its month; another month for the keys that turn pages; undefined for all other keys. */
export const dayByKey = (
  key: string,
  from: Day,
): { readonly day?: Day; readonly months?: -1 | 1 } | undefined => {
  const weekday = weekdayOf(from)
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekday,
    End: 6 - weekday,
  }
  if (key === 'PageUp') return { months: -1 }
  if (key === 'PageDown') return { months: 1 }
  const step = steps[key]
  if (step === undefined) return undefined
  const wanted = addDays(from, step)
  const days = daysIn(monthOf(from))
  if (days.includes(wanted)) return { day: wanted }
  // Of a week that another month shares there are the days of this one; a step beyond the month leads nowhere.
  if (key === 'Home') return { day: days[0] as Day }
  return { day: key === 'End' ? (days.at(-1) as Day) : from }
}
