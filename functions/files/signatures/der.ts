/** What is no DER, is cut off, or nests or counts beyond all reason. */
export class NotDer extends Error {
  override readonly name = 'NotDer'
}

/** One element: its tag, what is in it, and all of it with its head. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
}

export const tags = {
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const

const lengthAt = (bytes: Uint8Array, at: number): { readonly length: number; readonly head: number } => {
  const first = bytes[at]
  if (first === undefined) throw new NotDer('cut off')
  if (first < 0x80) return { length: first, head: 2 }
  const digits = first & 0x7f
  // No digits is a length that is not said (BER), more than four none that a file here can have.
  if (digits === 0 || digits > 4) throw new NotDer('a length that is not told')
  const told = bytes.subarray(at + 1, at + 1 + digits)
  if (told.length < digits) throw new NotDer('cut off')
  return { length: told.reduce((sum, digit) => sum * 256 + digit, 0), head: 2 + digits }
}

/** The element that begins here; what follows it is left alone. @throws NotDer */
export const derAt = (bytes: Uint8Array, at = 0): Der => {
  const { length, head } = lengthAt(bytes, at + 1)
  const whole = bytes.subarray(at, at + head + length)
  if (whole.length < head + length) throw new NotDer('cut off')
  return { tag: bytes[at] ?? 0, content: whole.subarray(head), whole }
}

const maxParts = 2_000

/** What an element is made of, in its order. @throws NotDer */
export const partsOf = ({ content }: Der): Der[] => {
  const parts: Der[] = []
  for (let at = 0; at < content.length; ) {
    const part = derAt(content, at)
    parts.push(part)
    at += part.whole.length
    if (parts.length > maxParts) throw new NotDer('too many parts')
  }
  return parts
}

/** The part at a place, of a kind where one is asked for. @throws NotDer */
export const partAt = (parts: readonly Der[], place: number, tag?: number): Der => {
  const part = parts[place]
  if (!part || (tag !== undefined && part.tag !== tag)) throw new NotDer(`no part ${place} of kind ${tag}`)
  return part
}

/** An object identifier as it is written, `1.2.840.113549.1.7.2`. */
export const oidOf = ({ content }: Der): string => {
  const numbers: number[] = []
  let number = 0
  for (const byte of content) {
    number = number * 128 + (byte & 0x7f)
    if (byte >= 0x80) continue
    numbers.push(number)
    number = 0
  }
  const [first = 0, ...rest] = numbers
  const root = Math.min(2, Math.floor(first / 40))
  return [root, first - 40 * root, ...rest].join('.')
}

const textTags: Readonly<Record<number, BufferEncoding>> = {
  12: 'utf8',
  19: 'latin1',
  20: 'latin1',
  22: 'latin1',
}

/** A text in one of the kinds that names are written in; undefined in another. */
export const textIn = ({ tag, content }: Der): string | undefined => {
  if (tag === 30) return Buffer.from(content).swap16().toString('utf16le')
  const encoding = textTags[tag]
  return encoding && Buffer.from(content).toString(encoding)
}
