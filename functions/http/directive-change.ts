import { type Directive, directiveKeyOf } from '../domain/directive.ts'
import { changeDirective, type DirectiveEntry, versionOf } from '../domain/directive-changes.ts'
import { type Completion, completeDirective } from '../domain/directive-completion.ts'
import { Refused } from '../domain/errors.ts'
import { changeBefore, refuseStaleDirective, writeDirectiveChange } from '../store/directive-changes.ts'
import { finishCompletion, writeCompletion } from '../store/directive-completion.ts'
import { readDirective, type StoredDirective } from '../store/directives.ts'
import type { Store } from '../store/store.ts'
import type { Call } from './resource.ts'

type Changing = Call<'changeDirective'>

const entryOf = (
  { command, actor, now, today, body: change }: Changing,
  { before, after }: { readonly before: Directive; readonly after: Directive },
) => ({ ...command, on: today, at: now.toISOString(), by: actor.id, change, before, after })

/** Its answer is the directive that it became, under its right key. */
const complete = async (call: Changing, found: StoredDirective, given: Completion) => {
  const completed = completeDirective(found.directive, given, call.today)
  const entry = entryOf(call, { before: found.directive, after: completed.former })
  await writeCompletion(call.store, found, completed, entry)
  return { body: { key: directiveKeyOf(completed.directive), ...completed.directive } }
}

/** What an earlier attempt of the same command left. */
const answered = async (store: Store, key: string, earlier: DirectiveEntry) => {
  if (earlier.change.change !== 'complete') return { body: { key, ...earlier.after } }
  const { key: became, directive } = await finishCompletion(store, earlier)
  return { body: { key: became, ...directive } }
}

/** A directive is changed seldom: it is read before, and written only if it is still as it was read. */
export const change = async (call: Call<'changeDirective'>) => {
  const { store, path, body, command, today } = call
  const earlier = await changeBefore(store, path.key, command)
  if (earlier) return answered(store, path.key, earlier)
  const found = await readDirective(store, path.key)
  if (!found) throw new Refused('not-found', { directive: path.key })
  const before = found.directive
  if (body.version !== versionOf(before)) return refuseStaleDirective(store, path.key)
  if (body.change === 'complete') return complete(call, found, body)
  const entry = entryOf(call, { before, after: changeDirective(before, body, today) })
  const written = await writeDirectiveChange(store, path.key, entry)
  return { body: { key: path.key, ...written.after } }
}
