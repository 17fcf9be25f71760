import { type PressingUrgency, pressingOf } from '../../directives/deadline/urgency.ts'
import { daysBetween } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import { coordinationsIn, readerOfDecision } from '../decisions/decision.ts'

/** The stream keeps an entry so long: an older one comes from a restored city, and the digests have told it. */
const freshHours = 24

/** A task that is entered longer after it was assigned is told by the digest: it is no news of tonight. */
const lateEntryDays = 7

export interface ToldAtOnce {
  readonly urgency: PressingUrgency
  readonly departments: readonly { readonly department: string; readonly role: 'lead' | 'coordinating' }[]
}

const isGivenBy = ({ details: { type }, after, on }: TaskEvent): boolean => {
  if (type === 'given' || type === 'urgency-set') return true
  return type === 'registered' && after !== undefined && daysBetween(after.assignedOn, on) <= lateEntryDays
}

/**
 * Who is told at once of what an entry says: the lead of a task that cannot wait, when it gets the task, by registration,
 * by reassignment or in the night of its first day, or when the task becomes so urgent; and who coordinates in it.
 * Source: DOMAIN, "What happens, in order", 9; Decree 30/2020, article 22: such documents are passed on at once.
 */
export const toldAtOnce = (entry: TaskEvent, now: Date): ToldAtOnce | undefined => {
  const { after, at } = entry
  if (!after || after.planned || after.lifecycle !== 'open') return undefined
  const urgency = pressingOf(after.urgency)
  if (!urgency || now.getTime() - Date.parse(at) > freshHours * 3_600_000) return undefined
  const coordinating = coordinationsIn(entry)
    .filter(({ kind }) => kind === 'coordinating')
    .map((part) => ({ department: readerOfDecision(part), role: 'coordinating' as const }))
  const isGiven = isGivenBy(entry)
  if (!isGiven && entry.details.type !== 'coordination-set') return undefined
  const lead = isGiven ? [{ department: homeOf(after.id).department, role: 'lead' as const }] : []
  return { urgency, departments: [...lead, ...coordinating] }
}
