import { S3Client } from '@aws-sdk/client-s3'
import type { Archive } from '../../functions/platform/archive/archive-store.ts'
import { localCredentials } from '../../local/aws/credentials.ts'
import type { LocalObjects } from '../../local/aws/objects/objects.ts'
import { region } from '../../local/aws/template.ts'

/** A new bucket for an archive, or for a city's files. */
export const archiveIn = (objects: LocalObjects, bucket: string): Archive => {
  objects.addBucket(bucket)
  const { endpoint } = objects
  const client = new S3Client({ endpoint, region, credentials: localCredentials, forcePathStyle: true })
  return { client, bucket }
}
