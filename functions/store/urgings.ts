import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { LocalDate } from '../domain/dates.ts'
import type { Urgings } from '../domain/escalation.ts'
import { type Item, partitionOf, queryAll, unlessRefused } from './items.ts'
import { urgingsKey, urgingsPartition } from './keys.ts'
import type { Store } from './store.ts'

/** One department's ledger: how often each of its open tasks was urged, up to and with the mails of a morning. */
export interface UrgingLedger {
  readonly department: string
  readonly on: LocalDate
  readonly tasks: Urgings
}

export const itemOfUrgings = (ledger: UrgingLedger): Item => ({
  ...urgingsKey(ledger.department),
  ...ledger,
})

export const urgingsOfItem = ({ department, on, tasks }: Item): UrgingLedger =>
  ({ department, on, tasks }) as unknown as UrgingLedger

/** The ledgers of all departments that were ever urged. */
export const readUrgings = async (store: Store): Promise<UrgingLedger[]> => {
  const items = await queryAll(store, { ...partitionOf(urgingsPartition), ConsistentRead: true })
  return items.map(urgingsOfItem)
}

/** Enters the ledger of a morning, once: a second run of the same morning changes nothing and answers false. */
export const putUrgings = (store: Store, ledger: UrgingLedger): Promise<boolean> =>
  unlessRefused(
    store.client.send(
      new PutCommand({
        TableName: store.table,
        Item: itemOfUrgings(ledger),
        ConditionExpression: 'attribute_not_exists(pk) OR #on < :on',
        ExpressionAttributeNames: { '#on': 'on' },
        ExpressionAttributeValues: { ':on': ledger.on },
      }),
    ),
  )
