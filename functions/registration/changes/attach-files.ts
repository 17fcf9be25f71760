import { changeDirective, type DirectiveChange } from '../../directives/directive/directive-changes.ts'
import { writeDirectiveChange } from '../../directives/directive/directive-changes-store.ts'
import type { StoredDirective } from '../../directives/directive/directives-store.ts'
import { filesOfDirective } from '../../directives/files/files-of-directive.ts'
import { namedFiles } from '../../files/attaching.ts'
import { keepFiles } from '../../files/keeping.ts'
import { type DirectiveCommand, entryOf } from './directive-command.ts'

type Attaching = Extract<DirectiveChange, { readonly change: 'attach' }>

/**
 * Attaches files to a directive: an entry of its history tells them, and by it the audit chain.
 * @throws Refused file-not-there, file-already-attached, file-not-arrived, file-content-refused, file-infected,
 * directive-not-in-force, stale-directive
 */
export const attachFiles = async (
  call: DirectiveCommand,
  { key, directive: before }: StoredDirective,
  { files: ids, ...words }: Attaching,
) => {
  const { store, command, today } = call
  const named = await namedFiles(store, { owner: filesOfDirective(key), ids, command, on: today })
  const change = { ...words, files: [...named.files] }
  const after = changeDirective(before, change, today)
  await named.requireArrived()
  const written = await writeDirectiveChange(store, key, entryOf(call, { change, before, after }), named)
  await keepFiles(store, filesOfDirective(key), ids)
  return { key, ...written.after }
}
