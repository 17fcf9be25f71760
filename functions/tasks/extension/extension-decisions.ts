import type { ExtensionDecision, ExtensionPreparation, Report } from '../../directives/requests/commands.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { EventDetails, TaskEvent } from '../history/event.ts'
import { oldestFirst } from '../history/history.ts'
import { preparedBySamePerson } from './extension-problems.ts'

type Decided = Extract<EventDetails, { type: 'extension-decided' }>
type Corrected = Extract<EventDetails, { type: 'extension-corrected' }>

type Entry<Details> = Omit<TaskEvent, 'details'> & { readonly details: Details }
type Decision = Entry<Decided | Corrected>

/** One decision on an extension with the request it answers, as a task's history tells them. */
export interface RecordedDecision {
  readonly request: Pick<Extract<Report, { outcome: 'unfinished' }>, 'cause' | 'plan' | 'proposedDueOn'> & {
    readonly askedOn: LocalDate
  }
  /** The first answer to the request, and the due date that it was about. */
  readonly decided: { readonly decision: ExtensionDecision; readonly previousDueOn: LocalDate }
  readonly entry: Decision
  /** The decision in force that a correction puts right: the first one, or the correction before. */
  readonly corrects?: Decision
}

/** A correction that was given up says so and is no decision: there is no paper of it. */
const isDecision = (entry: TaskEvent): entry is Decision =>
  entry.details.type === 'extension-decided' ||
  (entry.details.type === 'extension-corrected' && !entry.details.takesBack)

/** Whether a decision counts by what was entered so far: at once, or because its paper was signed. */
const isInForceIn =
  (history: readonly TaskEvent[]) =>
  ({ details, after }: Decision): boolean =>
    !details.whenSigned ||
    history.some(
      ({ details: carried }) =>
        carried.type === 'decision-paper-carried' &&
        carried.decision === after?.version &&
        (carried.effect ?? carried.corrected) !== undefined,
    )

const unfinishedReport = ({ details }: TaskEvent) =>
  details.type === 'reported' && details.report.outcome === 'unfinished' ? details.report : undefined

/**
 * The decision that left the task in a version, or the last one there is.
 * @param history oldest entry first
 */
export const decisionIn = (
  history: readonly TaskEvent[],
  version: number | undefined,
): RecordedDecision | undefined => {
  const entry = history
    .filter(isDecision)
    .findLast(({ after }) => version === undefined || after?.version === version)
  if (!entry) return undefined
  const before = history.slice(0, history.findIndex(({ key }) => key === entry.key) + 1)
  const first = before.findLast(({ details }) => details.type === 'extension-decided')
  const asking = before.slice(0, first && before.indexOf(first)).findLast(unfinishedReport)
  const report = asking && unfinishedReport(asking)
  if (first?.details.type !== 'extension-decided' || !asking || !report) return undefined
  const { extension: decision, previousDueOn, askedOn = asking.on } = first.details
  const { cause, plan, proposedDueOn } = report
  const corrects = before.slice(0, -1).filter(isDecision).findLast(isInForceIn(before))
  return {
    request: { askedOn, cause, plan, proposedDueOn },
    decided: { decision, previousDueOn },
    entry,
    ...(entry.details.type === 'extension-corrected' && corrects && { corrects }),
  }
}

/**
 * Who decides on the request that waits has recommended nothing on it, also where somebody else has since.
 * @param history in any order
 * @throws Refused prepared-by-same-person
 */
export const requireAnotherThanPreparer = (history: readonly TaskEvent[], person: string): void => {
  const told = history.toSorted(oldestFirst)
  const since = told.findLastIndex((entry) => unfinishedReport(entry) !== undefined)
  const own = told
    .slice(since + 1)
    .findLast(({ by, details }) => by === person && details.type === 'extension-prepared')
  if (own) throw new Refused(preparedBySamePerson, { preparedOn: own.on })
}

/**
 * The request that waits and what the Office recommends on it, if it has: the last recommendation since the last request.
 * @param history oldest entry first
 */
export const preparedIn = (
  history: readonly TaskEvent[],
):
  | { readonly request: RecordedDecision['request']; readonly preparation: ExtensionPreparation }
  | undefined => {
  const place = history.findLastIndex((entry) => unfinishedReport(entry) !== undefined)
  const asking = history[place]
  const report = asking && unfinishedReport(asking)
  const prepared = history
    .slice(place + 1)
    .flatMap(({ details }) => (details.type === 'extension-prepared' ? [details.preparation] : []))
    .at(-1)
  if (!asking || !report || !prepared) return undefined
  const { cause, plan, proposedDueOn } = report
  return { request: { askedOn: asking.on, cause, plan, proposedDueOn }, preparation: prepared }
}
