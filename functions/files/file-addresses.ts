import * as z from 'zod'
import { attachment, inline } from '../platform/http/attachment.ts'
import { filesEnvironment } from '../platform/lambda/environment.ts'
import { addressSignedHere } from '../platform/objects/lambda-signing.ts'
import { type AttachedFile, fileIdSchema } from './attached-file.ts'
import { fileKinds } from './file-kinds.ts'
import { type FileOwner, objectKeyOf } from './file-owner.ts'
import { type HandedInFile, isBeingKept } from './handed-in-file.ts'

/** For a slow line: what began in time may end later; whoever tries again asks anew. */
const uploadSeconds = 10 * 60
/** A browser's viewer asks for further pages of a PDF while somebody reads. */
const downloadSeconds = 5 * 60

/** How a file is to be sent, to whom and until when. */
export const uploadAnswer = z
  .object({
    id: fileIdSchema,
    address: z.url(),
    headers: z.record(z.string(), z.string()).meta({ description: 'sent with the bytes, exactly so' }),
    seconds: z.int().meta({ description: 'so long the address is good' }),
  })
  .meta({ id: 'FileUpload' })

/**
 * The address that takes exactly this file: the service itself refuses another size and other bytes
 * (docs/decisions/0052).
 */
export const uploadOf = (owner: FileOwner, file: AttachedFile, now: Date): z.infer<typeof uploadAnswer> => {
  const headers = {
    'content-type': fileKinds[file.kind].type,
    'x-amz-checksum-sha256': Buffer.from(file.sha256, 'hex').toString('base64'),
  }
  const address = addressSignedHere(
    {
      method: 'PUT',
      bucket: filesEnvironment.pick({ UPLOADS_BUCKET: true }).parse(process.env).UPLOADS_BUCKET,
      key: objectKeyOf(owner, file.id),
      headers: { ...headers, 'content-length': String(file.size) },
      seconds: uploadSeconds,
    },
    now,
  )
  return { id: file.id, address, headers, seconds: uploadSeconds }
}

/** Where the bytes of an attached file are: where they stay, or still where they arrived. */
const bucketOf = (file: HandedInFile, now: Date): string => {
  const buckets = filesEnvironment.pick({ FILES_BUCKET: true, UPLOADS_BUCKET: true }).parse(process.env)
  return isBeingKept(file, now) ? buckets.UPLOADS_BUCKET : buckets.FILES_BUCKET
}

/** The address of a file that was attached, under its own name, to be kept or to be shown. */
export const downloadOf = (owner: FileOwner, file: HandedInFile, as: 'download' | 'preview', now: Date) => ({
  address: addressSignedHere(
    {
      method: 'GET',
      bucket: bucketOf(file, now),
      key: objectKeyOf(owner, file.id),
      query: {
        'response-cache-control': 'private, no-store',
        'response-content-disposition': (as === 'preview' ? inline : attachment)(file.name),
        'response-content-type': fileKinds[file.kind].type,
      },
      seconds: downloadSeconds,
    },
    now,
  ),
  seconds: downloadSeconds,
})
