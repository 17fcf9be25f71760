import type {
  ExtensionCorrection,
  ExtensionDecision,
  ExtensionPreparation,
} from '../../directives/requests/commands.ts'
import { defaultSettings, type Settings } from '../../organisation/settings/settings.ts'
import { daysBetween, type LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Change, change, endWait, givenRefusal, withoutRequest } from '../task/change.ts'
import { moveDueDate, withWaitingReport } from '../task/due-date.ts'
import type { OpenTask, TaskFacts } from '../task/task.ts'
import {
  correctedDateNotValid,
  decisionBeingSigned,
  extensionAwaitsSignature,
  extensionBeyondLimits,
  newDateNotLater,
  noExtensionAsked,
  noExtensionDecided,
} from './extension-problems.ts'

/** How often and by how much a due date may move, whether this person may go beyond it, and from when a decision counts. */
export interface ExtensionLimits
  extends Pick<Settings, 'maxExtensions' | 'maxExtensionDays' | 'extensionsCountFrom'> {
  readonly mayExceed: boolean
}

const usualLimits: ExtensionLimits = { ...defaultSettings, mayExceed: true }

type Request = NonNullable<OpenTask['request']>
type Asked = OpenTask & { readonly request: Request; readonly dueOn: LocalDate }

const isAsked = (task: OpenTask): task is Asked => task.request !== undefined && task.dueOn !== undefined

const notAsked = (): Refused => new Refused(noExtensionAsked)

const awaitsSignature = (waiting: { readonly on: LocalDate } | undefined): Refused | undefined =>
  waiting && new Refused(extensionAwaitsSignature, { decidedOn: waiting.on })

const isBeingSigned = (waiting: { readonly carriedOn?: LocalDate | undefined } | undefined) =>
  waiting?.carriedOn ? new Refused(decisionBeingSigned, { carriedOn: waiting.carriedOn }) : undefined

/** What refuses preparing the decision on an extension. */
export const prepareExtensionRefusal = givenRefusal((task) => {
  if (!isAsked(task)) return notAsked()
  return awaitsSignature(task.request.decided ?? task.correction)
})

/**
 * What refuses deciding it: what is decided may be decided anew while its paper is a draft. A correction of the decision before
 * comes first, since it says which date the request is about.
 */
export const decideExtensionRefusal = givenRefusal((task) => {
  if (!isAsked(task)) return notAsked()
  return awaitsSignature(task.correction) ?? isBeingSigned(task.request.decided)
})

const requireAsked = (task: OpenTask): Asked => {
  if (!isAsked(task)) throw notAsked()
  return task
}

const requireLater = (newDueOn: LocalDate, dueOn: LocalDate, today: LocalDate): void => {
  if (newDueOn <= dueOn || newDueOn < today) throw new Refused(newDateNotLater, { newDueOn, dueOn })
}

const withExtensions = ({ extensions: _, ...task }: OpenTask, count: number): OpenTask => ({
  ...task,
  ...(count > 0 && { extensions: count }),
})

/**
 * The Office recommends what to decide; a later recommendation replaces it. The leader is not bound by it, nor to wait for it.
 * @throws Refused task-closed, task-planned, task-withheld, no-extension-asked, extension-awaits-signature, new-date-not-later
 */
export const prepareExtension = (
  before: TaskFacts,
  preparation: ExtensionPreparation,
  today: LocalDate,
): Change =>
  change(before, today, prepareExtensionRefusal, (task) => {
    const { dueOn, request } = requireAsked(task)
    if (preparation.recommendation === 'approve') requireLater(preparation.dueOn, dueOn, today)
    return {
      after: { ...task, request: { ...request, preparedOn: today } },
      details: { type: 'extension-prepared', preparation },
    }
  })

type Approval = Extract<ExtensionDecision, { decision: 'approve' }>

const requireWithinLimits = (task: Asked, approval: Approval, limits: ExtensionLimits): void => {
  const { extensions = 0, dueOn } = task
  const days = daysBetween(dueOn, approval.dueOn)
  const { maxExtensions: max, maxExtensionDays: maxDays, mayExceed } = limits
  if (extensions < max && days <= maxDays) return
  if (!mayExceed || !approval.beyondLimits)
    throw new Refused(extensionBeyondLimits, { extensions, max, days, maxDays })
}

/**
 * The request is answered: what was granted is the due date from today on, whatever day the paper bears. The days until then
 * are covered where the request came in time, and stay late as they were told where it did not.
 * @param granted absent where it was refused
 */
export const answerRequest = (task: OpenTask, granted: LocalDate | undefined, today: LocalDate): OpenTask => {
  const { dueOn, request } = requireAsked(task)
  const settled = { ...withoutRequest(task), ...endWait(task, request.askedOn, today), decidedDueOn: dueOn }
  if (!granted) return settled
  const extended = withExtensions(settled, (task.extensions ?? 0) + 1)
  return withWaitingReport(moveDueDate(extended, granted, today))
}

const dueOnOf = (extension: ExtensionDecision): LocalDate | undefined =>
  extension.decision === 'approve' ? extension.dueOn : undefined

