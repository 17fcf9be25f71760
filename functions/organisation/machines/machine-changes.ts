import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { userIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Machine, type MachineSecret, type NewMachine, toldMachineSchema } from './machine.ts'
import { machineInactive } from './machine-problems.ts'

const machineChanges = [
  'entered',
  'changed',
  'closed',
  'opened',
  'secret-renewed',
  'secret-replaced',
  'webhook-entered',
  'webhook-changed',
  'webhook-secret-renewed',
] as const

/** An entry of the history of a machine account: what an administrator did to it. Of secrets it says when they were made, no more. */
export const machineEntrySchema = z
  .strictObject({
    key: z.string(),
    bodyHash: z.string(),
    at: z.iso.datetime(),
    on: localDateSchema,
    by: userIdSchema,
    change: z.enum(machineChanges),
    after: toldMachineSchema,
  })
  .meta({ id: 'MachineEntry' })
export type MachineEntry = z.infer<typeof machineEntrySchema>

/** What a command does to a machine account; without `before` it is new. */
export interface MachineChange {
  readonly change: MachineEntry['change']
  readonly before?: Machine
  readonly after: Machine
}

interface When {
  readonly by: string
  readonly today: LocalDate
  readonly at: Date
}

/** For so long a program may still use the secret before the newest: time enough to enter the new one. */
const daysOfTwoSecrets = 7
const dayMs = 86_400_000

/** Whether a secret opens anything at this instant. */
export const isGood = ({ endsAt }: Pick<MachineSecret, 'endsAt'>, now: Date): boolean =>
  endsAt === undefined || now.toISOString() < endsAt

/** Enters an account, with its first secret. */
export const enterMachine = (
  id: string,
  { name, scopes }: NewMachine,
  secret: MachineSecret,
  { by, today }: When,
): MachineChange => ({
  change: 'entered',
  after: {
    id,
    name,
    scopes,
    active: true,
    version: 1,
    madeBy: by,
    madeOn: today,
    secrets: [secret],
    webhooks: [],
  },
})

const next = (before: Machine, changed: Partial<Machine>): Machine => ({
  ...before,
  ...changed,
  version: before.version + 1,
})

/** Another name or other scopes: they hold for tokens that were given already, too. */
export const changeMachine = (before: Machine, { name, scopes }: NewMachine): MachineChange => ({
  change: 'changed',
  before,
  after: next(before, { name, scopes }),
})

/** Closes an account, or opens it again: it holds at the program's next request, whatever token it has. */
export const setMachineActive = (before: Machine, active: boolean): MachineChange => ({
  change: active ? 'opened' : 'closed',
  before,
  after: next(before, { active }),
})

/** Where the program is called: another address, another secret. */
export const changeWebhooks = (
  before: Machine,
  change: Extract<MachineEntry['change'], `webhook-${string}`>,
  webhooks: Machine['webhooks'],
): MachineChange => ({ change, before, after: next(before, { webhooks }) })

/**
 * A new secret. The one before it is good for a week more, or, where it may have become known, from now on for nothing: then its
 * tokens are void with it. There are never more than two.
 * @throws Refused machine-inactive
 */
export const renewSecret = (
  before: Machine,
  secret: MachineSecret,
  { endsBefore, at }: { readonly endsBefore: 'now' | 'in-a-week'; readonly at: Date },
): MachineChange => {
  if (!before.active) throw new Refused(machineInactive, { name: before.name })
  const endsAt = new Date(at.getTime() + daysOfTwoSecrets * dayMs).toISOString()
  const last = before.secrets.at(-1)
  const kept = endsBefore === 'in-a-week' && last ? [{ ...last, endsAt: last.endsAt ?? endsAt }] : []
  return {
    change: endsBefore === 'now' ? 'secret-replaced' : 'secret-renewed',
    before,
    after: next(before, { secrets: [...kept, secret] }),
  }
}
