import { createHash } from 'node:crypto'
import * as z from 'zod'
import { happeningKinds } from '../../organisation/machines/happening-kinds.ts'
import { webhookIdSchema } from '../../organisation/machines/webhook.ts'
import { type CallOutcome, callFailures } from '../../platform/calls/call-receiver.ts'
import { expiryAttribute } from '../../platform/table/item-kinds.ts'
import { machineIdSchema, taskIdSchema } from '../../shared/ids.ts'
import type { Happening } from './happening.ts'

/** One happening on its way to one webhook. */

export const deliveryIdSchema = z.string().regex(/^msg_[0-9a-f]{32}$/, { error: 'invalid' })

export const deliverySchema = z.strictObject({
  id: deliveryIdSchema,
  machine: machineIdSchema,
  webhook: webhookIdSchema,
  type: z.enum(happeningKinds),
  task: taskIdSchema,
  /** What is sent, each time the same bytes. */
  body: z.string(),
  happenedAt: z.iso.datetime(),
  state: z.enum(['due', 'delivered', 'given-up']),
  attempts: z.int().min(0),
  dueAt: z.iso
    .datetime()
    .meta({ description: 'when it is tried next; of one that is settled, when it was tried last' }),
  triedAt: z.iso.datetime().optional(),
  answer: z
    .union([z.int(), z.enum([...callFailures, 'stopped'])])
    .optional()
    .meta({ description: 'the status that the receiver answered last, or why it answered nothing' }),
  [expiryAttribute]: z.int(),
})
export type Delivery = Readonly<z.infer<typeof deliverySchema>>

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long until it is tried again, by how often it was: together a day, all but some minutes. */
const waits = [5 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 8 * hour] as const

/** So many of a webhook a page shows. */
export const shownDeliveries = 50

/** So long one can look at what became of it. */
const keptDays = 30

/** The same for the same entry and webhook, however often the stream hands it over: a receiver knows a repeat by it. */
const idOf = (webhook: string, entry: string): string =>
  `msg_${createHash('sha256').update(`${webhook}\n${entry}`).digest('hex').slice(0, 32)}`

/**
 * A happening that a webhook is to be told.
 * @param entry of the history that tells it, by its whole key
 */
export const newDelivery = (
  to: { readonly machine: string; readonly webhook: string },
  happening: Happening,
  entry: string,
  now: Date,
): Delivery => {
  const { type, timestamp, data } = happening
  return {
    ...to,
    id: idOf(to.webhook, entry),
    type,
    task: data.task,
    body: JSON.stringify(happening),
    happenedAt: timestamp,
    state: 'due',
    attempts: 0,
    dueAt: now.toISOString(),
    [expiryAttribute]: Math.floor((now.getTime() + keptDays * day) / 1_000),
  }
}

const isTaken = (outcome: CallOutcome): boolean =>
  'status' in outcome && outcome.status >= 200 && outcome.status < 300

/** The delivery after a call: taken by the receiver, to be tried again, or given up after about a day. */
export const afterCall = (before: Delivery, outcome: CallOutcome, now: Date): Delivery => {
  const at = now.toISOString()
  const attempts = before.attempts + 1
  const tried = {
    ...before,
    attempts,
    triedAt: at,
    answer: 'status' in outcome ? outcome.status : outcome.failure,
  }
  if (isTaken(outcome)) return { ...tried, state: 'delivered', dueAt: at }
  const wait = waits[attempts - 1]
  return wait === undefined
    ? { ...tried, state: 'given-up', dueAt: at }
    : { ...tried, dueAt: new Date(now.getTime() + wait).toISOString() }
}

/** One whose webhook was stopped, or its account closed, meanwhile. */
export const stopped = (before: Delivery, now: Date): Delivery => ({
  ...before,
  state: 'given-up',
  dueAt: now.toISOString(),
  answer: 'stopped',
})

/** The same once more, from the beginning, under the same id: the receiver knows whether it has it. */
export const again = (before: Delivery, now: Date): Delivery => ({
  ...before,
  state: 'due',
  attempts: 0,
  dueAt: now.toISOString(),
})
