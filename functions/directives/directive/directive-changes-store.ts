import type { NamedFiles } from '../../files/attaching.ts'
import { type Command, keyReused } from '../../platform/table/command.ts'
import { newEntry, readEntries } from '../../platform/table/history/histories.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { directiveKey, eventKey } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { type Write, writeTogether } from '../../platform/table/writes.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { directiveSchema } from './directive.ts'
import { type DirectiveEntry, directiveEntrySchema, versionOf } from './directive-changes.ts'
import { staleDirective, unknownDirective } from './directive-problems.ts'
import { directiveOfItem, readDirective } from './directives-store.ts'
import { waitingWrite } from './waiting-tasks-store.ts'

export const itemOfDirectiveEntry = (directive: string, entry: DirectiveEntry): Item => ({
  ...eventKey(directive, entry.key),
  ...entry,
})

export const directiveEntryOfItem = itemReader<DirectiveEntry>({
  kind: 'directive-entry',
  schema: 2,
  shape: directiveEntrySchema,
  // In older entries nothing was attached.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, ...attributes }) => directiveEntrySchema.parse(attributes),
})

export const newDirectiveEntry = (store: Store, directive: string, entry: DirectiveEntry): Write =>
  newEntry(store, itemOfDirectiveEntry(directive, entry), directiveEntryOfItem)

/** Every change of a directive, oldest first. */
export const readDirectiveHistory = async (store: Store, directive: string): Promise<DirectiveEntry[]> => {
  const items = await readEntries(store, directive)
  return items.map(directiveEntryOfItem).sort((one, other) => one.at.localeCompare(other.at))
}

const mutable = ['kind', 'issuer', 'signer', 'abstract', 'urgency', 'version', 'ended', 'waiting'] as const

/** Sealed with its entry; only if it still is as it was read. Its tasks, which may be joined by others meanwhile, are left alone. */
const changedDirective = (store: Store, key: string, entry: DirectiveEntry): Write => {
  const { before, after } = entry
  const changed = mutable.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const { version } = before
  return {
    Update: {
      TableName: store.table,
      Key: directiveKey(key),
      UpdateExpression: `SET ${changed.map((name) => `#${name} = :${name}`).join(', ')} ADD historyHash :historyHash`,
      ConditionExpression: `attribute_exists(pk) AND ${version ? '#version = :was' : 'attribute_not_exists(#version)'}`,
      ExpressionAttributeNames: Object.fromEntries(changed.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(changed.map((name) => [`:${name}`, after[name]])),
        ...(version && { ':was': version }),
        ':historyHash': historyHashOf(key, [entry]),
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    reads: directiveOfItem,
    leaves: partOf(directiveKey(key), directiveSchema, after),
  }
}

/** @throws Refused stale-directive with who changed what */
export const refuseStaleDirective = async (store: Store, directive: string): Promise<never> => {
  const last = (await readDirectiveHistory(store, directive)).at(-1)
  throw new Refused(staleDirective, {
    directive,
    version: last ? versionOf(last.after) : 1,
    changedBy: last?.by ?? '–',
    changedAt: last?.at ?? '–',
    change: last?.change.change ?? '–',
  })
}

/**
 * Writes a change of a directive with its entry and the files that it brings, all or none. A repeat that overtook the first
 * gets its answer.
 * @throws Refused stale-directive, unknown-directive, file-already-attached, idempotency-key-reused
 */
export const writeDirectiveChange = async (
  store: Store,
  directive: string,
  entry: DirectiveEntry,
  files?: Pick<NamedFiles, 'writes' | 'refused'>,
): Promise<DirectiveEntry> => {
  const successor = entry.after.ended?.by
  // A directive is never deleted: one that is there when it is looked for stays.
  if (successor && !(await readDirective(store, successor)))
    throw new Refused(unknownDirective, { directive: successor })
  const own = [
    newDirectiveEntry(store, directive, entry),
    changedDirective(store, directive, entry),
    ...(entry.after.waiting ? [waitingWrite(store, directive, entry.after)] : []),
  ]
  const failed = await writeTogether(store, [...own, ...(files?.writes ?? [])])
  const [first] = failed
  if (!first) return entry
  const earlier = await changeBefore(store, directive, entry)
  if (earlier) return earlier
  if (files && first.index >= own.length) throw files.refused(first.item)
  return refuseStaleDirective(store, directive)
}

/**
 * What an earlier command with the same key did to the directive, or undefined.
 * @throws Refused idempotency-key-reused when that command said something else
 */
export const changeBefore = async (
  store: Store,
  directive: string,
  command: Pick<Command, 'key' | 'bodyHash'>,
): Promise<DirectiveEntry | undefined> => {
  const history = await readDirectiveHistory(store, directive)
  const entry = history.find(({ key }) => key === command.key)
  if (entry && entry.bodyHash !== command.bodyHash) throw keyReused(command)
  return entry
}
