import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'

/** Buckets of which single objects are looked at and taken over. */
export interface ObjectStore {
  readonly client: Pick<S3Client, 'send'>
}

/** A piece of a file takes less; the client asks again by itself. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 20_000 }

/** Opens the store. `endpoint` is for one that is not in the Lambda's own region. */
export const openObjects = (endpoint?: string): ObjectStore => ({
  client: new S3Client({ forcePathStyle: true, requestHandler, ...(endpoint && { endpoint }) }),
})

export interface ObjectPlace {
  readonly bucket: string
  readonly key: string
}

const answers = (error: unknown, status: number): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === status

/** How large an object is and the SHA-256 that S3 itself computed when it arrived, base64; undefined where there is none. */
export const arrivedAt = async (
  { client }: ObjectStore,
  { bucket, key }: ObjectPlace,
): Promise<{ readonly size: number; readonly sha256: string | undefined } | undefined> => {
  try {
    const head = await client.send(
      new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }),
    )
    return { size: head.ContentLength ?? 0, sha256: head.ChecksumSHA256 }
  } catch (error) {
    if (answers(error, 404)) return undefined
    throw error
  }
}

/** The bytes of an object from one up to another, which is not among them; fewer where it ends. */
export const bytesOfObject = async (
  { client }: ObjectStore,
  { bucket, key }: ObjectPlace,
  from: number,
  to: number,
): Promise<Uint8Array> => {
  if (to <= from) return new Uint8Array()
  try {
    const { Body } = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=${from}-${to - 1}` }),
    )
    return (await Body?.transformToByteArray()) ?? new Uint8Array()
  } catch (error) {
    if (answers(error, 416)) return new Uint8Array()
    throw error
  }
}

/** The service reads the source of a copy as an address: the symbol of a directive is not always plain ASCII. */
const encodedKey = (key: string): string => key.split('/').map(encodeURIComponent).join('/')

/**
 * Takes an object over into another bucket, under the same key; one that is there already is the same.
 * @param abortSignal until when it is waited for; then it throws, and the object may be there or not
 */
export const takeOver = async (
  { client }: ObjectStore,
  { bucket, key }: ObjectPlace,
  into: string,
  abortSignal?: AbortSignal,
): Promise<void> => {
  try {
    await client.send(
      new CopyObjectCommand({
        Bucket: into,
        Key: key,
        CopySource: `${bucket}/${encodedKey(key)}`,
        // None of its tags: a scanner's would ask for two more permissions.
        TaggingDirective: 'REPLACE',
        IfNoneMatch: '*',
      }),
      { ...(abortSignal && { abortSignal }) },
    )
  } catch (error) {
    if (!answers(error, 412)) throw error
  }
}

/** The keys of all objects that came to a bucket then or before. */
export const keysUntil = async ({ client }: ObjectStore, bucket: string, until: Date): Promise<string[]> => {
  const keys: string[] = []
  let next: string | undefined
  do {
    const { Contents = [], NextContinuationToken } = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, ...(next && { ContinuationToken: next }) }),
    )
    for (const { Key, LastModified } of Contents)
      if (Key && LastModified && LastModified <= until) keys.push(Key)
    next = NextContinuationToken
  } while (next)
  return keys
}

/** As many as one request takes. */
const removedAtOnce = 1_000

/** Removes objects; one that is not there is no matter. @throws Error where one is still there */
export const removeObjects = async (
  { client }: ObjectStore,
  bucket: string,
  keys: readonly string[],
): Promise<void> => {
  for (let from = 0; from < keys.length; from += removedAtOnce) {
    const some = keys.slice(from, from + removedAtOnce)
    const Delete = { Objects: some.map((Key) => ({ Key })), Quiet: true }
    const { Errors: [first] = [] } = await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete }))
    if (first) throw new Error(`${first.Key} cannot be removed from ${bucket}: ${first.Code}`)
  }
}
