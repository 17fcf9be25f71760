import { constants, createHash, verify, X509Certificate } from 'node:crypto'
import { readSigner, type Signer } from './cms.ts'
import type { PdfSignature } from './signature-states.ts'

/** More is not looked at: a letter has a few. */
export const maxSignatures = 20

const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
const pss = '1.2.840.113549.1.1.10'

const rangeForm = /^\/ByteRange\s*\[\s*(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]/
const rangeWord = '/ByteRange'
const hexForm = /^<[0-9A-Fa-f\s]*>$/

type Range = readonly [from: number, length: number, from: number, length: number]

/** Where the file says that something is signed, in its order. */
const rangesIn = (file: Buffer): Range[] => {
  const found: Range[] = []
  for (
    let at = file.indexOf(rangeWord);
    at >= 0 && found.length < maxSignatures;
    at = file.indexOf(rangeWord, at + 1)
  ) {
    const words = file.subarray(at, at + 80).toString('latin1')
    const [, ...numbers] = rangeForm.exec(words) ?? []
    if (numbers.length === 4) found.push(numbers.map(Number) as unknown as Range)
  }
  return found
}

/** What stands in the gap, which is the signature and nothing else; undefined where the two pieces are not about it. */
const signatureIn = (file: Buffer, [from, before, after, rest]: Range): Buffer | undefined => {
  if (from !== 0 || after <= before || after + rest > file.length) return undefined
  const gap = file.subarray(before, after).toString('latin1')
  return hexForm.test(gap) ? Buffer.from(gap.replace(/[<>\s]/g, ''), 'hex') : undefined
}

const told = ({ name, organisation, attributes }: Signer): Omit<PdfSignature, 'state'> => ({
  ...(name && { signer: name }),
  ...(organisation && { organisation }),
  ...(attributes?.at && { signedAt: attributes.at }),
})

const isSignedBy = (signer: Signer, hash: string, data: Uint8Array): boolean => {
  const key = new X509Certificate(signer.certificate).publicKey
  const padding = signer.signatureAlgorithm === pss ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {}
  return verify(hash, data, { key, ...padding }, signer.signature)
}

const stateOf = (file: Buffer, [, before, after, rest]: Range, signer: Signer): PdfSignature['state'] => {
  const hash = hashes[signer.digestAlgorithm]
  if (!hash) return 'unknown-algorithm'
  const [first, second] = [file.subarray(0, before), file.subarray(after, after + rest)]
  const { attributes } = signer
  if (attributes) {
    const digest = createHash(hash).update(first).update(second).digest()
    if (Buffer.compare(digest, attributes.digest) !== 0) return 'altered'
  }
  const signed = attributes ? attributes.signed : Buffer.concat([first, second])
  if (!isSignedBy(signer, hash, signed)) return attributes ? 'not-by-this-certificate' : 'altered'
  return after + rest === file.length ? 'intact' : 'added-to'
}

const signatureAt = (file: Buffer, range: Range): PdfSignature => {
  const bytes = signatureIn(file, range)
  if (!bytes) return { state: 'unreadable' }
  try {
    const signer = readSigner(bytes)
    return { state: stateOf(file, range, signer), ...told(signer) }
  } catch {
    // Neither a signature nor a certificate that can be read: nothing is claimed of it.
    return { state: 'unreadable' }
  }
}

/**
 * The signatures in a PDF, in the order in which they stand in it, at most `maxSignatures`; none where there is none. A
 * signature that a later one was added to says so (`added-to`): what it signed is as it was.
 * @param bytes the whole file
 */
export const signaturesIn = (bytes: Uint8Array): PdfSignature[] => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return rangesIn(file).map((range) => signatureAt(file, range))
}
