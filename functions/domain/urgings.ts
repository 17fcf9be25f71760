import * as z from 'zod'
import { localDateSchema } from './dates.ts'
import { departmentCodeSchema } from './department.ts'
import { type DeadlineFacts, statusAtNight } from './lateness.ts'
import type { Notice } from './notice.ts'
import { isUrging } from './rule-sets.ts'
import type { TaskFacts } from './task.ts'

/**
 * Đôn đốc: the weekly mail to a department that lags, or the mail of a letter that urges it. Each went out on its day;
 * the daily mails only remind (nhắc) and are none.
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

/** Which department a mail urges, and the urging's name; undefined for every other mail. */
export const urgingBy = ({ content, period }: Notice): { department: string; name: string } | undefined => {
  const isOne = content.kind === 'lagging' || (content.kind === 'letter' && isUrging(content.level))
  return isOne ? { department: content.department, name: `${content.kind} ${period}` } : undefined
}

/** A mail to a department urges each of its tasks that is overdue on the morning of that day. */
const urges = ({ on }: Urging, task: TaskFacts | DeadlineFacts): boolean =>
  statusAtNight(task, on) === 'open-overdue'

/** How often a task was urged, by all urgings of its department; the same wherever it is told, on whatever day. */
export const timesUrged = (task: TaskFacts | DeadlineFacts, urgings: readonly Urging[]): number =>
  urgings.filter((urging) => urges(urging, task)).length

/** How often each of a department's open tasks was urged, by task; those that never were are left out. */
export type TimesUrged = Readonly<Record<string, number>>

export const timesUrgedOf = (
  tasks: readonly (DeadlineFacts & { readonly id: string })[],
  urgings: readonly Urging[],
): TimesUrged =>
  Object.fromEntries(
    tasks.map((task) => [task.id, timesUrged(task, urgings)] as const).filter(([, times]) => times > 0),
  )
