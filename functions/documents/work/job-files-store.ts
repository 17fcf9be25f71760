import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../platform/table/item-reader.ts'
import { partitionOf, queryAll } from '../../platform/table/items.ts'
import { handedIn, jobFileKey, jobFilePartition, resultAt } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem } from '../../platform/table/writes.ts'
import type { Job, JobFile } from './job.ts'
import { expiryOf } from './jobs-store.ts'

/** Which file of a job. */
type FileName = typeof handedIn | ReturnType<typeof resultAt>

/** An item holds 400 KB at most, its names with it. */
const chunkBytes = 350 * 1024
/** Chunks of one answer: 4.1 MB, 5.5 MB as text, under the 6 MB that a Lambda may answer. */
const chunksPerPart = 12
const atOnce = 4

/** A chunk is packed where that makes it smaller, each for itself, so that a part is read without the others. */
const itemOf = (bytes: Uint8Array) => {
  const packed = deflateRawSync(bytes)
  return packed.length < bytes.length ? { packed: true, bytes: packed } : { packed: false, bytes }
}

const chunkSchema = z.object({ packed: z.boolean(), bytes: z.instanceof(Uint8Array) })

export const chunkOfItem = itemReader({
  kind: 'job-file',
  schema: 1,
  shape: chunkSchema,
  read: (item) => chunkSchema.parse(item),
})

const bytesOfItem = (item: Record<string, unknown>): Uint8Array => {
  const { packed, bytes } = chunkOfItem(item)
  return packed ? inflateRawSync(bytes, { maxOutputLength: chunkBytes }) : bytes
}

const chunksIn = (bytes: number): number => Math.max(1, Math.ceil(bytes / chunkBytes))

/** In how many parts a file of this size is fetched. */
const partsOf = (bytes: number): number => Math.ceil(chunksIn(bytes) / chunksPerPart)

/** Keeps a file as long as its job. Written again it is the same file, so a repeated attempt may. */
export const writeJobFile = async (
  store: Store,
  job: Pick<Job, 'id' | 'askedAt'>,
  file: FileName,
  bytes: Uint8Array,
): Promise<Pick<JobFile, 'bytes' | 'parts'>> => {
  const chunks = chunksIn(bytes.length)
  let next = 0
  const writer = async () => {
    while (next < chunks) {
      const chunk = next++
      const slice = bytes.subarray(chunk * chunkBytes, (chunk + 1) * chunkBytes)
      const item = { ...jobFileKey(job.id, file, chunk), ...itemOf(slice), ...expiryOf(job) }
      await putItem(store, item, chunkOfItem)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, writer))
  return { bytes: bytes.length, parts: partsOf(bytes.length) }
}

const readChunk = async (store: Store, id: string, file: FileName, chunk: number) => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: jobFileKey(id, file, chunk), ConsistentRead: true }),
  )
  if (!item) throw new Error(`chunk ${chunk} of file ${file} of job ${id} is not there`)
  return bytesOfItem(item)
}

/** One part of a result, in the order in which its parts make the file. */
export const readFilePart = async (
  store: Store,
  id: string,
  file: { readonly place: number; readonly bytes: number },
  part: number,
): Promise<Uint8Array> => {
  const first = part * chunksPerPart
  const count = Math.min(chunksPerPart, chunksIn(file.bytes) - first)
  const chunks = Array.from({ length: count }, (_, place) =>
    readChunk(store, id, resultAt(file.place), first + place),
  )
  return Buffer.concat(await Promise.all(chunks))
}

/** The whole file that was handed in with a job. */
export const readHandedIn = async (store: Store, id: string): Promise<Uint8Array> => {
  const items = await queryAll(store, {
    ...partitionOf(jobFilePartition(id)),
    KeyConditionExpression: 'pk = :partition AND begins_with(sk, :file)',
    ExpressionAttributeValues: { ':partition': jobFilePartition(id), ':file': `${handedIn}#` },
    ConsistentRead: true,
  })
  return Buffer.concat(items.map(bytesOfItem))
}
