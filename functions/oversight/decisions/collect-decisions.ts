import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { eventOfItem } from '../../tasks/task/task-items.ts'
import { coordinationsIn, decisionOf } from './decision.ts'
import { putDecision } from './decisions-store.ts'

/** Keeps what an entry of a history tells a department that was decided without it; twice changes nothing. */
export const collectDecisions = async (store: Store, item: Item): Promise<void> => {
  const entry = eventOfItem(item)
  const decision = decisionOf(entry)
  for (const one of [...(decision ? [decision] : []), ...coordinationsIn(entry)])
    await putDecision(store, one)
}
