import { createHash, createPublicKey, verify } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from '../../shared/canonical-json.ts'

/** The public half of a key on the curve P-256, as RFC 7517 writes it; with `d`, the private half, it is refused. */
export const publicKeySchema = z
  .strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string().regex(/^[\w-]{43}$/),
    y: z.string().regex(/^[\w-]{43}$/),
  })
  .meta({ id: 'PublicKey' })

export type PublicKey = z.infer<typeof publicKeySchema>

/** Signs in the name of a key that it does not give away. */
export interface Signer {
  readonly publicKey: PublicKey
  /** @returns 64 bytes, r and s, over the SHA-256 of the text */
  readonly sign: (text: string) => Promise<Uint8Array>
}

/** The one algorithm there is: what says another is not looked at. */
export const algorithm = 'ES256'

/** By what people hold a key against another: its thumbprint (RFC 7638, SHA-256). */
export const thumbprintOf = ({ kty, crv, x, y }: PublicKey): string =>
  createHash('sha256').update(canonicalJson({ kty, crv, x, y })).digest('base64url')

const inBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')

/** The signature did not come from the key whose public half stands beside it. */
export class KeysDiffer extends Error {
  override readonly name = 'KeysDiffer'
}

/**
 * A text with its signature, as a compact JWS (RFC 7515): header, text and signature in base64url, a dot between them. It is
 * verified before it is given away.
 * @param type what the text is, for the header
 * @throws KeysDiffer
 */
export const signedText = async (text: string, type: string, signer: Signer): Promise<string> => {
  const header = canonicalJson({ alg: algorithm, kid: thumbprintOf(signer.publicKey), typ: type })
  const input = `${inBase64(header)}.${inBase64(text)}`
  const signature = await signer.sign(input)
  const key = createPublicKey({ key: { ...signer.publicKey }, format: 'jwk' })
  if (!verify('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }, signature))
    throw new KeysDiffer(`the signature is not one of the key ${thumbprintOf(signer.publicKey)}`)
  return `${input}.${Buffer.from(signature).toString('base64url')}`
}
