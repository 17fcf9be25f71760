import { scanUserId } from '../../shared/ids.ts'
import type { EventDetails, TaskEvent } from './event.ts'

interface Nature {
  readonly isAside: boolean
  readonly isConfidential: boolean
}

const change: Nature = { isAside: false, isConfidential: false }
const confidentialWords: Nature = { isAside: true, isConfidential: true }

/** Each event by name: who adds one says whether it changes the task and who may read it. */
const natureOf: Readonly<Record<EventDetails['type'], Nature>> = {
  registered: change,
  given: change,
  withheld: change,
  released: change,
  'progress-updated': change,
  reported: change,
  judged: change,
  'extension-prepared': change,
  'extension-decided': change,
  'decision-paper-carried': change,
  'extension-corrected': change,
  'explanation-asked': confidentialWords,
  'explanation-answered': confidentialWords,
  'deadline-missed': change,
  acknowledged: change,
  'returned-as-not-ours': change,
  'assignment-confirmed': change,
  'assigned-to-staff': change,
  starred: change,
  'urgency-set': change,
  urged: { isAside: false, isConfidential: true },
  corrected: change,
  withdrawn: change,
  reassigned: change,
  split: change,
  merged: change,
  'took-over': change,
  'coordination-set': change,
  'coordination-answered': { isAside: true, isConfidential: false },
  'product-named': { isAside: true, isConfidential: false },
  commented: confidentialWords,
}

/** Words between the department in the lead and the Office or a leader: nobody else's, whatever part they have in the task. */
export const isConfidential = ({ type }: EventDetails): boolean => natureOf[type].isConfidential

/** Words beside the task: they change nothing of it, so that nobody's version grows old by them. */
export const isAside = ({ type }: EventDetails): boolean => natureOf[type].isAside

/**
 * The entry that tells who changed the task last and what they did. A miss that somebody's change brought about or
 * found was entered at the same instant; it is told only where the scan came by itself.
 * @param history oldest entry first
 */
export const lastChangeOf = (history: readonly TaskEvent[]): TaskEvent | undefined => {
  const last = history.findLast(({ details }) => !isAside(details))
  return (
    history.findLast(({ at, by, details }) => at === last?.at && by !== scanUserId && !isAside(details)) ??
    last
  )
}
