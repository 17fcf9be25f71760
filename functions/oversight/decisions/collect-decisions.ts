import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { eventOfItem } from '../../tasks/task/task-items.ts'
import { toldIn } from './decision.ts'
import { putDecision } from './decisions-store.ts'

/** Keeps what an entry of a history tells a department, the Office or a person; twice changes nothing. */
export const collectDecisions = async (store: Store, item: Item, now: Date): Promise<void> => {
  for (const told of toldIn(eventOfItem(item)))
    await putDecision(store, { ...told, collectedAt: now.toISOString() })
}
