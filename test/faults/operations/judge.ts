import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import type { Attempted, Examined, Undisturbed } from '../outside/cells.ts'
import type { Leave } from './leaves.ts'

const isDone = ({ told }: Attempted) => told?.as === 'done'

/** The same content is the same answer, in whatever order. */
const contentOf = ({ told }: Attempted): string => {
  try {
    return canonicalJson(JSON.parse(told?.words ?? ''))
  } catch {
    return told?.words ?? ''
  }
}

const wordsOf = ({ told }: Attempted): string => `${told?.as}: ${told?.words.slice(0, 200)}`

/** What is wrong with what the first attempt told and left; `half done` is what steps are for. */
const faultOfFirst = ({ first }: Examined, calm: Undisturbed): string | undefined => {
  if (isDone(first) && first.state !== calm.state) return 'says it is done, and it is not'
  if (isDone(first) && contentOf(first) !== contentOf(calm)) return 'answers something else'
  if (first.told?.as === 'refused') return `though it is in order, it is ${wordsOf(first)}`
  if (first.state !== calm.state && first.state !== calm.before) return 'half done'
  return undefined
}

/** What is wrong with what is there and is told after the same was asked for once more. */
const faultOfRepeat = (
  { first, again }: Examined,
  calm: Undisturbed,
  hasKey: boolean,
): string | undefined => {
  if (again.state !== calm.state) return 'repeated, it is not what it is when it happens once'
  if (isDone(again))
    return contentOf(again) === contentOf(calm) ? undefined : 'repeated, it tells something else'
  // Where nobody knows the request again, it is refused because it is done already; whoever reads sees that it is.
  const isKnownByReading = !hasKey && again.told?.as === 'refused' && first.state === calm.state
  return isKnownByReading ? undefined : `repeated, it is ${wordsOf(again)}`
}

/** What is wrong in a cell before any leave is given, each thing by itself. */
export const wrongIn = (cell: Examined, calm: Undisturbed, hasKey: boolean): string[] =>
  [faultOfFirst(cell, calm), faultOfRepeat(cell, calm, hasKey)].filter((fault) => fault !== undefined)

/** Whether an operation has leave for this. */
export const isAllowed = (fault: string, { steps, restLater, toldOtherwise }: Leave): boolean =>
  (fault === 'half done' && steps !== undefined) ||
  (fault === 'says it is done, and it is not' && restLater !== undefined) ||
  (fault === 'repeated, it tells something else' && toldOtherwise !== undefined)
