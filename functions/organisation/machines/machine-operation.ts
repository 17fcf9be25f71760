import type { Operation, SecretAddress } from '../../platform/http/operation.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { AnyActor } from '../people/user.ts'
import { actorOfMachine } from './machine.ts'
import { insufficientScope, invalidMachineToken } from './machine-problems.ts'
import { readToken } from './machine-tokens-store.ts'
import type { MachineScope } from './scopes.ts'

/**
 * The program whose token came with a request, as it acts now.
 * @throws Refused invalid-machine-token, insufficient-scope
 */
export const machineWithScope =
  (scope: MachineScope) =>
  async ({ store, authorization, now }: SecretAddress): Promise<AnyActor> => {
    const [, token] = /^bearer +(\S+)$/i.exec(authorization ?? '') ?? []
    const found = token ? await readToken(store, token, now) : undefined
    if (!found) throw new Refused(invalidMachineToken)
    const actor = actorOfMachine(found.machine, found.scopes)
    if (!actor.scopes?.includes(scope)) throw new Refused(insufficientScope, { scope })
    return actor
  }

/**
 * Offers an operation of people to programs as well, at an address of its own: the gateway knows people's tokens alone. The
 * permission that people need is the scope that a program needs.
 */
export const forMachines = (
  { permission, errors = [], ...operation }: Operation,
  {
    path,
    scope,
    summary,
  }: { readonly path: string; readonly scope: MachineScope; readonly summary: Operation['summary'] },
): Operation => {
  if (permission !== scope) throw new Error(`${path} is for whoever may ${permission}, not ${scope}`)
  return { ...operation, path, summary, errors, machine: { scope }, ownerOf: machineWithScope(scope) }
}
