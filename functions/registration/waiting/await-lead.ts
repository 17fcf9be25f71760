import { changeDirective, versionOf } from '../../directives/directive/directive-changes.ts'
import { changeBefore, writeDirectiveChange } from '../../directives/directive/directive-changes-store.ts'
import { readDirective } from '../../directives/directive/directives-store.ts'
import type { WaitingRequest } from '../../directives/requests/waiting-tasks.ts'
import { waitingCodeOf } from '../../platform/table/task-codes.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type DirectiveCommand, entryOf } from '../changes/directive-command.ts'

/**
 * Tasks that are added beside others and wait for their lead; once for a command, whatever the directive became.
 * @param codeAt names what begins to wait, by its index
 * @throws Refused not-found, directive-not-in-force, secret-directive, too-many-waiting, stale-directive, idempotency-key-reused
 */
export const awaitLead = async (
  call: DirectiveCommand,
  tasks: WaitingRequest[],
  codeAt = (index: number) => waitingCodeOf(call.command, index),
): Promise<void> => {
  const { store, key, command, today } = call
  if (await changeBefore(store, key, command)) return
  const found = await readDirective(store, key)
  if (!found) throw new Refused(notFound, { directive: key })
  const before = found.directive
  const change = { change: 'await-lead' as const, version: versionOf(before), tasks }
  const after = changeDirective(before, change, today, codeAt)
  await writeDirectiveChange(store, key, entryOf(call, { change, before, after }))
}
