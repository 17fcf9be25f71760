import type { LocalDate } from './dates.ts'

/** A formula set or rule set as it was entered: under the same name there may be several, numbered as they came. */
export type Versioned<Named> = Named & {
  readonly version: number
  /** The day it holds from. */
  readonly from: LocalDate
}

/** The versions of every name, each name's numbered from 1 in the order given. */
export const numbered = <Named extends { name: string; from: LocalDate }>(
  entered: readonly Named[],
): Versioned<Named>[] => {
  const counts = new Map<string, number>()
  return entered.map((set) => {
    const version = (counts.get(set.name) ?? 0) + 1
    counts.set(set.name, version)
    return { ...set, version }
  })
}

/** Of one name's versions the one in force on a day, of the same day the one entered later; before the first one, the first. */
const inForceOf = <Named>(versions: readonly Versioned<Named>[], day: LocalDate): Versioned<Named> => {
  const byDay = versions.toSorted(
    (one, other) => one.from.localeCompare(other.from) || one.version - other.version,
  )
  const [first] = byDay as [Versioned<Named>]
  return (
    byDay.findLast(({ from }) => from <= day) ?? byDay.findLast(({ from }) => from === first.from) ?? first
  )
}

/** Every name once, in the version in force on the day. */
export const versionsOn = <Named extends { name: string }>(
  versions: readonly Versioned<Named>[],
  day: LocalDate,
): Versioned<Named>[] =>
  [...Map.groupBy(versions, ({ name }) => name).values()].map((ofName) => inForceOf(ofName, day))
