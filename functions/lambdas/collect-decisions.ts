import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { decisionOf, partsToldBy } from '../oversight/decisions/decision.ts'
import { putDecision } from '../oversight/decisions/decisions-store.ts'
import { tableEnvironment } from '../platform/lambda/environment.ts'
import { eachRecord } from '../platform/lambda/stream.ts'
import { openStore } from '../platform/table/store.ts'
import { itemOfStreamImage } from '../platform/table/stream-images.ts'
import { eventOfItem } from '../tasks/task/task-items.ts'

// Trigger: the table's stream, entries of a history that tell a department what was decided without it.
// Twice: the decision is kept under the entry's own key, a second time changes nothing.
// Stopped half-way: the stream hands over again what was not confirmed.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  eachRecord(event, async (image) => {
    const entry = eventOfItem(itemOfStreamImage(image))
    const decision = decisionOf(entry)
    for (const told of [...(decision ? [decision] : []), ...partsToldBy(entry)])
      await putDecision(store, told)
  })
