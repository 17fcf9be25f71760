import { beginsWith, firstOf, lastOf } from './ends.ts'
import type { ContentFault, FileBytes } from './file-bytes.ts'
import { compoundSignature, entriesOfCompound } from './old-office.ts'

const zipSignature = [0x50, 0x4b, 0x03, 0x04]
const endOfDirectory = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const entrySignature = 0x02014b50
const entryBytes = 46

/** A list longer than this is no document: ten thousand entries of usual names. */
const maxDirectoryBytes = 1024 * 1024

const listedAt = async (bytes: FileBytes): Promise<Buffer | undefined> => {
  const { from, bytes: end } = await lastOf(bytes)
  const at = end.lastIndexOf(endOfDirectory)
  if (at < 0 || at + 20 > end.length) return undefined
  const [length, start] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)]
  if (length > maxDirectoryBytes || start + length > from + at) return undefined
  const list = await bytes.read(start, start + length)
  return list.length === length ? Buffer.from(list) : undefined
}

/** The names in a zip file's list, or undefined where the list is not whole. Nothing is unpacked. */
const namesIn = async (bytes: FileBytes): Promise<readonly string[] | undefined> => {
  const list = await listedAt(bytes)
  if (!list) return undefined
  const names: string[] = []
  for (let at = 0; at < list.length; ) {
    if (at + entryBytes > list.length || list.readUInt32LE(at) !== entrySignature) return undefined
    const [name, extra, comment] = [28, 30, 32].map((place) => list.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    names.push(list.toString('utf8', at + entryBytes, at + entryBytes + name))
    at += entryBytes + name + extra + comment
  }
  return names
}

/** What a password makes of a document: another kind of file with this inside. */
const isEncrypted = async (bytes: FileBytes): Promise<boolean> =>
  (await entriesOfCompound(bytes))?.includes('EncryptedPackage') ?? false

/** Documents of Word and Excel since 2007: a zip file with this main part in it. */
export const officeFault =
  (mainPart: string) =>
  async (bytes: FileBytes): Promise<ContentFault | undefined> => {
    const start = await firstOf(bytes, compoundSignature.length)
    if (beginsWith(start, ...compoundSignature))
      return (await isEncrypted(bytes)) ? 'password' : 'other-content'
    if (!beginsWith(start, ...zipSignature)) return 'other-content'
    const names = await namesIn(bytes)
    if (!names) return 'cut-off'
    if (!names.includes('[Content_Types].xml') || !names.includes(mainPart)) return 'other-content'
    return names.some((name) => /vbaproject\.bin$/i.test(name)) ? 'macros' : undefined
  }
