import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Assessment, ProductItem } from './assessment.ts'
import type { AssessmentScheme } from './assessment-scheme.ts'
import {
  type OfficialScore,
  type Score,
  type ScoredItem,
  scoreItem,
  scoreOf,
  scoresByOfficial,
} from './scoring.ts'

/** An item with what it counts, side by side. */
export interface ItemScored extends ProductItem {
  readonly scored: ScoredItem
}

export interface ScoredAssessment {
  readonly asOf: LocalDate
  readonly whole: Score
  readonly officials: readonly OfficialScore[]
  readonly items: readonly ItemScored[]
}

/** Scores what was assessed: the department as a whole, each official, and each item that the points come from. */
export const scoredAssessment = (
  { period, items }: Pick<Assessment, 'period' | 'items'>,
  scheme: AssessmentScheme,
): ScoredAssessment => {
  const all = items.map((item) => ({ ...item, scored: scoreItem(item, item.named, scheme) }))
  const scored = all.map((item) => item.scored)
  return {
    asOf: period.to,
    whole: scoreOf(scored, scheme),
    officials: scoresByOfficial(scored, scheme),
    items: all,
  }
}
