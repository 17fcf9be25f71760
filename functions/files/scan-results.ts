import * as z from 'zod'
import { log } from '../platform/lambda/log.ts'
import type { Store } from '../platform/table/store.ts'
import { ownerOfKey } from './file-owner.ts'
import { putScanResult } from './files-store.ts'
import type { ScanResult } from './handed-in-file.ts'

/** What GuardDuty's results come to; what it could not look at for now stays as not yet scanned. */
const results = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'threat',
  UNSUPPORTED: 'not-scannable',
  ACCESS_DENIED: undefined,
  FAILED: undefined,
} as const satisfies Record<string, ScanResult | undefined>

/** What GuardDuty Malware Protection for S3 says of an object that has arrived. */
export const scanEventSchema = z.object({
  detail: z.object({
    s3ObjectDetails: z.object({ bucketName: z.string(), objectKey: z.string() }),
    scanResultDetails: z.object({
      scanResultStatus: z.enum(Object.keys(results) as (keyof typeof results)[]),
    }),
  }),
})

/** Keeps what was found with the file that it was found in; a threat is said in the log, by the object's key. */
export const settleByScanEvent = async (
  store: Store,
  { detail }: z.infer<typeof scanEventSchema>,
): Promise<{ kept: boolean }> => {
  const { objectKey } = detail.s3ObjectDetails
  const { scanResultStatus: status } = detail.scanResultDetails
  const [result, named] = [results[status], ownerOfKey(objectKey)]
  if (result === undefined) log.warn('file-not-scanned', { object: objectKey, status })
  if (!result || !named) return { kept: false }
  if (result === 'threat') log.warn('file-infected', { object: objectKey })
  return { kept: await putScanResult(store, named.owner, named.file, result) }
}
