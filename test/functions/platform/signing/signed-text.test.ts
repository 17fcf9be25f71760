import { generateKeyPairSync, sign } from 'node:crypto'
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  KeysDiffer,
  publicKeySchema,
  signedText,
  thumbprintOf,
} from '../../../../functions/platform/signing/signed-text.ts'

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    publicKey: publicKeySchema.parse(publicKey.export({ format: 'jwk' })),
    sign: async (text: string) =>
      sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    privateJwk: privateKey.export({ format: 'jwk' }),
  }
}

describe('a signed text', () => {
  it('is a compact JWS that a library of its own takes and gives back, letter for letter', async () => {
    const signer = pair()
    const text = '{"tên":"Thành phố Đà Nẵng"}'
    const signed = await signedText(text, 'trial+json', signer)
    const { payload, protectedHeader } = await compactVerify(
      signed,
      await importJWK(signer.publicKey, 'ES256'),
    )
    expect(Buffer.from(payload).toString('utf8')).toBe(text)
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: thumbprintOf(signer.publicKey), typ: 'trial+json' })
  })

  it('is not given away where another key signed than the one that is told', async () => {
    const [signer, other] = [pair(), pair()]
    await expect(
      signedText('x', 'trial+json', { publicKey: signer.publicKey, sign: other.sign }),
    ).rejects.toThrow(KeysDiffer)
  })
})

describe('a key', () => {
  it('is known by the thumbprint of RFC 7638', async () => {
    const { publicKey } = pair()
    expect(thumbprintOf(publicKey)).toBe(await calculateJwkThumbprint(publicKey, 'sha256'))
  })

  it('is refused with its private half, or on another curve', () => {
    expect(publicKeySchema.safeParse(pair().privateJwk).success).toBe(false)
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    expect(publicKeySchema.safeParse(publicKey.export({ format: 'jwk' })).success).toBe(false)
  })
})
