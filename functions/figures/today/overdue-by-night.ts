import type { Tallies } from '../../organisation/departments/tallies-store.ts'

/** A department's unfinished overdue tasks on each of several nights; null where it had no tasks of the year yet. */
interface OverdueByNight {
  readonly code: string
  readonly openOverdue: readonly (number | null)[]
}

interface MostOverdue {
  /** The most overdue on the last night first, equals by the sum of all nights, then by code. */
  readonly departments: readonly OverdueByNight[]
  /** How many departments had an overdue task on any of the nights, told or not. */
  readonly anyOverdue: number
}

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)

const worstFirst = (one: OverdueByNight, other: OverdueByNight): number =>
  (other.openOverdue.at(-1) ?? 0) - (one.openOverdue.at(-1) ?? 0) ||
  sumOf(other.openOverdue) - sumOf(one.openOverdue) ||
  one.code.localeCompare(other.code)

/** Which departments have the most overdue tasks, and how that came, night by night; `nights` the oldest first, told of at most `most`. */
export const mostOverdue = (nights: readonly Tallies[], most: number): MostOverdue => {
  const codes = new Set(nights.flatMap((tallies) => Object.keys(tallies)))
  const overdue = [...codes]
    .map((code) => ({ code, openOverdue: nights.map((tallies) => tallies[code]?.openOverdue ?? null) }))
    .filter(({ openOverdue }) => sumOf(openOverdue) > 0)
    .sort(worstFirst)
  return { departments: overdue.slice(0, most), anyOverdue: overdue.length }
}
