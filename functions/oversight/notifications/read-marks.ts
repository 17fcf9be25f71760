import * as z from 'zod'
import type { Decision } from '../decisions/decision.ts'
import { nameOfDecision } from '../decisions/decisions-store.ts'

/** What a person has read: all that was collected up to an instant, and by their names what came after it. */
export const readMarksSchema = z.strictObject({
  upTo: z.iso.datetime().optional(),
  names: z.array(z.string()),
  version: z
    .int()
    .min(0)
    .meta({ description: 'how often it was changed: two who mark at once lose nothing' }),
})

export type ReadMarks = Readonly<z.infer<typeof readMarksSchema>>

export const nothingRead: ReadMarks = { names: [], version: 0 }

/** In which what is being collected may not lie in the table yet, although its instant is over. */
const settlingMs = 60_000

/** What somebody marks as read: some by their names, and all that was collected up to an instant. */
export interface Marking {
  readonly names: readonly string[]
  readonly upTo?: string
}

/**
 * The marks after one more marking. Nothing is marked that was not shown: of the last minute before the instant only what
 * was there is, and so what comes in late is new.
 * @param told what there is now to mark, at most the newest `notifiedAtMost`: older names are forgotten
 */
export const marked = (
  { upTo: before, names, version }: ReadMarks,
  marking: Marking,
  told: readonly Decision[],
): ReadMarks => {
  const { upTo: shownAt } = marking
  const settled = shownAt && new Date(Date.parse(shownAt) - settlingMs).toISOString()
  const upTo = [before, settled]
    .flatMap((instant) => instant ?? [])
    .sort()
    .at(-1)
  const byName = new Set([...names, ...marking.names])
  const isMarked = (decision: Decision): boolean =>
    byName.has(nameOfDecision(decision)) || (shownAt !== undefined && decision.collectedAt <= shownAt)
  const marksByName = told.filter(
    (decision) => isMarked(decision) && !(upTo !== undefined && decision.collectedAt <= upTo),
  )
  return {
    ...(upTo !== undefined && { upTo }),
    names: marksByName.map(nameOfDecision).sort(),
    version: version + 1,
  }
}
