import { type Day, dayAfter } from './days.ts'

/** What the Office entered of some years: days off that are no weekend, and weekend days that are worked. */
export interface WorkingDays {
  readonly off: ReadonlySet<Day>
  readonly worked: ReadonlySet<Day>
}

/** 1 is Monday, 7 is Sunday. */
const dayOfWeek = (day: Day): number => new Date(day).getUTCDay() || 7

export const isWeekend = (day: Day): boolean => dayOfWeek(day) > 5

export const isWorkingDay = (day: Day, { off, worked }: WorkingDays): boolean =>
  worked.has(day) || !(isWeekend(day) || off.has(day))

/** The ISO week, as `2021-W30`: that of its Thursday. */
export const weekOf = (day: Day): string => {
  const thursday = dayAfter(day, 4 - dayOfWeek(day))
  const year = thursday.slice(0, 4)
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`
}
