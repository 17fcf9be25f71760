import type { DynamoDBRecord } from 'aws-lambda'
import { log } from '../lambda/log.ts'
import { itemOfStreamImage } from '../lambda/stream-images.ts'
import { partitionName } from '../table/item-kinds.ts'
import { type Archive, putOnce } from './archive-store.ts'
import { archivedBatches, type EntryChange } from './archived-batch.ts'

const kinds = { INSERT: 'entered', MODIFY: 'altered', REMOVE: 'removed' } as const

const changeOf = ({ eventName, dynamodb }: DynamoDBRecord): EntryChange => {
  const { SequenceNumber, ApproximateCreationDateTime, NewImage, OldImage } = dynamodb ?? {}
  if (!eventName || !SequenceNumber || !ApproximateCreationDateTime)
    throw new Error('a stream record without its name, number or time')
  return {
    kind: kinds[eventName],
    sequence: SequenceNumber,
    at: new Date(ApproximateCreationDateTime * 1000),
    ...(NewImage && { entry: itemOfStreamImage(NewImage) }),
    ...(OldImage && { before: itemOfStreamImage(OldImage) }),
  }
}

/** Says which entry; the line raises the alarm of that name. */
const warnOf = ({ kind, entry, before }: EntryChange): void => {
  const { pk, sk } = entry ?? before ?? {}
  log.error('history-altered', { how: kind, history: partitionName(String(pk)), entry: String(sk) })
}

/**
 * Keeps what became of entries, a batch of the stream at a time: all of it or, where it throws, the same again. No
 * permission leads to an entry that is altered or removed: where one is, somebody has gone behind the roles.
 */
export const keepHistory = async (archive: Archive, records: readonly DynamoDBRecord[]): Promise<void> => {
  const changes = records.map(changeOf)
  for (const change of changes) if (change.kind !== 'entered') warnOf(change)
  for (const batch of archivedBatches(changes)) await putOnce(archive, batch)
}
