import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { decisionOf, partsToldBy } from '../domain/decision.ts'
import { tableEnvironment } from '../middleware/environment.ts'
import { eachRecord } from '../middleware/stream.ts'
import { putDecision } from '../store/decisions.ts'
import { openStore } from '../store/store.ts'
import { itemOfStreamImage } from '../store/stream-images.ts'
import { eventOfItem } from '../store/task-items.ts'

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
