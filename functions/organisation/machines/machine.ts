import * as z from 'zod'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { machineIdSchema, userIdSchema } from '../../shared/ids.ts'
import { lineOf } from '../../shared/text.ts'
import type { AnyActor } from '../people/user.ts'
import { machineScopes } from './scopes.ts'
import { toldWebhook, toldWebhookSchema, webhookSchema } from './webhook.ts'

/** Tài khoản hệ thống: the account of a program of the city, docs/decisions/0056. */

const name = lineOf(100).meta({
  description: 'what people call the system: it stands in histories in the place of a person',
})
const scopes = z
  .array(z.enum(machineScopes))
  .min(1, { error: 'empty' })
  .max(machineScopes.length)
  .transform((given) => machineScopes.filter((scope) => given.includes(scope)))
  .meta({ description: 'what it may do; nothing else' })

/** What an administrator says of a program. */
export const newMachineSchema = z.strictObject({ name, scopes }).meta({ id: 'NewMachine' })
export type NewMachine = z.infer<typeof newMachineSchema>

/** One of its secrets, which itself is kept nowhere. The one before the newest is good for a while. */
const secretSchema = z.strictObject({
  id: z.string(),
  hash: z.string(),
  madeAt: z.iso.datetime(),
  endsAt: z.iso.datetime().optional(),
})
export type MachineSecret = z.infer<typeof secretSchema>

export const machineSchema = z.strictObject({
  id: machineIdSchema,
  name,
  scopes: z.array(z.enum(machineScopes)),
  active: z.boolean(),
  version: z.int().min(1),
  madeBy: userIdSchema,
  madeOn: localDateSchema,
  secrets: z.array(secretSchema).max(2),
  webhooks: z.array(webhookSchema),
})
export type Machine = Readonly<z.infer<typeof machineSchema>>

/** What its account is beside what is kept secret: what people read of it, and its history keeps. */
export const toldMachineSchema = machineSchema
  .omit({ secrets: true, webhooks: true })
  .extend({
    secrets: z
      .array(secretSchema.omit({ hash: true }))
      .meta({ description: 'the newest last; itself it is told once' }),
  })
  .extend({ webhooks: z.array(toldWebhookSchema) })
  .meta({ id: 'Machine' })
export type ToldMachine = z.infer<typeof toldMachineSchema>

/** Without what would let somebody find a secret out. */
export const toldMachine = ({ secrets, webhooks, ...machine }: Machine): ToldMachine => ({
  ...machine,
  secrets: secrets.map(({ hash: _, ...secret }) => secret),
  webhooks: webhooks.map(toldWebhook),
})

/** The program as it acts: in its own name, with the scopes of its token that the account still has. */
export const actorOfMachine = (
  { id, name: called, active, scopes: own }: Machine,
  ofToken: readonly string[],
): AnyActor => ({
  id,
  name: called,
  role: 'machine',
  active,
  scopes: own.filter((scope) => ofToken.includes(scope)),
})
