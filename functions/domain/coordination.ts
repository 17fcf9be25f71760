import * as z from 'zod'
import { type Change, change } from './change.ts'
import { type LocalDate, localDateSchema } from './dates.ts'
import { departmentCodeSchema } from './department.ts'
import { Refused } from './errors.ts'
import { homeOf, type TaskFacts, taskIdSchema } from './task.ts'
import { type CoordinationChange, coordinationAnswerSchema } from './task-commands.ts'

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
    answer: coordinationAnswerSchema.optional(),
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

/**
 * The Office names who coordinates and who is informed, with the dates by which it wants their answers.
 * @throws Refused task-closed, lead-coordinates, due-date-passed, sub-deadline-after-due
 */
export const coordinate = (before: TaskFacts, { parties }: CoordinationChange, today: LocalDate): Change =>
  change(before, today, (task) => {
    const lead = homeOf(task.id).department
    for (const { department, dueOn } of parties) {
      if (department === lead) throw new Refused('lead-coordinates', { department })
      if (dueOn && dueOn < today) throw new Refused('due-date-passed', { dueOn, today })
      if (dueOn && task.dueOn && dueOn > task.dueOn)
        throw new Refused('sub-deadline-after-due', { subDueOn: dueOn, dueOn: task.dueOn })
    }
    return { after: task, details: { type: 'coordination-set', parties } }
  })
