import { daysBetween, type LocalDate } from '../../shared/dates/dates.ts'
import type { Decision } from './decision.ts'

/** How long answers took, in calendar days from the asking to the decision; null where nothing was decided. */
export interface DecisionTimes {
  readonly count: number
  readonly medianDays: number | null
  readonly longestDays: number | null
}

type Decided = Pick<Decision, 'kind' | 'askedOn' | 'on'>

const timesOf = (decisions: readonly Decided[]): DecisionTimes => {
  const days = decisions
    .flatMap(({ askedOn, on }) => (askedOn ? [daysBetween(askedOn, on)] : []))
    .sort((one, other) => one - other)
  const middle = (position: number) => days[Math.floor(position)] ?? 0
  const half = (days.length - 1) / 2
  return {
    count: days.length,
    medianDays: days.length > 0 ? (middle(half) + middle(half + 0.5)) / 2 : null,
    longestDays: days.at(-1) ?? null,
  }
}

const isOfResult = ({ kind }: Decided): boolean => kind === 'accepted' || kind === 'returned'

/**
 * The city's own speed: how long results waited for the Office, and requests for the leader. Of two middle values
 * the median is the mean. Decisions taken before the day of asking was kept with them are left out.
 */
export const decisionTimesOf = (
  decisions: readonly Decided[],
): { results: DecisionTimes; extensions: DecisionTimes } => ({
  results: timesOf(decisions.filter(isOfResult)),
  extensions: timesOf(decisions.filter((decision) => !isOfResult(decision))),
})

/** The longest span that is asked for at once: one reading a department. */
const maxSpanDays = 366

export const isSpan = (from: LocalDate, to: LocalDate): boolean =>
  from <= to && daysBetween(from, to) < maxSpanDays
