import * as z from 'zod'
import { type DecisionLine, decisionLineSchema } from '../../notices/ledger/contents/lines.ts'
import { webhookIdSchema } from '../../organisation/machines/webhook.ts'
import { localDateOf, localDateSchema } from '../../shared/dates/dates.ts'
import {
  departmentCodeSchema,
  explanationIdSchema,
  homeOf,
  machineIdSchema,
  taskIdSchema,
  userIdSchema,
} from '../../shared/ids.ts'
import { beginningOf } from '../../shared/text.ts'
import type { Party } from '../../tasks/command/task-commands.ts'
import { partiesOf } from '../../tasks/coordination/coordination.ts'
import type { Side, TaskEvent } from '../../tasks/history/event.ts'
import { extensionInForce } from '../../tasks/history/extension-in-force.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'
import { officeChangeOf } from './office-changes.ts'

/** What the page tells as news, and mails in sections of their own. */
const shownAlone = [
  'explanation-asked',
  'explanation-answered',
  'returned-as-not-ours',
  'deliveries-given-up',
] as const

/** A decision, or what somebody said or asked, as the collector keeps it for its reader; titles are read then. */
export const decisionSchema = decisionLineSchema.omit({ title: true, directive: true }).extend({
  id: taskIdSchema.optional().meta({ description: 'absent where it is about a figure or a system' }),
  kind: z.enum([...decisionLineSchema.shape.kind.options, ...shownAlone]),
  explanation: explanationIdSchema.optional(),
  machine: machineIdSchema.optional().meta({ description: 'the system that it is about' }),
  webhook: webhookIdSchema.optional(),
  on: localDateSchema,
  collectedAt: z.iso
    .datetime()
    .meta({ description: 'when its reader could first see it, however long the stream took' }),
  version: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'of the task as it left it: of the decisions of one day, the highest is the last' }),
  key: z.string(),
  askedOn: localDateSchema
    .optional()
    .meta({ description: 'the day on which the result or the request was handed in' }),
  department: departmentCodeSchema
    .optional()
    .meta({ description: 'who is told, where it is not the department in the lead' }),
  to: z
    .enum(['office', 'administrators'])
    .optional()
    .meta({ description: 'that the Office or the administrators are told, and no department' }),
  from: taskIdSchema.optional().meta({ description: 'the task that was merged into it' }),
  people: z.array(userIdSchema).optional().meta({ description: 'whom it names' }),
  isForThemAlone: z.literal(true).optional().meta({ description: 'that nobody else on that side is told' }),
})

export type Decision = Readonly<z.infer<typeof decisionSchema>>

/** What an entry of a history tells; the collector adds when it did. */
export type Told = Omit<Decision, 'collectedAt'>

/** About a task, so that mails tell it line by line. */
type AboutTask = { readonly id: string; readonly kind: DecisionLine['kind'] }
export type TaskTold = Told & AboutTask
export type TaskDecision = Decision & AboutTask

/** Whether mails tell it line by line; what they do not is in sections of their own. */
export const isMailed = (decision: Decision): decision is TaskDecision =>
  decision.id !== undefined && !shownAlone.some((kind) => kind === decision.kind)

/** The entries that a department is told of: what the stream hands to the collector. */
export const collectedEvents = [
  'judged',
  'extension-decided',
  'decision-paper-carried',
  'extension-corrected',
  'corrected',
  'urgency-set',
  'urged',
  'assignment-confirmed',
  'withdrawn',
  'reassigned',
  'split',
  'merged',
  'took-over',
  'registered',
  'given',
  'coordination-set',
  'coordination-answered',
  'returned-as-not-ours',
  'commented',
] as const satisfies readonly TaskEvent['details']['type'][]

/**
 * What one side of a task says to the other, and to whom it names: those on the other side are told with everybody there,
 * those on its own side alone.
 */
const commentsIn = ({ details, on, key }: TaskEvent): TaskTold[] => {
  if (details.type !== 'commented') return []
  const { task: id, text, to, mentions = [] } = details
  const said = { id, on, key, kind: 'commented' as const, reason: beginningOf(text) }
  const named = (side: Side) => mentions.filter(({ of }) => of === side).map(({ user }) => user)
  const own = to === 'office' ? 'lead' : 'office'
  const reaches = (side: Side) => ({
    ...(named(side).length > 0 && { people: named(side) }),
    ...(side === 'office' && { to: 'office' as const }),
  })
  return [
    { ...said, ...reaches(to) },
    ...(named(own).length > 0 ? [{ ...said, ...reaches(own), isForThemAlone: true as const }] : []),
  ]
}

