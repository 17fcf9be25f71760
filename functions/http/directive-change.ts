import { type Directive, directiveKeyOf, issuedOnOf } from '../directives/directive/directive.ts'
import {
  changeDirective,
  type DirectiveChange,
  type DirectiveEntry,
  versionOf,
} from '../directives/directive/directive-changes.ts'
import {
  changeBefore,
  refuseStaleDirective,
  writeDirectiveChange,
} from '../directives/directive/directive-changes-store.ts'
import { citationOf } from '../directives/directive/directive-number.ts'
import { readDirective, type StoredDirective } from '../directives/directive/directives-store.ts'
import { requestOfNaming, type WaitingRequest, waitingOf } from '../directives/requests/waiting-tasks.ts'
import { waitingCodeOf } from '../platform/table/task-codes.ts'
import { type Completion, completeDirective } from '../registration/completion/directive-completion.ts'
import { finishCompletion, writeCompletion } from '../registration/completion/directive-completion-store.ts'
import { calendarFor, refuseUnreadWords, registrationsOf } from '../registration/register/directive-tasks.ts'
import { nameLead } from '../registration/waiting/name-lead-store.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { withdrawPlanned } from '../tasks/ending/planned-end.ts'
import type { Call } from './resource.ts'

type Changing = Call<'changeDirective'>

type Told = Pick<Changing, 'store' | 'path' | 'command' | 'actor' | 'now' | 'today'>

const entryOf = (
  { command, actor, now, today, body: change }: Told & { readonly body: DirectiveChange },
  { before, after }: { readonly before: Directive; readonly after: Directive },
) => ({ ...command, on: today, at: now.toISOString(), by: actor.id, change, before, after })

/** Its answer is the directive that it became, under its right key. */
const complete = async (call: Changing, found: StoredDirective, given: Completion) => {
  const completed = completeDirective(found.directive, given, call.today)
  const entry = entryOf(call, { before: found.directive, after: completed.former })
  await writeCompletion(call.store, found, completed, entry)
  return { body: { key: directiveKeyOf(completed.directive), ...completed.directive } }
}

/** What an ended directive has planned is given out no more; what it gave stays. A repeat goes on where this stopped. */
const endPlanned = async (
  { store, command, actor, body, now, today }: Changing,
  { key, taskIds }: StoredDirective,
) => {
  if (body.change !== 'withdraw' && body.change !== 'supersede') return
  const reason = `${citationOf(key)}: ${body.reason}`.slice(0, 1000)
  await withdrawPlanned(store, taskIds, { ...command, by: actor.id, at: now, today, reason })
}

/** The tasks of the lead that is named; of a repeat, as the first attempt named it, on its day. */
const naming = async (call: Changing, entry: DirectiveEntry) => {
  const { store, path, command, actor, now } = call
  const { change, before, on } = entry
  if (change.change !== 'name-lead') throw new Error('no lead is named')
  const issuedOn = issuedOnOf(path.key)
  const request = requestOfNaming(waitingOf(before.waiting, change.waiting), change, { issuedOn, today: on })
  const calendar = await calendarFor({ store, today: on }, [request])
  const days = { today: on, calendar, termsFrom: request.assignedOn }
  const registrations = registrationsOf(path.key, [request], { command, ...days })
  await nameLead(store, path.key, entry, registrations, { ...command, by: actor.id, at: now })
  return { body: { key: path.key, ...entry.after } }
}

/** What an earlier attempt of the same command left, done to its end. */
const answered = async (call: Changing, earlier: DirectiveEntry) => {
  const { store } = call
  const { key } = call.path
  if (earlier.change.change === 'name-lead') return naming(call, earlier)
  if (earlier.change.change !== 'complete') {
    const found = await readDirective(store, key)
    if (found) await endPlanned(call, found)
    return { body: { key, ...earlier.after } }
  }
  const { key: became, directive } = await finishCompletion(store, earlier)
  return { body: { key: became, ...directive } }
}

/** A directive is changed seldom: it is read before, and written only if it is still as it was read. */
export const change = async (call: Call<'changeDirective'>) => {
  const { store, path, body, command, today } = call
  const earlier = await changeBefore(store, path.key, command)
  if (earlier) return answered(call, earlier)
  const found = await readDirective(store, path.key)
  if (!found) throw new Refused(notFound, { directive: path.key })
  const before = found.directive
  if (body.version !== versionOf(before)) return refuseStaleDirective(store, path.key)
  if (body.change === 'await-lead')
    refuseUnreadWords('tasks', body.tasks, issuedOnOf(path.key), await calendarFor(call, body.tasks))
  if (body.change === 'complete') return complete(call, found, body)
  const codeAt = (place: number) => waitingCodeOf(command, place)
  const entry = entryOf(call, { before, after: changeDirective(before, body, today, codeAt) })
  if (body.change === 'name-lead') return naming(call, entry)
  const written = await writeDirectiveChange(store, path.key, entry)
  await endPlanned(call, found)
  return { body: { key: path.key, ...written.after } }
}

/** Tasks that are added beside others and wait for their lead; once for a command, whatever the directive became. */
export const awaitLead = async (
  call: Told,
  tasks: WaitingRequest[],
  codeAt = (place: number) => waitingCodeOf(call.command, place),
): Promise<void> => {
  const { store, path, command, today } = call
  if (await changeBefore(store, path.key, command)) return
  const found = await readDirective(store, path.key)
  if (!found) throw new Refused(notFound, { directive: path.key })
  const before = found.directive
  const body = { change: 'await-lead' as const, version: versionOf(before), tasks }
  const after = changeDirective(before, body, today, codeAt)
  await writeDirectiveChange(store, path.key, entryOf({ ...call, body }, { before, after }))
}
