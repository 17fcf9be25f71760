import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ApiEvent } from './api-event.ts'
import { takesGzip } from './zipped.ts'

/** A file that programs fetch again and again. */
export interface FreshFile {
  /** The same for two that say the same; `etagOfFile` where there is nothing cheaper to tell it by. */
  readonly etag: string
  readonly type: string
  /** For how long nobody need ask again. */
  readonly seconds: number
  /** Made only for whoever does not have it yet. */
  readonly read: () => Promise<Uint8Array>
}

/** Weak: zipped or not, it is the same file. */
export const etagOfFile = (print: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(print).digest('base64url').slice(0, 27)}"`

const opaque = (etag: string): string => etag.trim().replace(/^W\//, '')

const isKnown = ({ headers }: ApiEvent, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((known) => opaque(known) === opaque(etag))

/** The file, zipped for whoever can read that; nothing but a word for whoever has it already. */
export const answerFresh = async (
  event: ApiEvent,
  { etag, type, seconds, read }: FreshFile,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const headers = {
    etag,
    // Whoever stands between is not to keep it: it is one person's.
    'cache-control': seconds > 0 ? `private, max-age=${seconds}` : 'private, no-cache',
    vary: 'accept-encoding',
    'x-robots-tag': 'noindex',
  }
  if (isKnown(event, etag)) return { statusCode: 304, headers }
  const bytes = await read()
  const zipped = takesGzip(event)
  return {
    statusCode: 200,
    headers: { ...headers, 'content-type': type, ...(zipped && { 'content-encoding': 'gzip' }) },
    body: zipped ? gzipSync(bytes).toString('base64') : Buffer.from(bytes).toString('utf8'),
    isBase64Encoded: zipped,
  }
}
