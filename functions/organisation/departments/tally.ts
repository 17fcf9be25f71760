/** How often each status occurs, under its camelCase name. */
export interface StatusCounts {
  doneOnTime: number
  doneLate: number
  doneNoDeadline: number
  openInTerm: number
  openOverdue: number
  openNoDeadline: number
  withdrawn: number
  reassigned: number
}

export const noStatusCounts = (): StatusCounts => ({
  doneOnTime: 0,
  doneLate: 0,
  doneNoDeadline: 0,
  openInTerm: 0,
  openOverdue: 0,
  openNoDeadline: 0,
  withdrawn: 0,
  reassigned: 0,
})

/** What a department's tally item holds: statuses as far as misses are recorded, and the reports owed and given. */
export interface Tally extends StatusCounts {
  /** Tasks of periods to come, which no figure counts. */
  planned: number
  reportsOwed: number
  reportsInTime: number
}

export const noTally = (): Tally => ({
  ...noStatusCounts(),
  planned: 0,
  reportsOwed: 0,
  reportsInTime: 0,
})

export const tallyNames = Object.keys(noTally()) as (keyof Tally)[]

export const addTally = (sum: Tally, part: Tally, sign: 1 | -1 = 1): Tally =>
  Object.fromEntries(tallyNames.map((name) => [name, sum[name] + sign * part[name]])) as unknown as Tally

export const isSameTally = (one: Tally, other: Tally): boolean =>
  tallyNames.every((name) => one[name] === other[name])

export const sumOfTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, tally) => addTally(sum, tally), noTally())
