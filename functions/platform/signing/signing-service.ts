import { createHash, createPublicKey } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { publicKeySchema, type Signer } from './signed-text.ts'

/** The key management service did not do what it was asked. */
export class SigningFailed extends Error {
  override readonly name = 'SigningFailed'
}

/** So long it may take to answer; whoever asked is tried again. */
const timeoutMs = 10_000

const inBase64 = z.base64()

/**
 * One action of KMS. Two calls a night, made with the signer that every client of the SDK has: a client of its own would be a
 * dependency more for two small requests (docs/decisions/0044).
 * @throws SigningFailed with what the service said
 */
const ask = async (action: 'GetPublicKey' | 'Sign', body: object): Promise<unknown> => {
  const { config } = new DynamoDBClient({})
  const region = await config.region()
  const url = new URL(process.env.AWS_ENDPOINT_URL_KMS ?? `https://kms.${region}.amazonaws.com`)
  const scheme = { name: 'sigv4', signingName: 'kms', signingRegion: region, properties: {} }
  const signer = await config.signer(scheme)
  const text = JSON.stringify(body)
  const { headers } = await signer.sign({
    ...{ method: 'POST', protocol: url.protocol, hostname: url.hostname, path: '/', query: {} },
    ...(url.port && { port: Number(url.port) }),
    headers: {
      host: url.host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `TrentService.${action}`,
    },
    body: text,
  })
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    body: text,
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!answer.ok)
    throw new SigningFailed(`KMS ${action}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}

/** A whole number of a signature: of DER's sign byte nothing is left, and it fills 32 bytes. */
const in32Bytes = (number: Uint8Array): Buffer => {
  const short = Buffer.from(number).subarray(Math.max(0, number.length - 32))
  return Buffer.concat([Buffer.alloc(32 - short.length), short])
}

/** A signature as KMS gives it, a DER sequence of two integers, as JWS takes it: r and s, 32 bytes each (RFC 7518, 3.4). */
export const joseSignatureOf = (der: Uint8Array): Uint8Array => {
  const lengthOfR = der[3] ?? 0
  const atS = 4 + lengthOfR
  const isSequence = der[0] === 0x30 && der[1] === der.length - 2
  const areIntegers = der[2] === 0x02 && der[atS] === 0x02 && der[atS + 1] === der.length - atS - 2
  if (!isSequence || !areIntegers) throw new SigningFailed('KMS gave a signature that is none')
  return Buffer.concat([in32Bytes(der.subarray(4, atS)), in32Bytes(der.subarray(atS + 2))])
}

/** The signer behind a key of KMS; the key itself never leaves the service. @throws SigningFailed */
export const signerOf = async (KeyId: string): Promise<Signer> => {
  const { PublicKey } = z.object({ PublicKey: inBase64 }).parse(await ask('GetPublicKey', { KeyId }))
  const spki = createPublicKey({ key: Buffer.from(PublicKey, 'base64'), format: 'der', type: 'spki' })
  return {
    publicKey: publicKeySchema.parse(spki.export({ format: 'jwk' })),
    sign: async (text) => {
      // Of a text KMS takes four kilobytes, of its hash any length.
      const Message = createHash('sha256').update(text).digest('base64')
      const asked = { KeyId, Message, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' }
      const { Signature } = z.object({ Signature: inBase64 }).parse(await ask('Sign', asked))
      return joseSignatureOf(Buffer.from(Signature, 'base64'))
    },
  }
}
