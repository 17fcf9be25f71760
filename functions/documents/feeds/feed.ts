import * as z from 'zod'
import type { User } from '../../organisation/people/user.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { homeOf, userIdSchema } from '../../shared/ids.ts'
import { lineOf } from '../../shared/text.ts'
import type { TaskFacts } from '../../tasks/task/task.ts'

/** What an address of one's own shows: one's due dates, tasks as a table, figures as a table, the signed figures of a night. */
const feedKinds = ['calendar', 'tasks', 'figures', 'nightly'] as const

export const feedIdSchema = z.string().regex(/^[a-z0-9]{12}$/, { error: 'invalid' })

/** What a person says of a new address. */
export const newFeedSchema = z
  .strictObject({
    kind: z.enum(feedKinds),
    name: lineOf(60).meta({ description: 'where it is used: the phone, a report' }),
  })
  .meta({ id: 'NewFeed' })

/**
 * Địa chỉ riêng: whoever has its secret reads what its owner may read at that moment, without signing in. The secret
 * itself is kept nowhere, docs/decisions/0021.
 */
export const feedSchema = z.strictObject({
  ...newFeedSchema.shape,
  id: feedIdSchema,
  owner: userIdSchema,
  madeOn: localDateSchema,
  revokedOn: localDateSchema.optional(),
})

export type Feed = z.infer<typeof feedSchema>

/** Enough for a person's devices and reports; more would be addresses that nobody remembers. */
export const maxFeeds = 10

/**
 * Whose calendar a task's due date stands in: a head's all of the department; a clerk's those assigned to them or to
 * nobody; that of whoever sees the whole city, the starred.
 */
export const isOnCalendarOf = (
  { id, role, department }: User,
  task: Pick<TaskFacts, 'id' | 'starred' | 'holder'>,
): boolean => {
  if (!department) return task.starred
  if (homeOf(task.id).department !== department) return false
  return role !== 'clerk' || task.holder === undefined || task.holder === id
}

/** How long a due date that fell away is still shown as cancelled, so that every calendar hears of it. */
export const cancelledDays = 30
