import { readMachines } from '../../organisation/machines/machines-store.ts'
import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { eventOfItem } from '../../tasks/task/task-items.ts'
import type { WebhookAddress } from './deliver.ts'
import { isWaiting, putDelivery } from './deliveries-store.ts'
import { newDelivery } from './delivery.ts'
import { happeningOf } from './happening.ts'

/** Hands a webhook over to be told. */
type HandOver = (address: WebhookAddress) => Promise<void>

/** Enters what an entry of a history tells for each webhook that wants it, and has them told; twice changes nothing. */
export const announceHappening = async (
  store: Store,
  item: Item,
  now: Date,
  handOver: HandOver,
): Promise<void> => {
  const happening = happeningOf(eventOfItem(item))
  if (!happening) return
  const programs = (await readMachines(store)).filter(
    ({ active, scopes }) => active && scopes.includes('read-tasks'),
  )
  for (const { id: machine, webhooks } of programs)
    for (const { id: webhook, active, kinds } of webhooks) {
      if (!active || !kinds.includes(happening.type)) continue
      await putDelivery(store, newDelivery({ machine, webhook }, happening, `${item.pk} ${item.sk}`, now))
      await handOver({ machine, webhook })
    }
}

/** Has every webhook told for which something waits by now: what failed before, and what was left. Answers how many there were. */
export const sweepDeliveries = async (store: Store, now: Date, handOver: HandOver): Promise<number> => {
  let found = 0
  for (const { id: machine, webhooks } of await readMachines(store))
    for (const { id: webhook } of webhooks) {
      if (!(await isWaiting(store, webhook, now))) continue
      found += 1
      await handOver({ machine, webhook })
    }
  return found
}