/** What came back: a task to the Office, a part to the department in the lead. */
const comeBackIn = ({ details, after, on, key }: TaskEvent): Told[] => {
  if (details.type === 'coordination-answered' && details.task)
    return [{ id: details.task, on, key, kind: details.type, reason: beginningOf(details.answer.text) }]
  return details.type === 'returned-as-not-ours' && after
    ? [{ id: after.id, on, key, kind: details.type, reason: beginningOf(details.reason), to: 'office' }]
    : []
}

/**
 * The decision that an entry of the history tells, or undefined for every other entry. What is only planned is nobody's
 * work yet: nobody is told what becomes of it.
 */
export const decisionOf = (event: TaskEvent): TaskTold | undefined => {
  const { details, after, on, key } = event
  if (!after || after.planned) return undefined
  const common = { id: after.id, on, version: after.version, key }
  if (details.type === 'judged') {
    const { submittedOn: askedOn } = details
    if (details.acceptance.decision === 'return')
      return { ...common, askedOn, kind: 'returned', reason: details.acceptance.reason }
    return after.lifecycle === 'accepted'
      ? { ...common, askedOn, kind: 'accepted', outcome: after.outcome }
      : undefined
  }
  const decided = extensionInForce(details)
  if (!decided) {
    const change = officeChangeOf(details)
    return change && { ...common, ...change }
  }
  const { extension, askedOn } = decided
  return extension.decision === 'approve'
    ? { ...common, askedOn, kind: 'extended', dueOn: extension.dueOn }
    : { ...common, askedOn, kind: 'extension-refused', reason: extension.reason }
}

/** Who has a part from an entry on: of a task that is planned nobody yet, but on the day it is given. */
const partiesNamedBy = (details: TaskEvent['details'], { planned }: TaskFacts): readonly Party[] => {
  if (details.type === 'given') return details.parties ?? []
  if (details.type === 'coordination-set') return details.parties
  if (details.type !== 'registered' || planned) return []
  return [...partiesOf(details.task), ...(details.parties ?? [])]
}

/**
 * The parts in a task that an entry gives to other departments: each is told its own. What a late night gives is news of
 * the day on which it does, not of the day from which the task counts.
 */
export const coordinationsIn = ({ details, after, at, key, ...entry }: TaskEvent): TaskTold[] => {
  if (!after) return []
  const on = details.type === 'given' ? localDateOf(new Date(at)) : entry.on
  return partiesNamedBy(details, after).map(({ department, role, dueOn, part }) => ({
    id: after.id,
    on,
    version: after.version,
    key,
    department,
    kind: role,
    ...(dueOn && { dueOn }),
    ...(part && { reason: part }),
  }))
}

/** A task that ends takes its parts with it: those who coordinated are told, the department in the lead by itself. */
const partsEndedIn = ({ details, after, on, key }: TaskEvent): TaskTold[] => {
  if (!after || after.planned || (details.type !== 'withdrawn' && details.type !== 'merged')) return []
  const { type: kind, reason, coordinating = [] } = details
  const { id, version } = after
  return coordinating.map((department) => ({ id, on, version, key, department, kind, reason }))
}

/** Its own department is told once, of the task that ended. */
const takenOverIn = ({ details, on, key }: TaskEvent): TaskTold[] => {
  if (details.type !== 'took-over' || !details.task) return []
  const { task: id, from, type: kind } = details
  return homeOf(id).department === homeOf(from).department ? [] : [{ id, from, on, key, kind }]
}

/** All that an entry tells, each for one reader. */
export const toldIn = (event: TaskEvent): Told[] => {
  const decision = decisionOf(event)
  return [
    ...(decision ? [decision] : []),
    ...commentsIn(event),
    ...comeBackIn(event),
    ...coordinationsIn(event),
    ...partsEndedIn(event),
    ...takenOverIn(event),
  ]
}

/** Where what the Office is told is kept: no department has such a code. */
export const officeReader = '@office'

/** Where what the administrators are told is kept. */
export const administratorsReader = '@administrators'

/** The department that is told, or the Office, or the administrators. */
export const readerOfDecision = ({
  id,
  department,
  to,
}: Pick<Decision, 'id' | 'department' | 'to'>): string => {
  if (to) return to === 'office' ? officeReader : administratorsReader
  const reader = department ?? (id && homeOf(id).department)
  if (!reader) throw new Error('a decision names nobody who is told it')
  return reader
}
