import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** PDFs that are signed as tools for signing do it: CMS signed data (RFC 5652) in the gap of a byte range. */

const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const digits =
    content.length < 0x80 ? [] : [...Buffer.from(content.length.toString(16).padStart(6, '0'), 'hex')]
  const head = digits.length > 0 ? [tag, 0x80 | digits.length, ...digits] : [tag, content.length]
  return Buffer.concat([Buffer.from(head), content])
}
const sequence = (...parts: readonly Uint8Array[]) => element(0x30, ...parts)
const set = (...parts: readonly Uint8Array[]) => element(0x31, ...parts)
const integer = (value: number) => element(0x02, Buffer.from([value]))
const utf8 = (text: string) => element(0x0c, Buffer.from(text, 'utf8'))
const utcTime = (text: string) => element(0x17, Buffer.from(text, 'latin1'))
const nothing = element(0x05)

const oid = (written: string): Buffer => {
  const [first = 0, second = 0, ...rest] = written.split('.').map(Number)
  const digits = [first * 40 + second, ...rest].flatMap((number) => {
    const own = [number & 0x7f]
    for (let left = number >> 7; left > 0; left >>= 7) own.unshift((left & 0x7f) | 0x80)
    return own
  })
  return element(0x06, Buffer.from(digits))
}

const oids = {
  data: oid('1.2.840.113549.1.7.1'),
  signedData: oid('1.2.840.113549.1.7.2'),
  contentType: oid('1.2.840.113549.1.9.3'),
  messageDigest: oid('1.2.840.113549.1.9.4'),
  signingTime: oid('1.2.840.113549.1.9.5'),
  sha1: oid('1.3.14.3.2.26'),
  sha256: oid('2.16.840.1.101.3.4.2.1'),
  rsa: oid('1.2.840.113549.1.1.1'),
  rsaSha256: oid('1.2.840.113549.1.1.11'),
  ecdsaSha256: oid('1.2.840.10045.4.3.2'),
}

export interface SigningPerson {
  readonly key: KeyObject
  readonly certificate: Buffer
  readonly issuer: Buffer
  readonly serial: Buffer
  readonly algorithm: Buffer
}

let serials = 0

/** A key with a certificate that it has issued to itself. */
export const signingPerson = (
  name: string,
  organisation: string,
  kind: 'rsa' | 'ec' = 'rsa',
): SigningPerson => {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2_048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = sequence(
    set(sequence(oid('2.5.4.10'), utf8(organisation))),
    set(sequence(oid('2.5.4.3'), utf8(name))),
  )
  serials += 1
  const serial = integer(serials)
  const algorithm = kind === 'rsa' ? sequence(oids.rsaSha256, nothing) : sequence(oids.ecdsaSha256)
  const facts = sequence(
    element(0xa0, integer(2)),
    serial,
    algorithm,
    issuer,
    sequence(utcTime('210101000000Z'), utcTime('310101000000Z')),
    issuer,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = element(0x03, Buffer.from([0]), sign('sha256', facts, privateKey))
  return { key: privateKey, certificate: sequence(facts, algorithm, signature), issuer, serial, algorithm }
}

interface How {
  readonly digestName?: 'sha256' | 'sha1'
  /** Signs with the key of somebody else. */
  readonly keyOf?: SigningPerson
  readonly withAttributes?: boolean
}

const signedData = (data: Uint8Array, person: SigningPerson, how: How): Buffer => {
  const { digestName = 'sha256', keyOf = person, withAttributes = true } = how
  const digestAlgorithm = sequence(oids[digestName], nothing)
  const attribute = (kind: Buffer, value: Buffer) => sequence(kind, set(value))
  const attributes = [
    attribute(oids.contentType, oids.data),
    attribute(oids.signingTime, utcTime('210726020000Z')),
    attribute(oids.messageDigest, element(0x04, createHash(digestName).update(data).digest())),
  ]
  const signed = withAttributes ? set(...attributes) : data
  const signer = sequence(
    integer(1),
    sequence(person.issuer, person.serial),
    digestAlgorithm,
    ...(withAttributes ? [element(0xa0, ...attributes)] : []),
    person.algorithm,
    element(0x04, sign(digestName, signed, keyOf.key)),
  )
  const content = sequence(
    integer(1),
    set(digestAlgorithm),
    sequence(oids.data),
    element(0xa0, person.certificate),
    set(signer),
  )
  return sequence(oids.signedData, element(0xa0, content))
}

const gapBytes = 8_192
const rangeDigits = 10

/** The PDF with one signature more, as an update behind what is there. @param cms what stands in the gap, where it is no signature by the person */
export const signedPdf = (
  before: Buffer,
  person: SigningPerson,
  how: How & { readonly cms?: (data: Buffer) => Buffer } = {},
): Buffer => {
  const blank = '0'.repeat(rangeDigits - 1)
  const head = `\n9 0 obj<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[${[blank, blank, blank, blank].join(' ')}]/Contents`
  const tail = '>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  const from = before.length + Buffer.byteLength(head)
  const after = from + 2 + gapBytes
  const range = [0, from, after, Buffer.byteLength(tail)].map((one) =>
    String(one).padStart(rangeDigits - 1, '0'),
  )
  const first = Buffer.concat([
    before,
    Buffer.from(head.replace(/ByteRange\[.*?\]/, `ByteRange[${range.join(' ')}]`)),
  ])
  const data = Buffer.concat([first, Buffer.from(tail)])
  const { cms = (signed: Buffer) => signedData(signed, person, how) } = how
  const hex = cms(data).toString('hex').padEnd(gapBytes, '0')
  return Buffer.concat([first, Buffer.from(`<${hex}>`), Buffer.from(tail)])
}