const decidedUnsigned = (
  { request, ...task }: Asked,
  extension: ExtensionDecision,
  today: LocalDate,
): OpenTask => {
  const granted = dueOnOf(extension)
  return { ...task, request: { ...request, decided: { on: today, ...(granted && { dueOn: granted }) } } }
}

/**
 * The leader decides the pending extension. The original due date never changes;
 * an approved date is the effective one from today on, or from the day on which the paper is signed where the city counts so.
 * A recorded miss stays recorded.
 * @throws Refused task-closed, task-planned, task-withheld, no-extension-asked, extension-awaits-signature,
 * decision-being-signed, new-date-not-later, extension-beyond-limits
 */
export const decideExtension = (
  before: TaskFacts,
  extension: ExtensionDecision,
  today: LocalDate,
  limits: ExtensionLimits = usualLimits,
): Change =>
  change(before, today, decideExtensionRefusal, (open) => {
    const task = requireAsked(open)
    const { dueOn, request } = task
    if (extension.decision === 'approve') {
      requireLater(extension.dueOn, dueOn, today)
      requireWithinLimits(task, extension, limits)
    }
    const whenSigned = limits.extensionsCountFrom === 'signature'
    return {
      after: whenSigned
        ? decidedUnsigned(task, extension, today)
        : answerRequest(task, dueOnOf(extension), today),
      details: {
        type: 'extension-decided',
        extension,
        previousDueOn: dueOn,
        askedOn: request.askedOn,
        ...(whenSigned && { whenSigned }),
      },
    }
  })

/** What waited in time for the date that is left was not late on the days it covered, whatever the new date makes of it. */
const keepWaits = (task: OpenTask, today: LocalDate): OpenTask => {
  const asked = { ...task, ...endWait(task, task.request?.askedOn, today) }
  return { ...asked, ...endWait(asked, task.result?.submittedOn, today) }
}

/** A refusal that is put right is an extension, an approval that is taken back is none. */
const extensionsAfter = (task: OpenTask, decidedDueOn: LocalDate, dueOn: LocalDate): number =>
  (task.extensions ?? 0) - Number(task.dueOn !== decidedDueOn) + Number(dueOn !== decidedDueOn)

type Decided = OpenTask & { readonly decidedDueOn: LocalDate; readonly dueOn: LocalDate }

const isDecided = (task: OpenTask): task is Decided =>
  task.decidedDueOn !== undefined && task.dueOn !== undefined

const notDecided = (): Refused => new Refused(noExtensionDecided)

/** What refuses putting the last decision right: what waits for its signature comes first; a correction in draft is corrected anew. */
export const correctExtensionRefusal = givenRefusal((task) => {
  const waiting = awaitsSignature(task.request?.decided) ?? isBeingSigned(task.correction)
  return waiting ?? (isDecided(task) ? undefined : notDecided())
})

const withoutCorrection = ({ correction: _, ...task }: OpenTask): OpenTask => task

/** The decision is put right from today on, whatever day the paper of it bears. */
export const putRight = (task: OpenTask, dueOn: LocalDate, today: LocalDate): OpenTask => {
  if (!isDecided(task)) throw notDecided()
  const counted = withExtensions(
    keepWaits(withoutCorrection(task), today),
    extensionsAfter(task, task.decidedDueOn, dueOn),
  )
  return withWaitingReport(moveDueDate(counted, dueOn, today))
}

const requireCorrected = ({ dueOn, decidedDueOn }: Decided, newDueOn: LocalDate, today: LocalDate): void => {
  const isBack = newDueOn === decidedDueOn
  if (newDueOn === dueOn || (!isBack && (newDueOn < decidedDueOn || newDueOn < today)))
    throw new Refused(correctedDateNotValid, { newDueOn, dueOn, decidedDueOn })
}

/**
 * The leader puts the last extension decision right: back to the date it was about, or another one. It counts from today
 * on, or from the day on which the paper is signed where the city counts so. A correction that waits is replaced by the next
 * one, and given up by one to the date in force.
 * Past days stay as they were told, a recorded miss stays; a date that has passed is missed on the day it counts from.
 * @throws Refused task-closed, task-planned, task-withheld, no-extension-decided, extension-awaits-signature,
 * decision-being-signed, corrected-date-not-valid
 */
export const correctExtension = (
  before: TaskFacts,
  correction: ExtensionCorrection,
  today: LocalDate,
  { extensionsCountFrom }: Pick<Settings, 'extensionsCountFrom'> = defaultSettings,
): Change =>
  change(before, today, correctExtensionRefusal, (task) => {
    if (!isDecided(task)) throw notDecided()
    const { dueOn } = correction
    const details = { type: 'extension-corrected', correction, previousDueOn: task.dueOn } as const
    if (task.correction && dueOn === task.dueOn)
      return { after: withoutCorrection(task), details: { ...details, takesBack: true } }
    requireCorrected(task, dueOn, today)
    return extensionsCountFrom === 'signature'
      ? { after: { ...task, correction: { on: today, dueOn } }, details: { ...details, whenSigned: true } }
      : { after: putRight(task, dueOn, today), details }
  })
