import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { localCredentials } from '../credentials.ts'
import { region } from '../template.ts'

/** The local S3 takes no more in one request, the real one five gigabytes. */
export const mostAtOnce = 10 * 1024 * 1024

const partBytes = 8 * 1024 * 1024

/**
 * Writes in parts what S3 itself would take at once, as one object with the headers that it was sent with: the parts make an object of
 * another name, which is then copied.
 */
export const putLarge = async (
  behind: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<Response> => {
  const client = new S3Client({
    endpoint: behind,
    region,
    credentials: localCredentials,
    forcePathStyle: true,
  })
  const [bucket = '', ...rest] = decodeURIComponent(path).slice(1).split('/')
  const object = { Bucket: bucket, Key: `.parts/${rest.join('/')}` }
  try {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(object))
    const Parts = []
    for (let from = 0, PartNumber = 1; from < body.length; from += partBytes, PartNumber += 1) {
      const Body = body.subarray(from, from + partBytes)
      const { ETag } = await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber, Body }))
      Parts.push({ ETag, PartNumber })
    }
    await client.send(new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }))
    return await fetch(behind + path, {
      method: 'PUT',
      headers: {
        ...headers,
        'x-amz-copy-source': encodeURIComponent(`${bucket}/${object.Key}`),
        'x-amz-metadata-directive': 'REPLACE',
      },
    })
  } finally {
    await client.send(new DeleteObjectCommand(object))
    client.destroy()
  }
}
