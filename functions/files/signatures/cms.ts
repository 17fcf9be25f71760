import { type Der, derAt, NotDer, oidOf, partAt, partsOf, tags, textIn } from './der.ts'

/** Reads what a signature in a PDF holds: CMS signed data (RFC 5652), as far as one signer needs. */

const oids = {
  signedData: '1.2.840.113549.1.7.2',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
} as const

export interface Signer {
  /** Of the certificate that is in the file: who issued it, and whether one may trust them, is not looked at. */
  readonly certificate: Uint8Array
  readonly name?: string
  readonly organisation?: string
  readonly digestAlgorithm: string
  readonly signatureAlgorithm: string
  readonly signature: Uint8Array
  /** What was signed in the place of the file: its digest is among it. Absent where the file itself was signed. */
  readonly attributes?: { readonly signed: Uint8Array; readonly digest: Uint8Array; readonly at?: string }
}

/** The facts of a certificate (RFC 5280) that tell whose it is. */
const certificateOf = (whole: Der) => {
  const facts = partsOf(partAt(partsOf(whole), 0, tags.sequence))
  // The version stands first in all but the oldest.
  const first = facts[0]?.tag === tags.context0 ? 1 : 0
  return { serial: partAt(facts, first), issuer: partAt(facts, first + 2), subject: partAt(facts, first + 4) }
}

const nameIn = (subject: Der, oid: string): string | undefined =>
  partsOf(subject)
    .flatMap(partsOf)
    .map(partsOf)
    .filter(([kind]) => kind && oidOf(kind) === oid)
    .flatMap(([, value]) => (value && textIn(value)) ?? [])
    .at(-1)

const sameBytes = (one: Der, other: Der): boolean => Buffer.compare(one.whole, other.whole) === 0

/** The signer's own among the certificates: by issuer and number; where it is named otherwise, the only one there is. */
const certificateFor = (signer: Der, certificates: readonly Der[]): Der => {
  if (signer.tag !== tags.sequence) {
    if (certificates.length !== 1) throw new NotDer('no certificate of the signer')
    return partAt(certificates, 0)
  }
  const [issuer, serial] = partsOf(signer)
  const own = certificates.find((one) => {
    const told = certificateOf(one)
    return issuer && serial && sameBytes(told.issuer, issuer) && sameBytes(told.serial, serial)
  })
  if (!own) throw new NotDer('no certificate of the signer')
  return own
}

/** `260726090000Z` or `20260726090000Z`, as an instant. */
const instantOf = ({ tag, content }: Der): string | undefined => {
  const written = Buffer.from(content).toString('latin1')
  const full = tag === tags.utcTime ? `${Number(written.slice(0, 2)) < 50 ? '20' : '19'}${written}` : written
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full) ?? []
  if (parts.length < 6) return undefined
  const [year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

const attributesOf = (element: Der): NonNullable<Signer['attributes']> => {
  const values = new Map(
    partsOf(element).map((attribute) => {
      const [kind, value] = partsOf(attribute)
      return [kind ? oidOf(kind) : '', value && partsOf(value)[0]]
    }),
  )
  const digest = values.get(oids.messageDigest)
  if (digest?.tag !== tags.octets) throw new NotDer('attributes without a digest')
  const signed = Uint8Array.from(element.whole)
  // What is signed are the attributes as a set, though they stand here under a number of their own (RFC 5652, 5.4).
  signed[0] = tags.set
  const time = values.get(oids.signingTime)
  const at = time && instantOf(time)
  return { signed, digest: digest.content, ...(at && { at }) }
}

const signerOf = (info: Der, certificates: readonly Der[]): Signer => {
  const parts = partsOf(info)
  const certificate = certificateFor(partAt(parts, 1), certificates)
  const attributes = parts[3]?.tag === tags.context0 ? attributesOf(parts[3]) : undefined
  const place = attributes ? 4 : 3
  const { subject } = certificateOf(certificate)
  const name = nameIn(subject, oids.commonName)
  const organisation = nameIn(subject, oids.organisation)
  const algorithmAt = (at: number) => oidOf(partAt(partsOf(partAt(parts, at, tags.sequence)), 0, tags.oid))
  return {
    certificate: certificate.whole,
    ...(name && { name }),
    ...(organisation && { organisation }),
    digestAlgorithm: algorithmAt(2),
    signatureAlgorithm: algorithmAt(place),
    signature: partAt(parts, place + 1, tags.octets).content,
    ...(attributes && { attributes }),
  }
}

/** The first signer of signed data. What stands behind it, such as a file's padding, is left alone. @throws NotDer */
export const readSigner = (bytes: Uint8Array): Signer => {
  const [kind, held] = partsOf(derAt(bytes))
  if (!kind || !held || kind.tag !== tags.oid || oidOf(kind) !== oids.signedData)
    throw new NotDer('no signed data')
  const parts = partsOf(partAt(partsOf(held), 0, tags.sequence))
  const certificates = parts.find(({ tag }) => tag === tags.context0)
  const signers = parts.at(-1)
  if (signers?.tag !== tags.set || parts.length < 4) throw new NotDer('no signer')
  return signerOf(partAt(partsOf(signers), 0, tags.sequence), certificates ? partsOf(certificates) : [])
}
