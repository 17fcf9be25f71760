import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { ArchivedBatch } from './archived-batch.ts'

/** The bucket of what is kept for good: its objects are locked, nobody deletes or replaces one. */
export interface Archive {
  readonly client: Pick<S3Client, 'send'>
  readonly bucket: string
}

/** Opens the archive. `endpoint` is for one that is not in the Lambda's own region. */
export const openArchive = (bucket: string, endpoint?: string): Archive => ({
  // One machine has no names for buckets: they stand in the path there, and S3 takes that, too.
  client: new S3Client({ forcePathStyle: true, ...(endpoint && { endpoint }) }),
  bucket,
})

/** A key was taken that was to be free. */
export const isThere = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412

/** There is no object under a key. */
export const isMissingObject = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404

/** Writes an object that is not there yet; one that is there stays as it is, for the same key means the same content. */
export const putOnce = async ({ client, bucket }: Archive, { key, body }: ArchivedBatch): Promise<void> => {
  try {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: body,
        ContentType: 'application/jsonl',
        IfNoneMatch: '*',
      }),
    )
  } catch (error) {
    if (!isThere(error)) throw error
  }
}

/** The keys that begin so, in their order. */
export async function* keysUnder({ client, bucket }: Archive, prefix: string): AsyncGenerator<string> {
  let token: string | undefined
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    )
    for (const { Key } of page.Contents ?? []) if (Key) yield Key
    token = page.NextContinuationToken
  } while (token)
}

/** An object as text. */
export const textOfObject = async ({ client, bucket }: Archive, key: string): Promise<string> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  return (await Body?.transformToString()) ?? ''
}

/** The lines of an object, without their line feeds. */
export const linesOfObject = async (archive: Archive, key: string): Promise<string[]> =>
  (await textOfObject(archive, key)).split('\n').filter((line) => line !== '')
