import { createHash } from 'node:crypto'
import { S3ServiceException } from '@aws-sdk/client-s3'

/** Buckets in memory, as much of S3 as the product asks for; what it does not know it refuses. */

export interface Objects {
  /** By bucket and key. */
  readonly kept: Map<string, Buffer>
  /** Parts of uploads that are not complete. */
  readonly parts: Map<string, Buffer>
}

/** When each came: of no matter to what two states have in common. */
const cameAt = new WeakMap<Buffer, Date>()

/** Puts an object into a bucket, as of now. */
export const putObject = ({ kept }: Objects, place: string, bytes: Buffer): void => {
  cameAt.set(bytes, new Date())
  kept.set(place, bytes)
}

export const noObjects = (): Objects => ({ kept: new Map(), parts: new Map() })

export const copyOfObjects = ({ kept, parts }: Objects): Objects => ({
  kept: new Map(kept),
  parts: new Map(parts),
})

const refusal = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, message: name, $fault: 'client', $metadata: { httpStatusCode } })

interface Asked {
  readonly Bucket: string
  readonly Key: string
  readonly Body?: Uint8Array | string
  readonly IfNoneMatch?: string
  readonly Range?: string
  readonly CopySource?: string
  readonly Prefix?: string
  readonly UploadId?: string
  readonly PartNumber?: number
  readonly Delete?: { readonly Objects: readonly { readonly Key: string }[] }
}

const placeOf = ({ Bucket, Key }: Asked): string => `${Bucket}/${Key}`

const found = ({ kept }: Objects, place: string): Buffer => {
  const bytes = kept.get(place)
  if (!bytes) throw refusal('NoSuchKey', 404)
  return bytes
}

const keep = (objects: Objects, asked: Asked, bytes: Buffer): object => {
  const place = placeOf(asked)
  if (asked.IfNoneMatch && objects.kept.has(place)) throw refusal('PreconditionFailed', 412)
  putObject(objects, place, Buffer.from(bytes))
  return {}
}

const bodyOf = (bytes: Buffer) => ({
  Body: {
    transformToString: async () => bytes.toString(),
    transformToByteArray: async () => new Uint8Array(bytes),
  },
})

const ranged = (bytes: Buffer, range: string | undefined): Buffer => {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  if (from === undefined) return bytes
  if (Number(from) >= bytes.length) throw refusal('InvalidRange', 416)
  return bytes.subarray(Number(from), Number(to) + 1)
}

const partsOf = ({ parts }: Objects, upload: string) =>
  [...parts]
    .filter(([place]) => place.startsWith(`${upload} `))
    .sort(([one], [other]) => (one < other ? -1 : 1))

const answers: Readonly<Record<string, (objects: Objects, asked: Asked) => object>> = {
  PutObject: (objects, asked) => keep(objects, asked, Buffer.from(asked.Body ?? '')),
  HeadObject: (objects, asked) => {
    const bytes = found(objects, placeOf(asked))
    return {
      ContentLength: bytes.length,
      ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
    }
  },
  GetObject: (objects, asked) => bodyOf(ranged(found(objects, placeOf(asked)), asked.Range)),
  CopyObject: (objects, asked) =>
    keep(objects, asked, found(objects, decodeURIComponent(asked.CopySource ?? ''))),
  ListObjectsV2: ({ kept }, { Bucket, Prefix = '' }) => ({
    Contents: [...kept.keys()]
      .filter((place) => place.startsWith(`${Bucket}/${Prefix}`))
      .sort()
      .map((place) => ({
        Key: place.slice(Bucket.length + 1),
        LastModified: cameAt.get(kept.get(place) ?? Buffer.of()),
      })),
  }),
  DeleteObjects: ({ kept }, { Bucket, Delete }) => {
    for (const { Key } of Delete?.Objects ?? []) kept.delete(`${Bucket}/${Key}`)
    return {}
  },
  CreateMultipartUpload: ({ parts }, asked) => ({ UploadId: `${placeOf(asked)} ${parts.size}` }),
  UploadPart: ({ parts }, { UploadId, PartNumber, Body }) => {
    parts.set(`${UploadId} ${String(PartNumber).padStart(5, '0')}`, Buffer.from(Body ?? ''))
    return { ETag: `"${PartNumber}"`, ChecksumCRC32: '' }
  },
  CompleteMultipartUpload: (objects, asked) => {
    const own = partsOf(objects, asked.UploadId ?? '')
    keep(objects, asked, Buffer.concat(own.map(([, bytes]) => bytes)))
    for (const [place] of own) objects.parts.delete(place)
    return {}
  },
}

/** The answer to a command, by its name without "Command". @throws S3ServiceException */
export const objectsAnswer = (objects: Objects, name: string, input: unknown): object => {
  const answer = answers[name]
  if (!answer) throw new Error(`The buckets in memory do not know ${name}`)
  return answer(objects, input as Asked)
}
