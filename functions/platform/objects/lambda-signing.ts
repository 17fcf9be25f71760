import * as z from 'zod'
import { type AllowedRequest, presignedAddress } from './presigned-address.ts'

/** What every Lambda finds of itself; the session token is absent on one machine. */
const ownEnvironment = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().optional(),
  /** As the SDK reads it: where all buckets stand behind one address. */
  AWS_ENDPOINT_URL_S3: z.string().optional(),
})

/** An address in a bucket, signed as this Lambda: whoever has it may do what its role may. */
export const addressSignedHere = (
  { bucket, ...allowed }: Omit<AllowedRequest, 'bucketAddress'> & { readonly bucket: string },
  now: Date,
): string => {
  const own = ownEnvironment.parse(process.env)
  const { AWS_REGION: region, AWS_ENDPOINT_URL_S3: endpoint } = own
  const bucketAddress = endpoint ? `${endpoint}/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`
  const credentials = {
    accessKeyId: own.AWS_ACCESS_KEY_ID,
    secretAccessKey: own.AWS_SECRET_ACCESS_KEY,
    sessionToken: own.AWS_SESSION_TOKEN,
  }
  return presignedAddress({ ...allowed, bucketAddress }, { credentials, region, now })
}
