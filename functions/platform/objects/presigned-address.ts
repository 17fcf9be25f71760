import { createHash, createHmac } from 'node:crypto'

/** Who signs: a role's credentials, as a Lambda finds them in its environment. */
interface SigningCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/** What whoever has the address may do with one object, and nothing else. */
export interface AllowedRequest {
  readonly method: 'GET' | 'PUT'
  /** Of the bucket, without a slash at the end: `https://bucket.s3.ap-southeast-1.amazonaws.com`. */
  readonly bucketAddress: string
  readonly key: string
  /** What the service is asked beside it: `response-content-type`. */
  readonly query?: Readonly<Record<string, string>>
  /** Names in small letters; whoever sends another value, or leaves one out, is refused by the service. */
  readonly headers?: Readonly<Record<string, string>>
  readonly seconds: number
}

interface Signing {
  readonly credentials: SigningCredentials
  readonly region: string
  readonly now: Date
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** RFC 3986, as Signature Version 4 asks for it: only letters, digits and `-._~` stay. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const byCode = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : 1

/**
 * The address under which somebody without credentials may send this one request until it expires: Signature Version 4 in
 * the query (AWS, "Authenticating requests: using query parameters"). Written here because it is all that an operation needs
 * of S3 to give an address: the SDK's client would be loaded for it.
 */
export const presignedAddress = (
  { method, bucketAddress, key, query = {}, headers = {}, seconds }: AllowedRequest,
  { credentials, region, now }: Signing,
): string => {
  const { host, pathname, origin } = new URL(bucketAddress)
  const path = `${pathname === '/' ? '' : pathname}/${key.split('/').map(encoded).join('/')}`
  const at = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${at.slice(0, 8)}/${region}/s3/aws4_request`
  const signed = Object.entries({ ...headers, host }).sort(byCode)
  const signedNames = signed.map(([name]) => name).join(';')
  const parameters = Object.entries({
    ...query,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': at,
    'X-Amz-Expires': String(seconds),
    'X-Amz-SignedHeaders': signedNames,
    ...(credentials.sessionToken && { 'X-Amz-Security-Token': credentials.sessionToken }),
  })
    .map(([name, value]): [string, string] => [encoded(name), encoded(value)])
    .sort(byCode)
    .map((pair) => pair.join('='))
    .join('&')
  const lines = signed.map(([name, value]) => `${name}:${value.trim()}\n`).join('')
  const request = [method, path, parameters, lines, signedNames, 'UNSIGNED-PAYLOAD'].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(request)].join('\n')
  const signingKey = [at.slice(0, 8), region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  )
  return `${origin}${path}?${parameters}&X-Amz-Signature=${hmac(signingKey, toSign).toString('hex')}`
}
