import type { DynamoDBBatchResponse, DynamoDBStreamEvent, StreamRecord } from 'aws-lambda'
import { log } from './log.ts'

export type StreamImage = NonNullable<StreamRecord['NewImage']>

/**
 * Works through a batch of stream records in order. The first that fails is named, so that the stream hands it
 * and all after it over again, and what went before is not repeated. Our own, because Powertools' batch processor works
 * on all records at once and names every one that failed: what a later record says would be done before an earlier one.
 */
export const eachRecord = async (
  event: DynamoDBStreamEvent,
  work: (image: StreamImage) => Promise<void>,
): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    const image = record.dynamodb?.NewImage
    if (!image) continue
    try {
      await work(image)
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? ''
      log.error('stream-record-failed', { itemIdentifier, error })
      return { batchItemFailures: [{ itemIdentifier }] }
    }
  }
  return { batchItemFailures: [] }
}
