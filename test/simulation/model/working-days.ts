import { type Day, dayAfter } from './days.ts'

/** A day of which the Office says that it is another than the plain week makes it. */
export interface SpecialDay {
  readonly date: Day
  readonly kind: 'holiday' | 'in-lieu' | 'exchanged' | 'make-up'
  /** An entry may be kept and switched off. */
  readonly observed: boolean
}

/** 1 is Monday, 7 is Sunday. */
const dayOfWeek = (day: Day): number => new Date(day).getUTCDay() || 7

export const isWeekend = (day: Day): boolean => dayOfWeek(day) > 5

const isPossible = ({ date, kind }: SpecialDay): boolean =>
  kind === 'holiday' || isWeekend(date) === (kind === 'make-up')

/** What the description allows of one year. */
const mostDays = 60

/** Whether days make a calendar of a year: each once, only a weekend day made up for, only a weekday given for another. */
export const isCalendarOf = (year: number, days: readonly SpecialDay[]): boolean =>
  days.length <= mostDays &&
  new Set(days.map(({ date }) => date)).size === days.length &&
  days.every((day) => day.date.startsWith(`${year}-`) && isPossible(day))

/** What the Office entered of some years; what it entered last for a year holds for all its days (decision 9). */
export class WorkingDays {
  readonly #versions = new Map<number, readonly SpecialDay[][]>()
  /** What held before each change, and on which day that came. */
  readonly #before: { readonly days: WorkingDays; readonly until: Day }[] = []
  #kinds = new Map<Day, SpecialDay['kind']>()

  enter(year: number, days: readonly SpecialDay[], on: Day): void {
    this.#before.push({ days: this.#copy(), until: on })
    this.#put(year, days)
  }

  #put(year: number, days: readonly SpecialDay[]): void {
    this.#versions.set(year, [...(this.#versions.get(year) ?? []), [...days]])
    const all = [...this.#versions.keys()].flatMap((entered) => this.daysOf(entered))
    this.#kinds = new Map(all.filter(({ observed }) => observed).map(({ date, kind }) => [date, kind]))
  }

  /** How often the year was entered. */
  versionOf(year: number): number {
    return this.#versions.get(year)?.length ?? 0
  }

  daysOf(year: number): readonly SpecialDay[] {
    return this.#versions.get(year)?.at(-1) ?? []
  }

  /** The same with other days for a year, which are not entered. */
  instead(year: number, days: readonly SpecialDay[]): WorkingDays {
    const other = this.#copy()
    other.#put(year, days)
    return other
  }

  /** What held on that day or since. */
  heldSince(day: Day): readonly WorkingDays[] {
    return [...this.#before.filter(({ until }) => until >= day).map(({ days }) => days), this]
  }

  #copy(): WorkingDays {
    const other = new WorkingDays()
    for (const entered of this.#versions.keys()) other.#put(entered, this.daysOf(entered))
    return other
  }

  isWorking(day: Day): boolean {
    const kind = this.#kinds.get(day)
    return kind === 'make-up' || (kind === undefined && !isWeekend(day))
  }
}

/** The ISO week, as `2021-W30`: that of its Thursday. */
export const weekOf = (day: Day): string => {
  const thursday = dayAfter(day, 4 - dayOfWeek(day))
  const year = thursday.slice(0, 4)
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`
}
