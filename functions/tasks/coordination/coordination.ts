import * as z from 'zod'
import type { NewTask } from '../../directives/requests/commands.ts'
import { type LocalDate, laterOf, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, homeOf, taskIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import {
  type CoordinationChange,
  coordinationAnswerToldSchema,
  type Party,
} from '../command/task-commands.ts'
import type { TaskEvent } from '../history/event.ts'
import { type Change, change, givenRefusal, openRefusal } from '../task/change.ts'
import type { TaskFacts } from '../task/task.ts'
import { dueDatePassed } from '../task/task-problems.ts'
import { leadCoordinates, subDeadlineAfterDue } from './coordination-problems.ts'

/**
 * The part another department has in a task: it coordinates, with a date and an answer of its own, or is informed.
 * It counts in nobody's figures.
 */
export const coordinationRecordSchema = z
  .strictObject({
    id: taskIdSchema,
    department: departmentCodeSchema,
    role: z.enum(['coordinating', 'information', 'released']),
    dueOn: localDateSchema.optional(),
    part: z.string().optional(),
    answeredOn: localDateSchema.optional(),
    answer: coordinationAnswerToldSchema.optional(),
  })
  .meta({ id: 'Coordination' })

export type Coordination = z.infer<typeof coordinationRecordSchema>

export const coordinationStatuses = [
  'information',
  'released',
  'answered',
  'answered-late',
  'awaited',
  'overdue',
] as const
export type CoordinationStatus = (typeof coordinationStatuses)[number]

/** Where the coordinating department stands with its own date; the lead's lateness is another matter. */
export const coordinationStatusOn = (
  { role, dueOn, answeredOn }: Pick<Coordination, 'role' | 'dueOn' | 'answeredOn'>,
  day: LocalDate,
): CoordinationStatus => {
  if (role !== 'coordinating') return role
  const isAnswered = answeredOn !== undefined && answeredOn <= day
  const isLate = dueOn !== undefined && (isAnswered ? answeredOn : day) > dueOn
  if (isAnswered) return isLate ? 'answered-late' : 'answered'
  return isLate ? 'overdue' : 'awaited'
}

export const coordinateRefusal = givenRefusal()

/** The task with who coordinates once these parties are named: its lists tell it without reading its history. */
const withParties = <Facts extends TaskFacts>(task: Facts, parties: readonly Party[]): Facts => {
  const named = new Set(parties.map(({ department }) => department))
  const staying = (task.coordinating ?? []).filter((department) => !named.has(department))
  const coming = parties.filter(({ role }) => role === 'coordinating').map(({ department }) => department)
  const coordinating = [...staying, ...coming].sort()
  const { coordinating: _, ...others } = task
  return (coordinating.length > 0 ? { ...others, coordinating } : others) as Facts
}

/**
 * The Office names who coordinates and who is informed, with the dates by which it wants their answers.
 * @throws Refused task-closed, task-planned, task-withheld, lead-coordinates, due-date-passed, sub-deadline-after-due
 */
export const coordinate = (before: TaskFacts, { parties }: CoordinationChange, today: LocalDate): Change =>
  change(before, today, coordinateRefusal, (task) => {
    const lead = homeOf(task.id).department
    for (const { department, dueOn } of parties) {
      if (department === lead) throw new Refused(leadCoordinates, { department })
      if (dueOn && dueOn < today) throw new Refused(dueDatePassed, { dueOn, today })
      // On an overdue task no day that is left lies before its due date.
      if (dueOn && task.dueOn && dueOn > task.dueOn && today <= task.dueOn)
        throw new Refused(subDeadlineAfterDue, { subDueOn: dueOn, dueOn: task.dueOn })
    }
    return { after: withParties(task, parties), details: { type: 'coordination-set', parties } }
  })

/**
 * Who coordinates and who is informed from a task's registration on. Who is named as both coordinates; the lead,
 * which a group's name may include, does neither.
 */
export const partiesOf = ({
  department: lead,
  coordinating = [],
  forInformation = [],
}: Pick<NewTask, 'department' | 'coordinating' | 'forInformation'>): Party[] => {
  const roles = new Map<string, Party['role']>()
  for (const department of forInformation) roles.set(department, 'information')
  for (const department of coordinating) roles.set(department, 'coordinating')
  roles.delete(lead)
  return [...roles].map(([department, role]) => ({ department, role }))
}

/** A task about to be registered, with who coordinates it. */
export const withNamedParties = <Facts extends TaskFacts>(
  task: Facts,
  named: Parameters<typeof partiesOf>[0],
  more: readonly Party[] = [],
): Facts => withParties(task, [...partiesOf(named), ...more])

/** Everybody's part in a task as its history tells it, oldest entry first. */
export const coordinationsOf = (id: string, history: Iterable<TaskEvent>): Coordination[] => {
  const parts = new Map<string, Coordination>()
  const name = (parties: readonly Party[]) => {
    for (const party of parties) parts.set(party.department, { id, ...party })
  }
  for (const { details, on } of history) {
    if (details.type === 'registered') name([...partiesOf(details.task), ...(details.parties ?? [])])
    if (details.type === 'coordination-set') name(details.parties)
    if (details.type !== 'coordination-answered') continue
    const asked = parts.get(details.department)
    if (asked) parts.set(details.department, { ...asked, answeredOn: on, answer: details.answer })
  }
  return [...parts.values()]
}

/** What is still to be done or to be told: an answer that was given stays with who gave it. */
export const goesOn = ({ role, answeredOn }: Coordination): boolean =>
  role === 'information' || (role === 'coordinating' && !answeredOn)

const partyFrom = ({ role, dueOn, part }: Coordination, department: string, today: LocalDate): Party => ({
  department,
  role,
  ...(dueOn && { dueOn: laterOf(dueOn, today) }),
  ...(part && { part }),
})

/** The parts that others go on having when another department takes the lead; a date that has passed becomes today. */
export const partiesGoingOn = (parts: readonly Coordination[], lead: string, today: LocalDate): Party[] =>
  parts
    .filter((part) => goesOn(part) && part.department !== lead)
    .map((part) => partyFrom(part, part.department, today))

/**
 * The part of a department that has ended goes to its successor, unless that one is in the lead or has no lesser part.
 * @param own the part that the successor has already
 * A planned task's part goes on as well: on its day it asks whoever is there by then.
 * @throws Refused task-closed
 */
export const handOverPart = (
  before: TaskFacts,
  part: Coordination,
  { department, own }: { readonly department: string; readonly own: Coordination | undefined },
  today: LocalDate,
): Change =>
  change(before, today, openRefusal, (task) => {
    const isInLead = homeOf(task.id).department === department
    const hasOwn = own?.role === 'coordinating' || own?.role === part.role
    const released: Party = { department: part.department, role: 'released' }
    const parties = isInLead || hasOwn ? [released] : [released, partyFrom(part, department, today)]
    return { after: withParties(task, parties), details: { type: 'coordination-set', parties } }
  })
