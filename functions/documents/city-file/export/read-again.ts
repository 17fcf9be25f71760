import { directiveEntryOfItem } from '../../../directives/directive/directive-changes-store.ts'
import { explanationKey } from '../../../oversight/explanations/explanations-store.ts'
import { readEntries } from '../../../platform/table/history/histories.ts'
import { historyHashOf } from '../../../platform/table/history/history-hash.ts'
import { type Item, itemsUnder } from '../../../platform/table/items.ts'
import {
  departmentPartition,
  directiveKey,
  historyOfUser,
  type Key,
  letterKey,
  paperTemplateKey,
  taskKey,
  userKey,
} from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { homeOf } from '../../../shared/ids.ts'
import { eventOfItem } from '../../../tasks/task/task-items.ts'
import type { Named } from '../records/references.ts'

/** Where the thing stands that is called so. */
export const keyOf = ({ thing, name, inListOf, key = name }: Named): Key => {
  if (inListOf) return directiveKey(inListOf)
  switch (thing) {
    case 'department':
      return { pk: departmentPartition, sk: name }
    case 'user':
      return userKey(name)
    case 'directive':
      return directiveKey(name)
    case 'task':
      return taskKey(name)
    case 'explanation':
      return explanationKey(name)
    case 'letter':
      return letterKey(key)
    case 'template':
      return paperTemplateKey(name)
  }
}

/** By what its history is kept, if it has one. */
const historyOf = ({ thing, name, inListOf }: Named): string | undefined => {
  if (inListOf) return inListOf
  if (thing === 'task') return homeOf(name).code
  if (thing === 'user') return historyOfUser(name)
  return thing === 'directive' ? name : undefined
}

const fits = ({ thing, inListOf }: Named, owner: string, item: Item, entries: readonly Item[]): boolean => {
  if (thing === 'user') return true
  const isTask = thing === 'task' && !inListOf
  try {
    const history: object[] = entries.map((entry) =>
      isTask ? eventOfItem(entry) : directiveEntryOfItem(entry),
    )
    return historyHashOf(owner, history) === BigInt(String(item.historyHash ?? 0))
  } catch {
    return true // an entry that cannot be read: whoever makes records of them names it
  }
}

const attempts = 5

/**
 * A thing as it stands now, with its whole history as it stood in the same moment: the hash at the thing tells. Empty
 * where it is not there. What does not fit after some attempts does not fit for another reason, and comes as it stands.
 */
export const readAgain = async (store: Store, named: Named): Promise<Item[]> => {
  const owner = historyOf(named)
  for (let attempt = 1; ; attempt += 1) {
    const [item] = await itemsUnder(store, store.table, [{ ...keyOf(named) }])
    if (!item) return []
    if (owner === undefined) return [item]
    const entries = await readEntries(store, owner)
    if (attempt === attempts || fits(named, owner, item, entries)) return [item, ...entries]
  }
}
