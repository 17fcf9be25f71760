import { type Item, itemsUnder } from '../platform/table/items.ts'
import { fileKey } from '../platform/table/keys.ts'
import type { Store } from '../platform/table/store.ts'
import { ownerOfKey } from './file-owner.ts'
import { fileOfItem } from './files-store.ts'
import { removedFrom } from './handed-in-file.ts'

const placeOf = ({ pk, sk }: Item): string => `${pk} ${sk}`

/**
 * Removes from where files arrive what came so long ago that nobody can attach it any more: what never was attached, and what
 * lies where it stays by now. Left alone is what an entry tells and is not copied yet. Answers how many it removed.
 */
export const forgetArrived = async (store: Store, now: Date): Promise<number> => {
  const { arrivedUntil, removeArrived } = await import('./file-objects.ts')
  const found = (await arrivedUntil(removedFrom(now))).flatMap((key) => {
    const of = ownerOfKey(key)
    return of ? [{ key, item: { ...fileKey(of.owner.kind, of.owner.id, of.file) } }] : []
  })
  const items = await itemsUnder(
    store,
    store.table,
    found.map(({ item }) => item),
    { consistent: true },
  )
  const beingKept = new Set(items.filter((item) => fileOfItem(item).beingKeptSince).map(placeOf))
  const over = found.filter(({ item }) => !beingKept.has(placeOf(item))).map(({ key }) => key)
  await removeArrived(over)
  return over.length
}
