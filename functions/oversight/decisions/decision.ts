import * as z from 'zod'
import { decisionLineSchema } from '../../notices/ledger/contents/lines.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, homeOf } from '../../shared/ids.ts'
import type { Party } from '../../tasks/command/task-commands.ts'
import { partiesOf } from '../../tasks/coordination/coordination.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'
import { officeChangeOf } from './office-changes.ts'

/** A decision as the collector keeps it until the morning's mails; titles are read then. */
export const decisionSchema = decisionLineSchema.omit({ title: true, directive: true }).extend({
  on: localDateSchema,
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
  to: z.literal('office').optional().meta({ description: 'that the Office is told, and no department' }),
})

export type Decision = Readonly<z.infer<typeof decisionSchema>>

/** The entries that a department is told of: what the stream hands to the collector. */
export const collectedEvents = [
  'judged',
  'extension-decided',
  'extension-corrected',
  'corrected',
  'urgency-set',
  'urged',
  'assignment-confirmed',
  'withdrawn',
  'reassigned',
  'split',
  'merged',
  'registered',
  'given',
  'coordination-set',
  'commented',
] as const satisfies readonly TaskEvent['details']['type'][]

/** A mail tells the beginning of long words; the page tells them all. */
const maxWords = 200

/** What one side of a task says to the other. */
const commentIn = ({ details, on, key }: TaskEvent): Decision | undefined => {
  if (details.type !== 'commented') return undefined
  const { task: id, text, to } = details
  const reason = text.length > maxWords ? `${text.slice(0, maxWords - 1)}…` : text
  return { id, on, key, kind: 'commented', reason, ...(to === 'office' && { to }) }
}

/**
 * The decision that an entry of the history tells, or undefined for every other entry. What is only planned is nobody's
 * work yet: nobody is told what becomes of it.
 */
export const decisionOf = (event: TaskEvent): Decision | undefined => {
  const { details, after, on, key } = event
  if (details.type === 'commented') return commentIn(event)
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
  if (details.type !== 'extension-decided') {
    const change = officeChangeOf(details)
    return change && { ...common, ...change }
  }
  const { extension, askedOn } = details
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

/** The parts in a task that an entry gives to other departments: each is told its own. */
export const coordinationsIn = ({ details, after, on, key }: TaskEvent): Decision[] => {
  if (!after) return []
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

/** Where what the Office is told is kept: no department has such a code. */
export const officeReader = '@office'

/** The department that is told, or the Office. */
export const readerOfDecision = ({
  id,
  department,
  to,
}: Pick<Decision, 'id' | 'department' | 'to'>): string =>
  to === 'office' ? officeReader : (department ?? homeOf(id).department)
