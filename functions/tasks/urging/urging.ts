import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { UrgingAct } from '../command/task-commands.ts'
import { type Change, change, givenRefusal, submittedRefusal } from '../task/change.ts'
import { type DeadlineFacts, isOverdue, statusAtNight } from '../task/lateness.ts'
import type { OpenTask, TaskFacts } from '../task/task.ts'
import { alreadyUrged, notOverdue } from '../task/task-problems.ts'

/**
 * Đôn đốc of a department: the weekly mail where it lags, or the mail of a letter that urges it. Each went out on its
 * day; the daily mails only remind (nhắc) and are none. A person's own act stands with the one task that it urges.
 */
const urgingSchema = z.strictObject({
  name: z.string().meta({ description: 'the kind and the period of its mail: one mail is one urging' }),
  on: localDateSchema.meta({ description: 'the day on which the mail service took it' }),
})

/** All urgings of one department that went out. */
export const urgingLedgerSchema = z.strictObject({
  department: departmentCodeSchema,
  urgings: z.array(urgingSchema),
})

export type Urging = z.infer<typeof urgingSchema>
export type UrgingLedger = z.infer<typeof urgingLedgerSchema>

/** What tells how often a task was urged. The index of open tasks carries it. */
type UrgedFacts = TaskFacts | (DeadlineFacts & Pick<OpenTask, 'urgedOn'>)

/** Whether a late result lay with the Office on that morning, as the facts tell it: one that was given back was none. */
const layWithOffice = (task: UrgedFacts, on: LocalDate): boolean =>
  (task.lifecycle === 'open' || task.lifecycle === 'accepted') &&
  task.result !== undefined &&
  task.result.submittedOn < on

/** A mail to a department urges each of its tasks that is overdue on the morning of that day, and that it can do something about. */
const urges = ({ on }: Urging, task: UrgedFacts): boolean =>
  statusAtNight(task, on) === 'open-overdue' && !layWithOffice(task, on)

/**
 * How often a task was urged, by the urgings of its department and by people's own acts; the same wherever it is told.
 * @param asOf of a past day: what was urged after it does not count
 */
export const timesUrged = (task: UrgedFacts, urgings: readonly Urging[], asOf?: LocalDate): number => {
  const isByThen = (on: LocalDate) => asOf === undefined || on <= asOf
  const mails = urgings.filter((urging) => isByThen(urging.on) && urges(urging, task))
  return mails.length + (task.urgedOn ?? []).filter(isByThen).length
}

/** Whether somebody urged the task on that day already. */
export const wasUrgedOn = ({ urgedOn = [] }: TaskFacts, day: LocalDate): boolean => urgedOn.includes(day)

/** @param earlier who urged it on this day already, and at what time */
const urgeRefusalAfter = (earlier: { readonly by: string; readonly at: string }) =>
  givenRefusal((task, today) => {
    const submitted = submittedRefusal(task)
    if (submitted) return submitted
    if (!isOverdue(task, today)) return new Refused(notOverdue)
    return wasUrgedOn(task, today) ? new Refused(alreadyUrged, { on: today, ...earlier }) : undefined
  })

const unknown = { by: '–', at: '–' }

export const urgeRefusal = urgeRefusalAfter(unknown)

/**
 * Somebody of the Office or a leader urges an overdue task: like a mail it counts once a day, whoever does it. What is
 * in term, or lies with the Office, is not the department's to hurry.
 * @param earlier who urged it on this day already, and at what time
 * @throws Refused task-closed, task-planned, task-withheld, already-submitted, not-overdue, already-urged
 */
export const urge = (
  before: TaskFacts,
  { words }: UrgingAct,
  today: LocalDate,
  earlier: { readonly by: string; readonly at: string } = unknown,
): Change =>
  change(before, today, urgeRefusalAfter(earlier), (task) => ({
    after: { ...task, urgedOn: [...(task.urgedOn ?? []), today] },
    details: { type: 'urged', words },
  }))

/** How often each of a department's open tasks was urged, by task; those that never were are left out. */
export type TimesUrged = Readonly<Record<string, number>>

export const timesUrgedOf = (
  tasks: readonly (UrgedFacts & { readonly id: string })[],
  urgings: readonly Urging[],
): TimesUrged =>
  Object.fromEntries(
    tasks.map((task) => [task.id, timesUrged(task, urgings)] as const).filter(([, times]) => times > 0),
  )
