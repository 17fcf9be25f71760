import * as z from 'zod'
import type { Calendar } from '../../organisation/calendar/calendar.ts'
import { lastDayOfTerm, type Term } from '../../organisation/calendar/term.ts'
import { type LocalDate, laterOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readDeadline } from '../deadline/deadline-wording.ts'
import { dueOf, dueSchema } from '../deadline/given-deadline.ts'
import { periodsOf, type Recurrence } from '../deadline/recurrence.ts'
import { seriesEmpty, tooManyTasks } from '../directive/directive-problems.ts'
import { type NewTask, newTaskSchema } from './commands.ts'

/**
 * One item of a directive: a task, or one task for each of the joint leads and each period of recurring work. The
 * wording of a deadline is read unless the item gives its due date otherwise, or says that there is none.
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

export const taskRequestsSchema = z.array(taskRequestSchema).max(maxTasksPerRequest)

/** What a request's words and dates say of one task. */
interface Dated {
  readonly dueOn?: LocalDate
  readonly term?: Term
  /** Of recurring work: the first day of the period, on which its task is given. */
  readonly begins?: LocalDate
  readonly lastOfSeries?: true
  /** A series without end goes on after this task. */
  readonly series?: Recurrence
}

/** One task that a request becomes. */
export interface RequestedTask extends Pick<Dated, 'term' | 'lastOfSeries' | 'series'> {
  readonly task: NewTask
  /** A period's task may be given on a day to come. */
  readonly ofSeries: boolean
  /** The place of its item in the request, from 1. */
  readonly place: number
  /** The place, among all tasks of the request, of the first one from the same item; absent when it stands alone. */
  readonly itemOf?: number
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
  readonly today: LocalDate
}

const seriesOf = (
  recurrence: Recurrence,
  { from, until, today }: Pick<Days, 'from' | 'until' | 'today'>,
): Dated[] => {
  const periods = periodsOf(recurrence, { from, until, today })
  if (periods.length === 0) throw new Refused(seriesEmpty, { from, until: until ?? '–' })
  return periods.map((period, place) => ({
    ...period,
    ...(place === periods.length - 1 && (until ? { lastOfSeries: true as const } : { series: recurrence })),
  }))
}

const readWording = (wording: string, days: Days, calendar: Calendar): Dated[] => {
  const { issuedOn, termsFrom } = days
  const reading = readDeadline(wording, issuedOn ?? termsFrom, calendar)
  switch (reading.kind) {
    case 'recurring':
      return seriesOf(reading.recurrence, days)
    case 'undated':
      return [{}]
    case 'term':
      return [
        {
          dueOn: termsFrom ? lastDayOfTerm(reading.term, termsFrom, calendar) : reading.dueOn,
          term: reading.term,
        },
      ]
    case 'date':
    case 'period-end':
      return [{ dueOn: reading.dueOn }]
  }
}

const datesOf = (
  request: TaskRequest,
  { issuedOn, today, termsFrom = issuedOn }: DirectiveDays,
  calendar: Calendar,
): Dated[] => {
  const { assignedOn, dueOn, deadlineAsWorded = '' } = request
  const due = dueOf(request)
  // Work that goes on for another year is given anew: its periods before that day had their tasks.
  const given = assignedOn ?? issuedOn ?? today
  const from = laterOf(issuedOn ?? given, given)
  switch (due?.by) {
    case undefined:
      return [dueOn ? { dueOn } : {}]
    case 'none':
      return [{}]
    case 'term':
      return [{ ...(termsFrom && { dueOn: lastDayOfTerm(due.term, termsFrom, calendar) }), term: due.term }]
    case 'recurrence':
      return seriesOf(due.recurrence, { from, until: due.until, today })
    case 'wording':
      return readWording(deadlineAsWorded, { issuedOn, termsFrom, from, until: due.until, today }, calendar)
  }
}

const tasksOf = (
  request: TaskRequest,
  place: number,
  on: DirectiveDays,
  calendar: Calendar,
): RequestedTask[] => {
  const { jointLeads = [], due: _, dueOn: __, ...task } = request
  const dates = datesOf(request, on, calendar)
  return [task.department, ...jointLeads].flatMap((department) =>
    dates.map(({ dueOn, begins, ...computed }) => ({
      task: { ...task, department, ...(begins && { assignedOn: begins }), ...(dueOn && { dueOn }) },
      ofSeries: begins !== undefined,
      place,
      ...computed,
    })),
  )
}

/**
 * The tasks of a directive's items: joint leads get one each, recurring work one a period. Terms run from the signing; as
 * long as its day is not known, the term is kept and there is no due date. A period's task is given on the first day of
 * its period, the one in which the directive was signed on that day.
 * @throws Refused series-empty, too-many-tasks; the facts name the item
 */
export const planTasks = (
  requests: readonly TaskRequest[],
  on: DirectiveDays,
  calendar: Calendar,
): RequestedTask[] => {
  const planned: RequestedTask[] = []
  for (const [place, request] of requests.entries()) {
    try {
      const tasks = tasksOf(request, place + 1, on, calendar)
      const itemOf = planned.length
      planned.push(...(tasks.length > 1 ? tasks.map((task) => ({ ...task, itemOf })) : tasks))
    } catch (error) {
      if (error instanceof Refused) throw new Refused(error.problem, { ...error.facts, task: place + 1 })
      throw error
    }
  }
  if (planned.length > maxTasksPerRequest)
    throw new Refused(tooManyTasks, { count: planned.length, max: maxTasksPerRequest })
  return planned
}
