import * as z from 'zod'
import { fileIdsSchema, type TellingFiles } from '../../files/attached-file.ts'
import {
  carried,
  lifeOf,
  type PaperLife,
  paperStepSchema,
  stepIn,
} from '../../organisation/signing/paper-life.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { EventDetails, TaskEvent } from '../history/event.ts'
import { type Change, change, givenRefusal, type StateRefusal } from '../task/change.ts'
import type { OpenTask, TaskFacts } from '../task/task.ts'
import { answerRequest, putRight } from './extension.ts'
import { decisionIn, type RecordedDecision } from './extension-decisions.ts'
import {
  decisionReplaced,
  grantedDatePassed,
  noExtensionDecided,
  noSuchDecision,
} from './extension-problems.ts'

/** A step of the paper of a decision on an extension, or of its correction. */
export const decisionPaperSchema = z
  .strictObject({
    decision: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'the version of the task that the decision made; default: the last decision' }),
    step: paperStepSchema,
    files: fileIdsSchema
      .optional()
      .meta({ description: 'such as the signed file; announced and sent before' }),
  })
  .meta({ id: 'DecisionPaper' })

type Carrying = TellingFiles<z.infer<typeof decisionPaperSchema>>
type Carried = Extract<EventDetails, { type: 'decision-paper-carried' }>

const notDecided = (): Refused => new Refused(noExtensionDecided)

/** What refuses every step: there was no decision on the date in force, nor one that waits to be signed. */
export const carryDecisionRefusal: StateRefusal = (task) => {
  const waits = task.lifecycle === 'open' && task.request?.decided !== undefined
  return waits || task.decidedDueOn !== undefined ? undefined : notDecided()
}

/** How far the paper of a decision is, as the history tells. */
export const decisionLifeIn = (history: readonly TaskEvent[], decision: number): PaperLife =>
  lifeOf(
    history.flatMap(({ details }) =>
      details.type === 'decision-paper-carried' && details.decision === decision ? [details.step] : [],
    ),
  )

/** The decision or the correction of this entry while it waits to be signed, and no later one has taken its place. */
const waitingOf = (
  task: TaskFacts,
  history: readonly TaskEvent[],
  { entry }: RecordedDecision,
): 'decided' | 'corrected' | undefined => {
  const last = history.findLast(({ details }) => details.type === entry.details.type)
  if (task.lifecycle !== 'open' || last?.key !== entry.key) return undefined
  if (entry.details.type === 'extension-corrected') return task.correction && 'corrected'
  return task.request?.decided && 'decided'
}

const grantedBy = ({ extension }: Extract<EventDetails, { type: 'extension-decided' }>) =>
  extension.decision === 'approve' ? extension.dueOn : undefined

/** A paper that left the draft holds the decision fast; taken back to the draft, it may be decided anew. */
const held = (
  task: OpenTask,
  waits: 'decided' | 'corrected',
  isDraft: boolean,
  today: LocalDate,
): OpenTask => {
  const hold = <Waiting extends { readonly carriedOn?: LocalDate | undefined }>({
    carriedOn = today,
    ...waiting
  }: Waiting) => (isDraft ? waiting : { ...waiting, carriedOn })
  const { request, correction } = task
  if (waits === 'corrected') return { ...task, ...(correction && { correction: hold(correction) }) }
  return { ...task, ...(request?.decided && { request: { ...request, decided: hold(request.decided) } }) }
}

/**
 * A date that passes before it is in force is one that nobody could keep: it is decided anew. A correction may go back to the
 * date before the decision whatever the day, as it may when it is made.
 */
const requireStillAhead = (
  { decidedDueOn }: OpenTask,
  { details }: RecordedDecision['entry'],
  today: LocalDate,
): void => {
  const grantedDueOn = details.type === 'extension-corrected' ? details.correction.dueOn : grantedBy(details)
  const isBack = details.type === 'extension-corrected' && grantedDueOn === decidedDueOn
  if (grantedDueOn && grantedDueOn < today && !isBack)
    throw new Refused(grantedDatePassed, { grantedDueOn, today })
}

/** What the signature makes count, on the task and in the entry. */
const signed = (
  task: OpenTask,
  { request, entry: { details } }: RecordedDecision,
  today: LocalDate,
): { readonly after: OpenTask; readonly counts: Pick<Carried, 'effect' | 'corrected'> } => {
  if (details.type === 'extension-corrected') {
    const { correction, previousDueOn } = details
    return {
      after: putRight(task, correction.dueOn, today),
      counts: { corrected: { correction, previousDueOn } },
    }
  }
  const { extension, previousDueOn } = details
  const effect = { extension, previousDueOn, askedOn: request.askedOn }
  return { after: answerRequest(task, grantedBy(details), today), counts: { effect } }
}

/** What does not move the task is kept all the same, whether the task is open or long closed. */
const noted = (before: TaskFacts, details: EventDetails, today: LocalDate): Change => ({
  before,
  after: { ...before, version: before.version + 1 },
  entries: [{ on: today, details }],
})

/**
 * Takes the paper of a decision or of its correction a step further. Where that waits for it, the signature makes it count: from the day
 * on which it is recorded, so that no day that was told is told anew. Days that the request covers until then are in
 * term, whatever the paper's day; a request that came late leaves them late, as the paper itself says.
 * @param history oldest entry first
 * @throws Refused no-extension-decided, no-such-decision, decision-replaced, granted-date-passed, and what the life of a paper refuses
 */
export const carryDecision = (
  before: TaskFacts,
  { decision: asked, step, files }: Carrying,
  today: LocalDate,
  history: readonly TaskEvent[],
): Change => {
  const found = decisionIn(history, asked)
  const decision = found?.entry.after?.version
  if (!found || decision === undefined)
    throw asked === undefined ? notDecided() : new Refused(noSuchDecision, { decision: asked })
  const life = decisionLifeIn(history, decision)
  const then = carried(life, step, { today, since: found.request.askedOn })
  const details: Carried = { type: 'decision-paper-carried', decision, step, ...(files && { files }) }
  if (!found.entry.details.whenSigned || stepIn(life, 'signed')) return noted(before, details, today)
  const waits = waitingOf(before, history, found)
  if (!waits) throw new Refused(decisionReplaced)
  return change(before, today, givenRefusal(), (task) => {
    if (!stepIn(then, 'signed')) return { after: held(task, waits, then.length === 0, today), details }
    requireStillAhead(task, found.entry, today)
    const { after, counts } = signed(task, found, today)
    return { after, details: { ...details, ...counts } }
  })
}
