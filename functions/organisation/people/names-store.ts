import { itemsUnder } from '../../platform/table/items.ts'
import { machineKey, userKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { isMachineId } from '../../shared/ids.ts'
import { machineOfItem } from '../machines/machines-store.ts'
import { userOfItem } from './users-store.ts'

/** What some people, or programs, are called, by their ids, a moment old at most; whoever is not there is left out. */
export const readUserNames = async (
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const keys = ids.map((id) => ({ ...(isMachineId(id) ? machineKey(id) : userKey(id)) }))
  const items = await itemsUnder(store, store.table, keys, { consistent: false })
  const named = items.map((item) => (isMachineId(String(item.id)) ? machineOfItem(item) : userOfItem(item)))
  return new Map(named.map(({ id, name }) => [id, name]))
}
