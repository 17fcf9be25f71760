import * as z from 'zod'
import type { Calendar } from './calendar.ts'
import { type NewTask, newTaskSchema } from './commands.ts'
import { type LocalDate, laterOf, localDateSchema } from './dates.ts'
import { readDeadline } from './deadline-wording.ts'
import { departmentCodeSchema } from './department.ts'
import { Refused } from './errors.ts'
import { dueDatesOf, type Recurrence, recurrenceSchema } from './recurrence.ts'
import { lastDayOfTerm, type Term, termSchema } from './term.ts'

const until = localDateSchema.meta({ description: 'the day up to which the periods get their tasks' })

/** How a task's due date is given when it is not a plain date. */
export const dueSchema = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('term'), term: termSchema }),
    z.strictObject({ by: z.literal('wording'), until: until.optional() }),
    z.strictObject({ by: z.literal('recurrence'), recurrence: recurrenceSchema, until }),
  ])
  .meta({ id: 'Due' })

/**
 * One item of a directive: a task, or one task for each of the joint leads and each period of recurring work. The
 * wording of a deadline is read only where `due` says so; else it is kept and nothing more.
 */
export const taskRequestSchema = newTaskSchema
  .extend({
    jointLeads: z
      .array(departmentCodeSchema)
      .max(149)
      .optional()
      .meta({ description: 'further departments that each get the task for themselves' }),
    due: dueSchema.optional(),
  })
  .refine(
    ({ department, jointLeads = [] }) => new Set([department, ...jointLeads]).size > jointLeads.length,
    {
      path: ['jointLeads'],
      error: 'department-twice',
    },
  )
  .refine(({ dueOn, due }) => dueOn === undefined || due === undefined, {
    path: ['due'],
    error: 'due-given-twice',
  })
  .refine(({ due, deadlineAsWorded }) => due?.by !== 'wording' || deadlineAsWorded !== undefined, {
    path: ['deadlineAsWorded'],
    error: 'missing',
  })
  .meta({ id: 'TaskRequest' })

export type TaskRequest = z.infer<typeof taskRequestSchema>

/** Tasks in one request: a year of monthly reports of a hundred communes. The store writes them some 24 at a time. */
export const maxTasksPerRequest = 1_200

export const taskRequestsSchema = z.array(taskRequestSchema).min(1).max(maxTasksPerRequest)

/** Whether a due date has to be reckoned, for which the calendar is read. */
export const needsCalendar = (requests: readonly TaskRequest[]): boolean =>
  requests.some(({ due }) => due !== undefined)

/** One task that a request becomes. */
export interface PlannedTask {
  readonly task: NewTask
  readonly term?: Term
  readonly lastOfSeries?: true
  /** The place of its item in the request, from 1. */
  readonly place: number
  /** The place, among all planned tasks, of the first one from the same item; absent when it stands alone. */
  readonly itemOf?: number
}

interface Dated {
  readonly dueOn?: LocalDate
  readonly term?: Term
  readonly lastOfSeries?: true
}

const seriesOf = (recurrence: Recurrence, from: LocalDate, end: LocalDate | undefined): Dated[] => {
  if (!end) throw new Refused('series-without-end')
  const dates = dueDatesOf(recurrence, from, end)
  if (dates.length === 0) throw new Refused('series-empty', { from, until: end })
  return dates.map((dueOn, place) => ({
    dueOn,
    ...(place === dates.length - 1 && { lastOfSeries: true as const }),
  }))
}

/** When the directive was signed, as far as it is known, and the day on which its tasks are entered. */
export interface DirectiveDays {
  readonly issuedOn: LocalDate | undefined
  readonly today: LocalDate
  /** Where terms run from another day than the signing: the day on which the lead was named. */
  readonly termsFrom?: LocalDate
}

interface Days {
  /** The directive's date, where it is known: terms run from it, and dates without a year are looked for from it on. */
  readonly issuedOn: LocalDate | undefined
  readonly termsFrom: LocalDate | undefined
  /** Periods have their tasks from this day on, and up to `until`. */
  readonly from: LocalDate
  readonly until: LocalDate | undefined
}

const readWording = (
  wording: string,
  { issuedOn, termsFrom, from, until }: Days,
  calendar: Calendar,
): Dated[] => {
  const reading = readDeadline(wording, issuedOn ?? termsFrom, calendar)
  switch (reading.kind) {
    case 'recurring':
      return seriesOf(reading.recurrence, from, until)
    case 'undated':
      return [{}]
    case 'term':
      return [
        {
          dueOn: termsFrom ? lastDayOfTerm(reading.term, termsFrom, calendar) : reading.dueOn,
          term: reading.term,
        },
      ]
    default:
      return [{ dueOn: reading.dueOn }]
  }
}

const datesOf = (
  { assignedOn, dueOn, due, deadlineAsWorded = '' }: TaskRequest,
  { issuedOn, today, termsFrom = issuedOn }: DirectiveDays,
  calendar: Calendar,
): Dated[] => {
  // Work that goes on for another year is given anew: its periods before that day had their tasks.
  const given = assignedOn ?? issuedOn ?? today
  const from = laterOf(issuedOn ?? given, given)
  switch (due?.by) {
    case undefined:
      return [dueOn ? { dueOn } : {}]
    case 'term':
      return [{ ...(termsFrom && { dueOn: lastDayOfTerm(due.term, termsFrom, calendar) }), term: due.term }]
    case 'recurrence':
      return seriesOf(due.recurrence, from, due.until)
    case 'wording':
      return readWording(deadlineAsWorded, { issuedOn, termsFrom, from, until: due.until }, calendar)
  }
}

const tasksOf = (
  request: TaskRequest,
  place: number,
  on: DirectiveDays,
  calendar: Calendar,
): PlannedTask[] => {
  const { jointLeads = [], due: _, dueOn: __, ...task } = request
  const dates = datesOf(request, on, calendar)
  return [task.department, ...jointLeads].flatMap((department) =>
    dates.map(({ dueOn, ...reckoned }) => ({
      task: { ...task, department, ...(dueOn && { dueOn }) },
      place,
      ...reckoned,
    })),
  )
}

/**
 * The tasks of a directive's items: joint leads get one each, recurring work one a period. Terms run from the signing; as
 * long as its day is not known, the term is kept and there is no due date.
 * @throws Refused series-without-end, series-empty, too-many-tasks; the facts name the item
 */
export const planTasks = (
  requests: readonly TaskRequest[],
  on: DirectiveDays,
  calendar: Calendar,
): PlannedTask[] => {
  const planned: PlannedTask[] = []
  for (const [place, request] of requests.entries()) {
    try {
      const tasks = tasksOf(request, place + 1, on, calendar)
      const itemOf = planned.length
      planned.push(...(tasks.length > 1 ? tasks.map((task) => ({ ...task, itemOf })) : tasks))
    } catch (error) {
      if (error instanceof Refused) throw new Refused(error.code, { ...error.facts, task: place + 1 })
      throw error
    }
  }
  if (planned.length > maxTasksPerRequest)
    throw new Refused('too-many-tasks', { count: planned.length, most: maxTasksPerRequest })
  return planned
}
