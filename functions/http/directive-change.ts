import { changeDirective, versionOf } from '../domain/directive-changes.ts'
import { Refused } from '../domain/errors.ts'
import { changeBefore, refuseStaleDirective, writeDirectiveChange } from '../store/directive-changes.ts'
import { readDirective } from '../store/directives.ts'
import type { Call } from './resource.ts'

/** A directive is changed seldom: it is read before, and written only if it is still as it was read. */
export const change = async (call: Call<'changeDirective'>) => {
  const { store, path, body, command, actor, now, today } = call
  const earlier = await changeBefore(store, path.key, command)
  if (earlier) return { body: { key: path.key, ...earlier.after } }
  const found = await readDirective(store, path.key)
  if (!found) throw new Refused('not-found', { directive: path.key })
  const before = found.directive
  if (body.version !== versionOf(before)) return refuseStaleDirective(store, path.key)
  const after = changeDirective(before, body, today)
  const entry = { ...command, on: today, at: now.toISOString(), by: actor.id, change: body, before, after }
  const written = await writeDirectiveChange(store, path.key, entry)
  return { body: { key: path.key, ...written.after } }
}
