import { percentOf, rounded } from '../rules/percent.ts'
import type { AssessmentScheme } from './assessment-scheme.ts'
import type { AssessedItem } from './decree-335.ts'

/** Decree 335/2025, article 12: of 100 points so many for what the person is like, and so many for the work. */
export const generalPoints = 30
export const resultPoints = 70

/** Article 14: what one assessment that was not reached takes of the quality points of its item, in percent. */
const percentPerReturn = 25

/** Units are counted in hundredths, points in whole numbers until the last step: nothing depends on the order of a sum. */
const hundredths = (units: number): number => Math.round(units * 100)

/** What one item counts, in hundredths of a converted unit; in each of the three so much as it has earned. */
export interface ScoredItem {
  readonly id: string
  readonly holder?: string | undefined
  /** As the catalogue of the day has it; absent where nobody has named one that it has. */
  readonly product?: string | undefined
  /** Not among what was assigned: it waits for an answer that its department does not give. */
  readonly isLeftOut: boolean
  readonly units: number
  readonly returns: number
  /** Those that the city's choice of dates counts. */
  readonly delays: number
  readonly delaysOfObjectiveCause: number
  readonly qualityPercent: number
  readonly progressPercent: number
  readonly done: boolean
}

/** A percentage of what was assigned, half up to two decimals. */
interface Share {
  readonly units: number
  readonly percent: number | undefined
}

export interface Score {
  readonly items: number
  readonly leftOut: number
  readonly assignedUnits: number
  readonly quantity: Share
  readonly quality: Share
  readonly progress: Share
  /** Of 70; undefined where nothing was assigned, for then there is nothing to measure by. */
  readonly points: number | undefined
}

/**
 * What an item of the period earns (article 14, clause 2). Only what was accepted earns anything: the decree compares what was
 * completed with what was assigned, in each of the three.
 * @param product the code that somebody has named for it
 */
export const scoreItem = (
  item: AssessedItem,
  product: string | undefined,
  { products, otherUnits, returnsCost, progressBy, waiting }: AssessmentScheme,
): ScoredItem => {
  const { id, holder, done, returns } = item
  const listed = products.find(({ code }) => code === product)
  const notReached = returnsCost === 'each' ? returns.length : 0
  const byOriginal = progressBy === 'original-dates'
  const progress = byOriginal ? item.progressPercentByOriginalDates : item.progressPercent
  const delays = item.delays.filter(({ kind }) => byOriginal || kind === 'missed')
  return {
    id,
    holder,
    product: listed?.code,
    isLeftOut: item.waiting && waiting === 'left-out',
    units: hundredths(listed?.units ?? otherUnits),
    returns: returns.length,
    delays: delays.length,
    delaysOfObjectiveCause: delays.filter(({ objectiveCause }) => objectiveCause).length,
    qualityPercent: done ? Math.max(0, 100 - percentPerReturn * notReached) : 0,
    progressPercent: done ? progress : 0,
    done,
  }
}

/** The score of some items: a person's, or a department's. */
export const scoreOf = (
  scored: readonly ScoredItem[],
  { weights }: Pick<AssessmentScheme, 'weights'>,
): Score => {
  const items = scored.filter(({ isLeftOut }) => !isLeftOut)
  // In ten-thousandths of a unit.
  const sumOf = (percentEarned: (item: ScoredItem) => number) =>
    items.reduce((sum, item) => sum + item.units * percentEarned(item), 0)
  const assigned = sumOf(() => 100)
  const earned = {
    quantity: sumOf(({ done }) => (done ? 100 : 0)),
    quality: sumOf(({ qualityPercent }) => qualityPercent),
    progress: sumOf(({ progressPercent }) => progressPercent),
  }
  const shareOf = (part: number): Share => ({
    units: rounded(part, 10_000),
    percent: percentOf(part, assigned) ?? undefined,
  })
  const { quantity, quality, progress } = weights
  const weighted = quantity * earned.quantity + quality * earned.quality + progress * earned.progress
  return {
    items: items.length,
    leftOut: scored.length - items.length,
    assignedUnits: rounded(assigned, 10_000),
    quantity: shareOf(earned.quantity),
    quality: shareOf(earned.quality),
    progress: shareOf(earned.progress),
    points:
      assigned > 0 ? rounded(resultPoints * weighted, assigned * (quantity + quality + progress)) : undefined,
  }
}

export interface OfficialScore extends Score {
  /** Undefined: what was given to nobody by name, the department's alone. */
  readonly official?: string | undefined
}

/** A score for each official who had something, by their ids, and last of what nobody was given by name. */
export const scoresByOfficial = (
  scored: readonly ScoredItem[],
  scheme: Pick<AssessmentScheme, 'weights'>,
): OfficialScore[] => {
  const byHolder = Map.groupBy(scored, ({ holder }) => holder)
  const named = [...byHolder.keys()].flatMap((holder) => holder ?? []).sort()
  return [...named, ...(byHolder.has(undefined) ? [undefined] : [])].map((official) => ({
    official,
    ...scoreOf(byHolder.get(official) ?? [], scheme),
  }))
}
