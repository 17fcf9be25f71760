/** What a file is by its bytes, whatever its name says. */

export type FileBeginning = 'zip' | 'ole' | 'pdf' | 'picture' | 'text' | 'other'

const beginnings: readonly (readonly [FileBeginning, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
]

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** By its first bytes; a text has no byte 0 near its beginning. */
export const beginningOfFile = (bytes: Uint8Array): FileBeginning => {
  const known = beginnings.find(([, start]) => start.every((byte, place) => bytes[place] === byte))
  if (known) return known[0]
  return isUtf16(bytes) || !bytes.subarray(0, 4096).includes(0) ? 'text' : 'other'
}

/** A file of Office of today with a password is packed as the old ones are, under a name in two-byte letters. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage\0', 'utf16le'),
  )

/** The ending of a file's name, in small letters, without its dot. */
export const endingOf = (name: string): string =>
  (/\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? '').toLowerCase()
