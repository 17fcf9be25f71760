import type { Day } from './days.ts'
import type { Party, Standing, Story } from './story.ts'

/** The parts that other departments have in a task (domain, sections 1 and 6; decision 14). */

export interface Part extends Party {
  readonly answeredOn?: Day | undefined
}

type PartStatus = 'information' | 'released' | 'answered' | 'answered-late' | 'awaited' | 'overdue'

/** Everybody's part in a task, out of what happened to it: who is named again is asked anew. */
export const partsOf = ({ happenings }: Story): ReadonlyMap<string, Part> => {
  const parts = new Map<string, Part>()
  for (const happening of happenings) {
    if (happening.what === 'given' || happening.what === 'parties named')
      for (const party of happening.parties ?? []) parts.set(party.department, party)
    if (happening.what !== 'part answered') continue
    const part = parts.get(happening.department)
    if (part) parts.set(part.department, { ...part, answeredOn: happening.on })
  }
  return parts
}

/** Where a department stands with its part on a day: by its own date, whatever the lead's. */
export const partStatusOn = ({ role, dueOn, answeredOn }: Part, day: Day): PartStatus => {
  if (role !== 'coordinating') return role
  const isLate = dueOn !== undefined && (answeredOn ?? day) > dueOn
  if (answeredOn !== undefined) return isLate ? 'answered-late' : 'answered'
  return isLate ? 'overdue' : 'awaited'
}

/** Who coordinates reads the task, and who is informed; who was released does no more. */
export const readsByPart = (story: Story, department: string): boolean => {
  const part = partsOf(story).get(department)
  return part !== undefined && part.role !== 'released'
}

/** The departments that coordinate, whether they have answered or not. */
export const coordinatingIn = (story: Story): string[] =>
  [...partsOf(story).values()]
    .filter(({ role }) => role === 'coordinating')
    .map(({ department }) => department)
    .sort()

/** Nobody coordinates with themselves, by a day that is past, or after the lead must be done while that day is to come. */
export const mayBeNamed = (
  { department, dueOn }: Party,
  now: Standing,
  lead: string,
  today: Day,
): boolean => {
  if (department === lead) return false
  if (dueOn === undefined) return true
  return dueOn >= today && (now.due === undefined || today > now.due || dueOn <= now.due)
}

/** Who is named as both coordinates; the lead does neither. */
export const partiesFrom = (
  lead: string,
  {
    coordinating = [],
    forInformation = [],
  }: { coordinating?: readonly string[]; forInformation?: readonly string[] },
): Party[] => {
  const named = new Map<string, Party['role']>(
    forInformation.map((department) => [department, 'information']),
  )
  for (const department of coordinating) named.set(department, 'coordinating')
  named.delete(lead)
  return [...named].map(([department, role]) => ({ department, role }))
}

/** Whether a department was asked for its part and has not answered. */
export const isAnswerOwed = (part: Part | undefined): boolean =>
  part?.role === 'coordinating' && part.answeredOn === undefined
