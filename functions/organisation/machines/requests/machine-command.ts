import * as z from 'zod'
import { etagOfVersion, versionOfEtag } from '../../../platform/http/etag.ts'
import type { Call } from '../../../platform/http/operation.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { machineIdSchema } from '../../../shared/ids.ts'
import type { Actor } from '../../people/user.ts'
import { type Machine, toldMachine, toldMachineSchema } from '../machine.ts'
import type { MachineChange } from '../machine-changes.ts'
import {
  machineAfter,
  refuseStale,
  requireMachine,
  type StoredMachine,
  writeMachineChange,
} from '../machines-store.ts'

export const machinePath = z.strictObject({ id: machineIdSchema })

/** As people read it. */
export const machineAnswer = toldMachineSchema.extend({
  usedOn: localDateSchema.optional().meta({ description: 'the last day on which it was given a token' }),
})

/** Told once, when it is made: it is kept nowhere. */
export const secretAnswer = machineAnswer.extend({
  secret: z.string().optional().meta({
    description:
      'told once; absent in the answer to a repeat, whose first answer had it: then have it replaced',
  }),
})

export const presentMachine = ({ usedOn, ...machine }: StoredMachine) => ({
  ...toldMachine(machine),
  ...(usedOn && { usedOn }),
})

interface MachineCall extends Pick<Call, 'store' | 'command' | 'now'> {
  readonly actor: Actor
  readonly path: { readonly id: string }
  readonly ifMatch: string | undefined
}

export const answerWith = (machine: StoredMachine, secret?: string) => ({
  body: { ...presentMachine(machine), ...(secret && { secret }) },
  etag: etagOfVersion(machine.version),
})

/**
 * A change of the version that the caller has read.
 * @param secret of the change, if it makes one: told only where this call made it
 * @throws Refused not-found, stale-machine, idempotency-key-reused; BadRequest if-match-missing, if-match-unreadable
 */
export const changeRegisteredMachine = async (
  { store, actor, path, ifMatch, command, now }: MachineCall,
  rule: (before: Machine) => MachineChange,
  secret?: string,
) => {
  const version = versionOfEtag(ifMatch)
  const { usedOn, ...before } = await requireMachine(store, path.id)
  if (before.version !== version) {
    const repeated = await machineAfter(store, path.id, command)
    return repeated ? answerWith(repeated) : refuseStale(before)
  }
  const change = rule(before)
  const isWritten = await writeMachineChange(store, change, { ...command, by: actor.id, at: now })
  return isWritten
    ? answerWith({ ...change.after, ...(usedOn && { usedOn }) }, secret)
    : answerWith(await requireMachine(store, path.id))
}
