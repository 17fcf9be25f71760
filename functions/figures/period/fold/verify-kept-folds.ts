import type { Store } from '../../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../../shared/dates/dates.ts'
import { foldAnew } from './fold-period.ts'
import {
  hashOfSums,
  type KeptFold,
  keepFold,
  keptFolds,
  readKeptFold,
  type Sums,
} from './kept-folds-store.ts'

/** Each of these reads a year's tasks: 8 s of a processor where they are 300,000, so that a recount has time for twice as many. */
const newAtOnce = 4
const oldAtOnce = 4
const daysBetween = 7

/**
 * Which of the kept folds a week's recount looks at: the latest of those since the recount before, and of all others as many in turn, so
 * that each comes up again and again while it is kept.
 * @param kept the latest first
 */
export const foldsToVerify = (kept: readonly KeptFold[], today: LocalDate): KeptFold[] => {
  const fresh = kept.filter(({ countedOn }) => countedOn >= addDays(today, -daysBetween)).slice(0, newAtOnce)
  const others = kept.filter((fold) => !fresh.includes(fold)).sort(byHash)
  const week = Math.floor(Date.parse(today) / 86_400_000 / daysBetween)
  const turn = others.length > 0 ? (week * oldAtOnce) % others.length : 0
  return [...fresh, ...[...others.slice(turn), ...others.slice(0, turn)].slice(0, oldAtOnce)]
}

const byHash = (one: KeptFold, other: KeptFold): number => (one.hash < other.hash ? -1 : 1)

/** Of which period, as of which evening. */
interface FoldName {
  readonly assignedFrom: LocalDate
  readonly assignedTo: LocalDate
  readonly asOf: LocalDate
}

export interface KeptFoldsVerified {
  readonly verified: number
  /** Those that were not what the tasks and their histories tell. */
  readonly differing: FoldName[]
}

/** What is answered of it; undefined where that cannot be read or is not whole. */
const hashOfKept = async (store: Store, { view }: KeptFold): Promise<string | undefined> => {
  let sums: Sums | undefined
  try {
    sums = await readKeptFold(store, view)
  } catch {
    return undefined // told as a difference: it is counted anew
  }
  return sums && hashOfSums(sums)
}

/**
 * Counts some of the kept folds anew and holds them against what is answered of them. One that differs is told, and what was counted now is kept
 * in its place: nobody is answered by it any more.
 */
export const verifyKeptFolds = async (
  store: Store,
  { today, at }: { readonly today: LocalDate; readonly at: Date },
): Promise<KeptFoldsVerified> => {
  const chosen = foldsToVerify(await keptFolds(store, today), today)
  const differing: FoldName[] = []
  for (const fold of chosen) {
    const { sums } = await foldAnew(store, fold.view)
    const hash = hashOfSums(sums)
    if (hash === fold.hash && hash === (await hashOfKept(store, fold))) continue
    const { assignedFrom, assignedTo, asOf } = fold.view
    differing.push({ assignedFrom, assignedTo, asOf })
    await keepFold(store, fold.view, sums, at)
  }
  return { verified: chosen.length, differing }
}
