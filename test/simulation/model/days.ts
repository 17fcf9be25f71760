/** A day in the city, `YYYY-MM-DD`. */
export type Day = string

const cityIsAhead = 7 * 3_600_000

/** The day in Asia/Ho_Chi_Minh, whose clocks are seven hours ahead all year. */
export const dayAt = (instant: number): Day => new Date(instant + cityIsAhead).toISOString().slice(0, 10)

/** The instant at which that time of day begins in the city. */
export const instantAt = (day: Day, time: string): number => Date.parse(`${day}T${time}:00Z`) - cityIsAhead

export const dayAfter = (day: Day, days = 1): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)

export const daysFrom = (one: Day, other: Day): number => (Date.parse(other) - Date.parse(one)) / 86_400_000

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
