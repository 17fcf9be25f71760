import * as z from 'zod'
import type { Machine } from '../../organisation/machines/machine.ts'
import { isGood } from '../../organisation/machines/machine-changes.ts'
import { readMachine } from '../../organisation/machines/machines-store.ts'
import { type Webhook, webhookIdSchema } from '../../organisation/machines/webhook.ts'
import { type CallOutcome, callReceiver } from '../../platform/calls/call-receiver.ts'
import { signedHeaders } from '../../platform/calls/signed-call.ts'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import { machineIdSchema } from '../../shared/ids.ts'
import { putDecision } from '../decisions/decisions-store.ts'
import { holdWebhook, leaveWebhook, moveDelivery, readDue } from './deliveries-store.ts'
import { afterCall, type Delivery, stopped } from './delivery.ts'
import { toldOfGivenUp } from './told-of-given-up.ts'

/** Whose webhook there is something for. */
export const webhookAddressSchema = z.strictObject({ machine: machineIdSchema, webhook: webhookIdSchema })
export type WebhookAddress = z.infer<typeof webhookAddressSchema>

/** So long one run has a webhook for itself: longer than its Lambda may run. */
const heldMs = 5 * 60_000
/** After so many calls in a row without a good answer the receiver is left in peace until the next half hour. */
const failuresInRow = 3
/** A run stops early enough that its last call can end. */
const runMs = 4 * 60_000

/** What calls a receiver: in tests something that answers as they wish is on the other side. */
type Send = typeof callReceiver

const findWebhook = (machine: Machine | undefined, id: string): Webhook | undefined => {
  const found = machine?.active ? machine.webhooks.find((one) => one.id === id) : undefined
  return found?.active ? found : undefined
}

const secretsOf = ({ secrets }: Webhook, now: Date): string[] =>
  secrets.flatMap(({ secret, ...one }) => (secret && isGood(one, now) ? [secret] : [])).reverse()

/** What is given up is told before it is settled: a run that stops between the two tells it again, which changes nothing. */
const settle = async (store: Store, before: Delivery, after: Delivery): Promise<void> => {
  const now = new Date()
  const told = toldOfGivenUp(after, now)
  if (told) await putDecision(store, { ...told, collectedAt: now.toISOString() })
  await moveDelivery(store, before, after)
  const { id, webhook, machine, attempts, answer } = after
  const said = { delivery: id, webhook, machine, attempts, answer }
  if (told) log.warn('webhook-given-up', said)
  else log.info('webhook-called', said)
}

const isFailure = (outcome: CallOutcome) =>
  !('status' in outcome) || outcome.status < 200 || outcome.status > 299

/** Tells one webhook all that it is to be told by now; answers whether more may be due at once. */
const deliverHeld = async (
  store: Store,
  { machine, webhook }: WebhookAddress,
  send: Send,
  until: number,
): Promise<boolean> => {
  const receiver = findWebhook(await readMachine(store, machine), webhook)
  let failures = 0
  const due = await readDue(store, webhook, new Date())
  for (const delivery of due) {
    if (Date.now() > until || failures === failuresInRow) return false
    if (!receiver) {
      await settle(store, delivery, stopped(delivery, new Date()))
      continue
    }
    const { body } = delivery
    const headers = signedHeaders(delivery, secretsOf(receiver, new Date()), new Date())
    const outcome = await send(receiver.url, body, headers)
    failures = isFailure(outcome) ? failures + 1 : 0
    await settle(store, delivery, afterCall(delivery, outcome, new Date()))
  }
  return due.length > 0
}

/**
 * Tells a webhook what it is to be told, one happening after the other. Of several runs one works; what is entered while it leaves is
 * seen by a last look, and by the next half hour in any case.
 */
export const deliver = async (
  store: Store,
  address: WebhookAddress,
  send: Send = callReceiver,
): Promise<void> => {
  const until = Date.now() + runMs
  for (;;) {
    const now = new Date()
    const held = new Date(now.getTime() + heldMs)
    if (!(await holdWebhook(store, address.webhook, held, now))) return
    const goesOn = await deliverHeld(store, address, send, until)
    await leaveWebhook(store, address.webhook, held, new Date())
    if (!goesOn) return
  }
}
