import * as z from 'zod'
import { dueOnOfOrder, isPlannedPartition, withheldOrder } from '../../platform/table/indexes/places.ts'
import type { Item } from '../../platform/table/items.ts'
import { keyOfItem, taskIdOfKey } from '../../platform/table/keys.ts'
import { taskFactsSchema, taskNamingSchema } from '../task/task.ts'
import { toldOfItem } from '../task/task-items.ts'

const [openFacts] = taskFactsSchema.options

/** What the index of open tasks knows of each: enough for lists, reminders and the scan. */
const openTaskSchema = z.object({
  ...taskNamingSchema.shape,
  ...openFacts.pick({
    id: true,
    lifecycle: true,
    starred: true,
    urgency: true,
    holder: true,
    assignedOn: true,
    planned: true,
    registeredOn: true,
    originalDueOn: true,
    dueOn: true,
    result: true,
    request: true,
    notOurs: true,
    correction: true,
    acknowledgedOn: true,
    urgedOn: true,
    waits: true,
    missedFor: true,
    reportedFor: true,
    earlierDueDates: true,
  }).shape,
})

export type ListedOpenTask = z.infer<typeof openTaskSchema>

const plannedOf = ({ openBy, openOrder }: Item): ListedOpenTask['planned'] => {
  if (!isPlannedPartition(String(openBy))) return undefined
  return String(openOrder).startsWith(withheldOrder) ? 'withheld' : 'ahead'
}

export const openTaskOfItem = (item: Item): ListedOpenTask =>
  openTaskSchema.parse({
    ...toldOfItem(item),
    id: taskIdOfKey(keyOfItem(item)),
    lifecycle: 'open',
    // No attributes of the index: they are told by its order.
    dueOn: dueOnOfOrder(String(item.openOrder)),
    planned: plannedOf(item),
  })
