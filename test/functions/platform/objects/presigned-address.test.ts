import { S3Client } from '@aws-sdk/client-s3'
import { describe, expect, it } from 'vitest'
import { presignedAddress } from '../../../../functions/platform/objects/presigned-address.ts'

/** The one example that AWS publishes with its signature. */
const published = {
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  region: 'us-east-1',
  now: new Date('2013-05-24T00:00:00Z'),
}

const bucketAddress = 'https://tep.s3.ap-southeast-1.amazonaws.com'
const signing = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/+key', sessionToken: 'to/ken==' },
  region: 'ap-southeast-1',
  now: new Date('2026-07-26T01:02:03.456Z'),
}

interface Signer {
  presign(request: object, options: object): Promise<{ query: Record<string, string> }>
}

/** What the SDK's own signer signs of the same request. */
const signatureOfSdk = async (
  { method, key, query, headers }: { method: string; key: string; query: object; headers: object },
  seconds: number,
): Promise<string | undefined> => {
  const { credentials, region, now } = signing
  const client = new S3Client({ region, credentials })
  const signer = (await client.config.signer({
    name: 'sigv4',
    signingName: 's3',
    signingRegion: region,
    properties: {},
  } as never)) as unknown as Signer
  const { query: signed } = await signer.presign(
    {
      method,
      protocol: 'https:',
      hostname: 'tep.s3.ap-southeast-1.amazonaws.com',
      path: `/${key.split('/').map(encodeURIComponent).join('/')}`,
      query,
      headers: {
        ...headers,
        host: 'tep.s3.ap-southeast-1.amazonaws.com',
        'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      },
    },
    {
      expiresIn: seconds,
      signingDate: now,
      unsignableHeaders: new Set(['x-amz-content-sha256']),
      unhoistableHeaders: new Set(Object.keys(headers)),
      signableHeaders: new Set(['host', ...Object.keys(headers)]),
    },
  )
  return signed['X-Amz-Signature']
}

const signatureIn = (address: string) => new URL(address).searchParams.get('X-Amz-Signature')

describe('an address that lets somebody do one thing with one object', () => {
  it('is signed as AWS signs its own example', () => {
    const address = presignedAddress(
      {
        method: 'GET',
        bucketAddress: 'https://examplebucket.s3.amazonaws.com',
        key: 'test.txt',
        seconds: 86_400,
      },
      published,
    )
    expect(signatureIn(address)).toBe('aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404')
  })

  it('is signed as the SDK signs it: a key with folders, a query with Vietnamese, headers that must be sent', async () => {
    const query = {
      'response-content-disposition': "inline; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf",
      // The SDK tells it once more than it must.
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    }
    const headers = { 'content-length': '12', 'x-amz-checksum-sha256': 'abc+/=' }
    const upload = { method: 'PUT' as const, key: 'tasks/k3f9/đ 1.pdf', query, headers }
    const address = presignedAddress({ ...upload, bucketAddress, seconds: 300 }, signing)
    const bySdk = await signatureOfSdk(upload, 300)
    expect(bySdk).toMatch(/^[0-9a-f]{64}$/)
    expect(signatureIn(address)).toBe(bySdk)
  })

  it('says until when, and binds every header that is named', () => {
    const headers = { 'x-amz-checksum-sha256': 'abc' }
    const { searchParams } = new URL(
      presignedAddress({ method: 'PUT', bucketAddress, key: 'a', headers, seconds: 300 }, signing),
    )
    expect(searchParams.get('X-Amz-Expires')).toBe('300')
    expect(searchParams.get('X-Amz-Date')).toBe('20260726T010203Z')
    expect(searchParams.get('X-Amz-SignedHeaders')).toBe('host;x-amz-checksum-sha256')
    expect(searchParams.get('X-Amz-Security-Token')).toBe('to/ken==')
  })

  it('keeps the folder in which a bucket stands on one machine', () => {
    const address = presignedAddress(
      { method: 'GET', bucketAddress: 'http://127.0.0.1:4566/tep', key: 'a/b', seconds: 60 },
      signing,
    )
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:4566\/tep\/a\/b\?/)
  })
})
