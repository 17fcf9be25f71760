import type { Day } from '../values/dates.ts'

/** What only a city on one machine has. */
export interface Demonstration {
  /** A clock that can be moved; without it the city is on the real one. */
  readonly clock?: string
  /** Today by that clock, when the page was opened. */
  readonly today?: Day
  /** The mails that were sent. */
  readonly inbox?: string
}

/** Deployed, nothing answers here but the page itself. */
export const readDemonstration = async (): Promise<Demonstration> => {
  const answer = await fetch('/local')
  const isThere = answer.ok && answer.headers.get('content-type')?.startsWith('application/json')
  return isThere ? answer.json() : {}
}
