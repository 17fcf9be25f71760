import * as z from 'zod'
import { localDateSchema } from '../domain/dates.ts'
import { departmentCodeSchema } from '../domain/department.ts'
import { taskIdSchema } from '../domain/task.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import { urgingsKey, urgingsPartition } from './keys.ts'
import type { Store } from './store.ts'
import { putItem } from './writes.ts'

/** One department's ledger: how often each of its open tasks was urged, up to and with the mails of a morning. */
export const urgingLedgerSchema = z.strictObject({
  department: departmentCodeSchema,
  on: localDateSchema,
  tasks: z.record(taskIdSchema, z.int().min(0)),
})

export type UrgingLedger = Readonly<z.infer<typeof urgingLedgerSchema>>

export const itemOfUrgings = (ledger: UrgingLedger): Item => ({
  ...urgingsKey(ledger.department),
  ...ledger,
})

export const urgingsOfItem = ({ department, on, tasks }: Item): UrgingLedger =>
  urgingLedgerSchema.parse({ department, on, tasks })

/** The ledgers of all departments that were ever urged. */
export const readUrgings = async (store: Store): Promise<UrgingLedger[]> => {
  const items = await queryAll(store, { ...partitionOf(urgingsPartition), ConsistentRead: true })
  return items.map(urgingsOfItem)
}

/** Enters the ledger of a morning, once: a second run of the same morning changes nothing and answers false. */
export const putUrgings = (store: Store, ledger: UrgingLedger): Promise<boolean> =>
  putItem(store, itemOfUrgings(ledger), {
    ConditionExpression: 'attribute_not_exists(pk) OR #on < :on',
    ExpressionAttributeNames: { '#on': 'on' },
    ExpressionAttributeValues: { ':on': ledger.on },
  })
