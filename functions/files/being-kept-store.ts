import { openIndex } from '../platform/table/indexes/indexes.ts'
import { filesBeingKept } from '../platform/table/indexes/places.ts'
import { partitionName } from '../platform/table/item-kinds.ts'
import { itemsUnder, type Query, queryAll } from '../platform/table/items.ts'
import { fileKey, keyOfItem } from '../platform/table/keys.ts'
import { onlyCounts } from '../platform/table/readable-part.ts'
import type { Store } from '../platform/table/store.ts'
import { updateItem } from '../platform/table/writes.ts'
import { type FileOwner, ownerOfNames } from './file-owner.ts'
import { fileOfItem } from './files-store.ts'
import type { HandedInFile } from './handed-in-file.ts'

/** A file that an entry tells and that is not copied yet to where it stays. */
export interface FileBeingKept {
  readonly owner: FileOwner
  readonly file: HandedInFile
}

const keptSince = (since: Date): Query => ({
  IndexName: openIndex.name,
  KeyConditionExpression: 'openBy = :kept AND openOrder <= :since',
  ExpressionAttributeValues: { ':kept': filesBeingKept, ':since': since.toISOString() },
})

/** Since when each of those is so that has been since then or longer, the longest first; from the index alone, so a moment behind. */
export const filesKeptLate = async (store: Store, since: Date): Promise<string[]> => {
  const found = await queryAll(store, { ...keptSince(since), ProjectionExpression: 'openOrder' })
  return found.map(({ openOrder }) => String(openOrder))
}

/** Those that have been so since then or longer, the longest first, as they stand in the table: the index is a moment behind. */
export const filesBeingKeptSince = async (store: Store, since: Date): Promise<FileBeingKept[]> => {
  const found = await queryAll(store, keptSince(since))
  const items = await itemsUnder(
    store,
    store.table,
    found.map((item) => ({ ...keyOfItem(item) })),
  )
  return items
    .flatMap((item) => {
      const [kind, ...id] = partitionName(String(item.pk)).split('#')
      const [owner, file] = [ownerOfNames(kind, id.join('#')), fileOfItem(item)]
      return owner && file.beingKeptSince ? [{ owner, file }] : []
    })
    .sort((one, other) => ((one.file.beingKeptSince ?? '') < (other.file.beingKeptSince ?? '') ? -1 : 1))
}

/** Enters that a file lies where it stays. A repeat changes nothing. */
export const settleKept = async (store: Store, { owner, file }: FileBeingKept): Promise<void> => {
  const update = {
    Key: { ...fileKey(owner.kind, owner.id, file.id) },
    UpdateExpression: 'REMOVE beingKeptSince, openBy, openOrder',
    ConditionExpression: 'attribute_exists(beingKeptSince)',
  }
  await updateItem(store, update, fileOfItem, onlyCounts)
}
