import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type * as z from 'zod'
import { type Command, keyReused } from '../../platform/table/command.ts'
import { newEntry, readEntries, readEntry } from '../../platform/table/history/histories.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { eventKey, machineKey, machinePartition } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { updateItem, type Write, writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, localDateOf, localDateSchema } from '../../shared/dates/dates.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type Machine, machineSchema, toldMachine } from './machine.ts'
import { type MachineChange, type MachineEntry, machineEntrySchema } from './machine-changes.ts'
import { staleMachine } from './machine-problems.ts'

/** An account with the day of its last token, which is no change of it and has no version. */
export const storedMachineSchema = machineSchema.extend({ usedOn: localDateSchema.optional() })
export type StoredMachine = Readonly<z.infer<typeof storedMachineSchema>>

export const machineOfItem = itemReader<StoredMachine>({
  kind: 'machine',
  schema: 2,
  shape: storedMachineSchema,
  // Then came more kinds of happenings.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, ...attributes }) => storedMachineSchema.parse(attributes),
})

export const itemOfMachine = (machine: StoredMachine): Item => ({ ...machineKey(machine.id), ...machine })

export const machineEntryOfItem = itemReader<MachineEntry>({
  kind: 'machine-entry',
  schema: 2,
  shape: machineEntrySchema,
  // Then came more kinds of happenings.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, ...attributes }) => machineEntrySchema.parse(attributes),
})

export const itemOfMachineEntry = (machine: string, entry: MachineEntry): Item => ({
  ...eventKey(machine, entry.key),
  ...entry,
})

/** Every account there is or was, those that were made first first. */
export const readMachines = async (store: Store, { consistent = false } = {}): Promise<StoredMachine[]> =>
  (await queryAll(store, { ...partitionOf(machinePartition), ConsistentRead: consistent }))
    .map(machineOfItem)
    .sort((one, other) => `${one.madeOn} ${one.id}`.localeCompare(`${other.madeOn} ${other.id}`))

export const readMachine = async (store: Store, id: string): Promise<StoredMachine | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: machineKey(id), ConsistentRead: true }),
  )
  return item && machineOfItem(item)
}

/** @throws Refused not-found */
export const requireMachine = async (store: Store, id: string): Promise<StoredMachine> => {
  const machine = await readMachine(store, id)
  if (!machine) throw new Refused(notFound, { id })
  return machine
}

/** All that was done to an account, oldest first. */
export const readMachineHistory = async (store: Store, id: string): Promise<MachineEntry[]> =>
  (await readEntries(store, id)).map(machineEntryOfItem).sort((one, other) => one.at.localeCompare(other.at))

const changed = ['name', 'scopes', 'active', 'version', 'secrets', 'webhooks'] as const

const writtenMachine = (store: Store, { before, after }: MachineChange): Write => {
  const key = machineKey(after.id)
  if (!before)
    return {
      Put: {
        TableName: store.table,
        Item: itemOfMachine(after),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
      reads: machineOfItem,
    }
  return {
    Update: {
      TableName: store.table,
      Key: key,
      UpdateExpression: `SET ${changed.map((name) => `#${name} = :${name}`).join(', ')}`,
      ConditionExpression: '#version = :was',
      ExpressionAttributeNames: Object.fromEntries(changed.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(changed.map((name) => [`:${name}`, after[name]])),
        ':was': before.version,
      },
    },
    reads: machineOfItem,
    leaves: partOf(key, machineSchema, after),
  }
}

/** The account as a command left it that is repeated now, or undefined. @throws Refused idempotency-key-reused */
export const machineAfter = async (
  store: Store,
  id: string,
  command: Pick<Command, 'key' | 'bodyHash'>,
): Promise<StoredMachine | undefined> => {
  const item = await readEntry(store, id, command.key)
  if (!item) return undefined
  if (machineEntryOfItem(item).bodyHash !== command.bodyHash) throw keyReused(command)
  return requireMachine(store, id)
}

/** @throws Refused stale-machine */
export const refuseStale = ({ name, version }: Machine): never => {
  throw new Refused(staleMachine, { name, version })
}

/**
 * Writes a change of an account with its entry, all or nothing. Answers whether this call wrote it: a repeat of the same command
 * finds its own entry.
 * @throws Refused stale-machine, idempotency-key-reused
 */
export const writeMachineChange = async (
  store: Store,
  change: MachineChange,
  { key, bodyHash, by, at }: Command,
): Promise<boolean> => {
  const { after } = change
  const on = localDateOf(at)
  const entry: MachineEntry = {
    ...{ key, bodyHash, by, on },
    at: at.toISOString(),
    change: change.change,
    after: toldMachine(after),
  }
  const failed = await writeTogether(store, [
    newEntry(store, itemOfMachineEntry(after.id, entry), machineEntryOfItem),
    writtenMachine(store, change),
  ])
  if (failed.length === 0) return true
  const repeated = await machineAfter(store, after.id, { key, bodyHash })
  if (!repeated) return refuseStale(await requireMachine(store, after.id))
  return false
}

/** Keeps the day on which the account was last given a token; once a day. */
export const noteMachineUsed = async (
  store: Store,
  { id, usedOn }: StoredMachine,
  on: LocalDate,
): Promise<void> => {
  if (usedOn === on) return
  const key = machineKey(id)
  await updateItem(
    store,
    {
      Key: key,
      UpdateExpression: 'SET usedOn = :on',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':on': on },
    },
    machineOfItem,
    partOf(key, localDateSchema, on),
  )
}
