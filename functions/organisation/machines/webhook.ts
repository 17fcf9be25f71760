import * as z from 'zod'
import { addressTrouble } from '../../platform/calls/receiver-address.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { happeningKinds } from './happening-kinds.ts'
import { noSuchWebhook, tooManyWebhooks, webhookNeedsReading } from './webhook-problems.ts'

/** Where a program is called when something happens to a task (webhook), docs/decisions/0056. */

export const webhookIdSchema = z.string().regex(/^[a-z0-9]{12}$/, { error: 'invalid' })

/** What an administrator says of one. Whether the address may be called at all is looked at when it is called, too. */
export const newWebhookSchema = z
  .strictObject({
    url: z
      .string()
      .max(500)
      .refine((url) => addressTrouble(url) === undefined, { error: 'receiver-address' })
      .meta({ description: 'https, of a host that the internet knows' }),
    kinds: z
      .array(z.enum(happeningKinds))
      .min(1, { error: 'empty' })
      .max(happeningKinds.length)
      .transform((given) => happeningKinds.filter((kind) => given.includes(kind))),
  })
  .meta({ id: 'NewWebhook' })

/** What calls are signed with: who signs needs it as it is. The one before the newest signs beside it for a while. */
const signingSecretSchema = z.strictObject({
  secret: z.string().optional().meta({ description: 'absent where the city came out of a file' }),
  madeAt: z.iso.datetime(),
  endsAt: z.iso.datetime().optional(),
})

export const webhookSchema = z.strictObject({
  id: webhookIdSchema,
  url: z.string(),
  kinds: z.array(z.enum(happeningKinds)),
  active: z.boolean(),
  secrets: z.array(signingSecretSchema).max(2),
})
export type Webhook = Readonly<z.infer<typeof webhookSchema>>

export const toldWebhookSchema = webhookSchema
  .extend({ secrets: z.array(signingSecretSchema.omit({ secret: true })) })
  .meta({ id: 'Webhook' })

export const toldWebhook = ({ secrets, ...webhook }: Webhook) => ({
  ...webhook,
  secrets: secrets.map(({ secret: _, ...told }) => told),
})

const maxWebhooks = 5

type Webhooks = Webhook[]

/** What of an account is looked at here. */
interface Account {
  readonly name: string
  readonly scopes: readonly string[]
  readonly webhooks: readonly Webhook[]
}

/** @throws Refused too-many-webhooks, webhook-needs-reading */
export const withWebhook = ({ name, scopes, webhooks: before }: Account, webhook: Webhook): Webhooks => {
  if (!scopes.includes('read-tasks')) throw new Refused(webhookNeedsReading, { name })
  if (before.length >= maxWebhooks) throw new Refused(tooManyWebhooks, { max: maxWebhooks })
  return [...before, webhook]
}

/** @throws Refused no-such-webhook */
export const webhookOf = ({ name, webhooks }: Pick<Account, 'name' | 'webhooks'>, id: string): Webhook => {
  const found = webhooks.find((one) => one.id === id)
  if (!found) throw new Refused(noSuchWebhook, { name })
  return found
}

/** The same webhooks with one as it is now. */
export const withChanged = (before: readonly Webhook[], changed: Webhook): Webhooks =>
  before.map((one) => (one.id === changed.id ? changed : one))

const daysOfTwoSecrets = 7
const dayMs = 86_400_000

/** With a new secret; the one before signs beside it for a week, or no more from now on. */
export const withNewSecret = (
  webhook: Webhook,
  secret: string,
  { endsBefore, at }: { readonly endsBefore: 'now' | 'in-a-week'; readonly at: Date },
): Webhook => {
  const endsAt = new Date(at.getTime() + daysOfTwoSecrets * dayMs).toISOString()
  const last = webhook.secrets.at(-1)
  const kept = endsBefore === 'in-a-week' && last?.secret ? [{ ...last, endsAt: last.endsAt ?? endsAt }] : []
  return { ...webhook, secrets: [...kept, { secret, madeAt: at.toISOString() }] }
}

/** As a city's file carries it: without what it signs with, and stopped. A city that came out of a file calls nobody by itself. */
export const carriedWebhook = (webhook: Webhook): Webhook => ({
  ...toldWebhook(webhook),
  active: false,
})
