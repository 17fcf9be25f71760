import { createHash, createPublicKey } from 'node:crypto'
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms'
import { publicKeySchema, type Signer } from './signed-text.ts'

/** What the key management service answered is no key or no signature. */
export class SigningFailed extends Error {
  override readonly name = 'SigningFailed'
}

/** So long one answer may take; the client asks again by itself. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 10_000 }

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

/**
 * The signer behind a key of KMS; the key itself never leaves the service.
 * @throws SigningFailed, and what the service refuses with
 */
export const signerOf = async (KeyId: string): Promise<Signer> => {
  const client = new KMSClient({ requestHandler })
  const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }))
  if (!PublicKey) throw new SigningFailed('KMS gave no public key')
  const spki = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' })
  return {
    publicKey: publicKeySchema.parse(spki.export({ format: 'jwk' })),
    sign: async (text) => {
      // Of a text KMS takes four kilobytes, of its hash any length.
      const Message = createHash('sha256').update(text).digest()
      const { Signature } = await client.send(
        new SignCommand({ KeyId, Message, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' }),
      )
      return joseSignatureOf(Signature ?? new Uint8Array())
    },
  }
}
