import { beginsWith, firstOf } from './ends.ts'
import type { ContentFault, FileBytes } from './file-bytes.ts'

/** The compound file of Word and Excel before 2007 (MS-CFB): its list of entries is a chain of sectors. */

export const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const headerBytes = 512
const entryBytes = 128
/** The list of a document has some twenty entries; one with many embedded objects some hundreds. */
const maxSectors = 256
const noSector = 0xfffffffa
/** Of the allocation table: nothing lies there. */
const freeSector = 0xffffffff
const endOfChain = 0xfffffffe
/** The sectors of the allocation table that the header itself names: enough for 6.8 MB of 512-byte sectors, where lists stand. */
const namedInHeader = 109

interface Compound {
  readonly sectorBytes: number
  readonly header: Buffer
  readonly sector: (number: number) => Promise<Buffer | undefined>
}

const opened = async (bytes: FileBytes): Promise<Compound | undefined> => {
  const header = Buffer.from(await firstOf(bytes, headerBytes))
  if (header.length < headerBytes || !beginsWith(header, ...compoundSignature)) return undefined
  const shift = header.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return undefined
  const sectorBytes = 2 ** shift
  const sector = async (number: number) => {
    const from = (number + 1) * sectorBytes
    const read = Buffer.from(await bytes.read(from, from + sectorBytes))
    return read.length === sectorBytes ? read : undefined
  }
  return { sectorBytes, header, sector }
}

/** The sector behind another in its chain; undefined where the table does not say. */
const following = async (
  { header, sector, sectorBytes }: Compound,
  number: number,
): Promise<number | undefined> => {
  const inSector = sectorBytes / 4
  const part = Math.floor(number / inSector)
  if (part >= namedInHeader) return undefined
  const table = await sector(header.readUInt32LE(76 + 4 * part))
  return table?.readUInt32LE(4 * (number % inSector))
}

/** The last sector that a part of the allocation table shows to be in use: it goes on, or another goes on with it. */
const lastShownBy = (table: Buffer, first: number): number | undefined => {
  let last: number | undefined
  for (let place = 0; place < table.length / 4; place += 1) {
    const next = table.readUInt32LE(4 * place)
    // Some programs fill the rest of the table with ends of chains: an end by itself shows nothing.
    if (next === freeSector || next === endOfChain) continue
    last = Math.max(last ?? 0, first + place, next < noSector ? next : 0)
  }
  return last
}

/** The last sector in use by the last part of the table that shows any; undefined where a part is not there. */
const lastInUse = async ({ header, sector, sectorBytes }: Compound): Promise<number | undefined> => {
  const tables = header.readUInt32LE(44)
  for (let part = Math.min(tables, namedInHeader) - 1; part >= 0; part -= 1) {
    const table = await sector(header.readUInt32LE(76 + 4 * part))
    if (!table) return undefined
    const last = lastShownBy(table, (part * sectorBytes) / 4)
    if (last !== undefined) return last
  }
  return undefined
}

/**
 * Whether the file ends before the last of its sectors does. Word and Excel may leave the end of that one away, so that a byte
 * of it is enough. Of a file of more than 6.8 MB the part of the table that the header does not name is not looked at.
 */
const endsTooEarly = async (compound: Compound, size: number): Promise<boolean> => {
  const last = await lastInUse(compound)
  return last === undefined || size <= (last + 1) * compound.sectorBytes
}

const namesIn = (sector: Buffer): string[] =>
  Array.from({ length: sector.length / entryBytes }, (_, place) => {
    const entry = sector.subarray(place * entryBytes, (place + 1) * entryBytes)
    const length = Math.min(entry.readUInt16LE(64), 64)
    return entry.toString('utf16le', 0, Math.max(0, length - 2))
  }).filter((name) => name !== '')

/** The names of everything in a compound file, or undefined where it is none or its list is not whole. */
export const entriesOfCompound = async (bytes: FileBytes): Promise<readonly string[] | undefined> => {
  const compound = await opened(bytes)
  if (!compound || (await endsTooEarly(compound, bytes.size))) return undefined
  const names: string[] = []
  let at: number | undefined = compound.header.readUInt32LE(48)
  for (let count = 0; at !== undefined && at < noSector; count += 1) {
    const sector: Buffer | undefined = count < maxSectors ? await compound.sector(at) : undefined
    if (!sector) return undefined
    names.push(...namesIn(sector))
    at = await following(compound, at)
  }
  return at === undefined ? undefined : names
}

/** Documents of before 2007, by the stream that holds their text. */
export const oldOfficeFault =
  (mainStreams: readonly string[]) =>
  async (bytes: FileBytes): Promise<ContentFault | undefined> => {
    if (!beginsWith(await firstOf(bytes, compoundSignature.length), ...compoundSignature))
      return 'other-content'
    const names = await entriesOfCompound(bytes)
    if (!names) return 'cut-off'
    if (!mainStreams.some((stream) => names.includes(stream))) return 'other-content'
    return names.some((name) => /^(Macros|_VBA_PROJECT.*|VBA)$/i.test(name)) ? 'macros' : undefined
  }
