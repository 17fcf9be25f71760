import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { compactVerify, importJWK } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { signedText } from '../../../../functions/platform/signing/signed-text.ts'
import {
  joseSignatureOf,
  SigningFailed,
  signerOf,
} from '../../../../functions/platform/signing/signing-service.ts'
import { useLocalCredentials } from '../../../../local/aws/credentials.ts'
import { type LocalSigningKeys, startSigningKeys } from '../../../../local/aws/signing-keys.ts'

let keys: LocalSigningKeys

beforeAll(async () => {
  useLocalCredentials()
  keys = await startSigningKeys(undefined)
})
afterAll(() => keys.stop())
afterEach(() => vi.unstubAllEnvs())

describe('the signer of a key that the service keeps', () => {
  it('signs what a library of its own verifies, however long and as often as asked', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_KMS', keys.endpoint)
    const signer = await signerOf('arn:aws:kms:ap-southeast-1:000000000000:key/one')
    const key = await importJWK(signer.publicKey, 'ES256')
    // Of some signatures a number is shorter, of some it has a sign byte: in a hundred there are both.
    for (let count = 0; count < 100; count += 1) {
      const text = `${count}`.repeat(count * 50)
      const { payload } = await compactVerify(await signedText(text, 'trial+json', signer), key)
      expect(Buffer.from(payload).toString()).toBe(text)
    }
  })

  it('says what the service said where it refuses', async () => {
    const refusing = createServer((_, response) =>
      response
        .writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
        .end('{"__type":"DisabledException","message":"the key is disabled"}'),
    ).listen(0, '127.0.0.1')
    await once(refusing, 'listening')
    vi.stubEnv('AWS_ENDPOINT_URL_KMS', `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`)
    await expect(signerOf('key')).rejects.toThrow('the key is disabled')
    refusing.close()
  })
})

describe('a signature as the service gives it', () => {
  it.each([
    ['empty', ''],
    ['cut off', '3006020101020'],
    ['of another form', '300602010104010'],
    ['longer than it says', '3006020101020102ff'],
  ])('is refused where it is %s', (_, hex) => {
    expect(() => joseSignatureOf(Buffer.from(hex, 'hex'))).toThrow(SigningFailed)
  })

  it('becomes two numbers of 32 bytes', () => {
    const made = Buffer.from(joseSignatureOf(Buffer.from('3007020101020200ff', 'hex')))
    expect(made.toString('hex')).toBe(`${'00'.repeat(31)}01${'00'.repeat(31)}ff`)
  })
})
