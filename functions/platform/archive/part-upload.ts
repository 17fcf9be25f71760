import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { type Archive, isThere } from './archive-store.ts'

/** S3 takes parts of five megabytes or more, but for the last, and ten thousand of them. */
const partBytes = 8 * 1024 * 1024

async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < partBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(waiting)
}

/**
 * Uploads what comes while no more of it than a part is in memory. No object stands under the key before the answer is called:
 * until then the bucket has parts, which its own rule removes a day later. An object that is there already stays.
 */
export const uploadInParts = async (
  { client, bucket }: Archive,
  key: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<() => Promise<void>> => {
  const object = { Bucket: bucket, Key: key }
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({
      ...object,
      ContentType: 'application/gzip',
      ChecksumAlgorithm: 'CRC32',
    }),
  )
  const Parts: CompletedPart[] = []
  for await (const Body of partsOf(chunks)) {
    const PartNumber = Parts.length + 1
    const { ETag, ChecksumCRC32 } = await client.send(
      new UploadPartCommand({ ...object, UploadId, PartNumber, Body, ChecksumAlgorithm: 'CRC32' }),
    )
    Parts.push({ PartNumber, ETag, ChecksumCRC32 })
  }
  return async () => {
    try {
      await client.send(
        new CompleteMultipartUploadCommand({
          ...object,
          UploadId,
          MultipartUpload: { Parts },
          IfNoneMatch: '*',
        }),
      )
    } catch (error) {
      if (!isThere(error)) throw error
    }
  }
}
