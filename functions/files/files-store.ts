import { createHash } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { type Command, keyReused } from '../platform/table/command.ts'
import { filesBeingKept } from '../platform/table/indexes/places.ts'
import { expiryAttribute } from '../platform/table/item-kinds.ts'
import { itemReader } from '../platform/table/item-reader.ts'
import { type Item, itemsUnder } from '../platform/table/items.ts'
import { fileKey } from '../platform/table/keys.ts'
import { partOf } from '../platform/table/readable-part.ts'
import type { Store } from '../platform/table/store.ts'
import { putNew, updateItem, type Write } from '../platform/table/writes.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import type { AttachedFile } from './attached-file.ts'
import type { FileOwner } from './file-owner.ts'
import { forgottenAt, type HandedInFile, handedInFileSchema, type ScanResult } from './handed-in-file.ts'

/** What an update may leave, made once: Zod compiles each schema anew that is made anew. */
const partsOfFile = handedInFileSchema.partial()

export const fileOfItem = itemReader<HandedInFile>({
  kind: 'file',
  schema: 2,
  shape: handedInFileSchema,
  // Of before 2, what an entry tells was copied before its entry.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, openBy: ___, openOrder: ____, [expiryAttribute]: _____, ...attributes }) =>
    handedInFileSchema.parse(attributes),
})

/** Where the index keeps it, as long as it is not kept. */
const placeOf = (beingKeptSince: string): Item => ({ openBy: filesBeingKept, openOrder: beingKeptSince })

/** What waits to be attached is forgotten after a day; what was attached never. */
export const itemOfFile = (owner: FileOwner, file: HandedInFile): Item => ({
  ...fileKey(owner.kind, owner.id, file.id),
  ...file,
  ...(file.beingKeptSince && placeOf(file.beingKeptSince)),
  ...(file.attachedBy === undefined && {
    [expiryAttribute]: Math.ceil(forgottenAt(file).getTime() / 1_000),
  }),
})

/** The same command announces the same file, however often it is sent. */
const idOf = ({ key }: Pick<Command, 'key'>): string =>
  createHash('sha256').update(`file ${key}`).digest('hex').slice(0, 32)

/** The file with this id that was handed in for this, or undefined. */
export const readFile = async (
  store: Store,
  owner: FileOwner,
  id: string,
): Promise<HandedInFile | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: fileKey(owner.kind, owner.id, id), ConsistentRead: true }),
  )
  return item && fileOfItem(item)
}

/** Files by their ids; ids that lead nowhere are left out. */
export const readFiles = async (
  store: Store,
  owner: FileOwner,
  ids: readonly string[],
): Promise<HandedInFile[]> => {
  const keys = ids.map((id) => ({ ...fileKey(owner.kind, owner.id, id) }))
  return (await itemsUnder(store, store.table, keys, { consistent: true })).map(fileOfItem)
}

const isSame = (one: HandedInFile, other: HandedInFile): boolean =>
  one.name === other.name && one.size === other.size && one.sha256 === other.sha256

/**
 * Enters that a file is coming. A repeat answers the file of the first time.
 * @throws Refused idempotency-key-reused
 */
export const putAnnounced = async (
  store: Store,
  owner: FileOwner,
  given: Omit<AttachedFile, 'id'>,
  command: Command,
): Promise<HandedInFile> => {
  const file: HandedInFile = {
    ...given,
    id: idOf(command),
    by: command.by,
    announcedAt: command.at.toISOString(),
  }
  if (await putNew(store, itemOfFile(owner, file), fileOfItem)) return file
  const first = await readFile(store, owner, file.id)
  if (!first || !isSame(first, file)) throw keyReused(command)
  return first
}

export interface Attaching {
  readonly by: Command
  readonly on: LocalDate
  readonly isConfidential: boolean
}

/**
 * Attaches a file, in the transaction of the entry that tells it: once, or again by the same command. From then on it is being
 * kept. What a scanner has found something in meanwhile is refused.
 */
export const attachedWrite = (
  store: Store,
  owner: FileOwner,
  file: HandedInFile,
  { by, on, isConfidential }: Attaching,
): Write => {
  const key = { ...fileKey(owner.kind, owner.id, file.id) }
  const beingKeptSince = file.attachedBy === undefined ? by.at.toISOString() : undefined
  const told = {
    attachedBy: by.key,
    attachedOn: on,
    ...(beingKeptSince && { beingKeptSince }),
    ...(isConfidential && { isConfidential: true as const }),
  }
  const set: Item = { ...told, ...(beingKeptSince && placeOf(beingKeptSince)) }
  const names = Object.keys(set)
  return {
    Update: {
      TableName: store.table,
      Key: key,
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')} REMOVE #expires`,
      ConditionExpression:
        'attribute_exists(pk) AND (#attachedBy = :attachedBy OR (attribute_not_exists(#attachedBy) AND (attribute_not_exists(#scan) OR #scan <> :threat)))',
      ExpressionAttributeNames: {
        ...Object.fromEntries(names.map((name) => [`#${name}`, name])),
        '#expires': expiryAttribute,
        '#scan': 'scan',
      },
      ExpressionAttributeValues: {
        ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
        ':threat': 'threat' satisfies ScanResult,
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
    reads: fileOfItem,
    leaves: partOf(key, partsOfFile, told),
  }
}

/** Keeps what the scanner said of a file; answers whether there is one. */
export const putScanResult = async (
  store: Store,
  owner: FileOwner,
  id: string,
  scan: ScanResult,
): Promise<boolean> => {
  const key = { ...fileKey(owner.kind, owner.id, id) }
  const update = {
    Key: key,
    UpdateExpression: 'SET #scan = :scan',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#scan': 'scan' },
    ExpressionAttributeValues: { ':scan': scan },
    ReturnValues: 'ALL_NEW' as const,
  }
  const leaves = partOf(key, handedInFileSchema.pick({ scan: true }), { scan })
  return (await updateItem(store, update, fileOfItem, leaves)) !== undefined
}
