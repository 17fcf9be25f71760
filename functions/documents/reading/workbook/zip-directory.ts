import { strFromU8 } from 'fflate'
import { Refused } from '../../../shared/problems/refused.ts'
import { damaged } from '../damaged.ts'
import { fileEncrypted, fileTooBigUnpacked } from '../file-problems.ts'

/**
 * Our own on `fflate`, not `yauzl` 3: that takes a wrong checksum, headers that differ from the directory and more
 * entries than it counts (five of the hostile files), and hands its bytes out asynchronously, for 20 KB more.
 */

/** One part of a zip file as both its headers describe it, which must agree. */
export interface ZipPart {
  readonly name: string
  readonly isDeflated: boolean
  readonly crc: number
  readonly size: number
  /** The packed bytes, within the file. */
  readonly packed: Uint8Array
}

/** A workbook of many sheets and pictures has some fifty parts. */
const maxParts = 500
const maxUnpackedBytes = 64 * 1024 * 1024
/** Rows that are all alike are packed to a fortieth. */
const maxRatio = 250
const ratioCountsFrom = 1024 * 1024

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, zip64: 0x07064b50 }
const endLength = 22
const centralLength = 46
const localLength = 30

/** The reason is for who looks into it; what to do is the same whatever was wrong. */
const encrypted = 0x2041

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly at: number
}

const endOf = (view: DataView): number => {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (
      view.getUint32(at, true) === signatures.end &&
      at + endLength + view.getUint16(at + 20, true) === last + endLength
    )
      return at
  throw damaged('no end of the directory')
}

/** Where the directory lies: one disk, no zip64, and nothing between it and its end. */
const directoryOf = (view: DataView) => {
  const end = endOf(view)
  if (end >= 20 && view.getUint32(end - 20, true) === signatures.zip64) throw damaged('zip64')
  const [disk, startDisk, here, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true))
  if (disk !== 0 || startDisk !== 0 || here !== count) throw damaged('several disks')
  const [size, start] = [12, 16].map((at) => view.getUint32(end + at, true)) as [number, number]
  if (start + size !== end) throw damaged('the directory is not where its end says')
  return { start, end, count: count as number }
}

/** Names as Excel writes them: relative, forward slashes, no way out of the file. */
const isPlainName = (name: string): boolean =>
  /^[^\\:\p{Cc}]+$/u.test(name) && !name.startsWith('/') && !name.split('/').includes('..')

const nameAt = (bytes: Uint8Array, at: number, length: number): string => {
  const name = strFromU8(bytes.subarray(at, at + length))
  if (!isPlainName(name)) throw damaged('name of a part')
  return name
}

const entryAt = (bytes: Uint8Array, view: DataView, at: number): Entry & { next: number } => {
  if (at + centralLength > bytes.length || view.getUint32(at, true) !== signatures.central)
    throw damaged('entry of the directory')
  const [flags, method] = [8, 10].map((place) => view.getUint16(at + place, true)) as [number, number]
  const [crc, packedSize, size] = [16, 20, 24].map((place) => view.getUint32(at + place, true)) as [
    number,
    number,
    number,
  ]
  const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number]
  const name = nameAt(bytes, at + centralLength, lengths[0])
  const next = at + centralLength + lengths[0] + lengths[1] + lengths[2]
  return { name, flags, method, crc, packedSize, size, at: view.getUint32(at + 42, true), next }
}

const requireBounds = (entries: readonly Entry[]): void => {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  const isBomb = ({ size, packedSize }: Entry) =>
    size > ratioCountsFrom && size > maxRatio * Math.max(packedSize, 1)
  if (unpacked > maxUnpackedBytes || entries.some(isBomb))
    throw new Refused(fileTooBigUnpacked, { max: maxUnpackedBytes / 1024 / 1024 })
}

const requireSound = (entries: readonly Entry[]): void => {
  for (const { flags, method, packedSize, size } of entries) {
    if (flags & encrypted) throw new Refused(fileEncrypted)
    if (method !== 0 && method !== 8) throw damaged('way of packing')
    if (method === 0 && packedSize !== size) throw damaged('sizes of an unpacked part')
  }
  // Windows and Excel take two names that differ in capitals for one: what is read must not be up to the program.
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length)
    throw damaged('a name twice')
}

/** The header before the data must say the same as the directory; sizes may also follow the data. */
const partOf = (bytes: Uint8Array, view: DataView, entry: Entry): ZipPart & { from: number; to: number } => {
  const { name, at, flags, method, crc, size, packedSize } = entry
  if (at + localLength > bytes.length || view.getUint32(at, true) !== signatures.local)
    throw damaged('header of a part')
  const [ownFlags, ownMethod, nameLength, extraLength] = [6, 8, 26, 28].map((place) =>
    view.getUint16(at + place, true),
  ) as [number, number, number, number]
  const [ownCrc, ownPacked, ownSize] = [14, 18, 22].map((place) => view.getUint32(at + place, true))
  const sizesFollow = (flags & 8) !== 0
  const isSame = ownCrc === crc && ownPacked === packedSize && ownSize === size
  const own = nameAt(bytes, at + localLength, nameLength)
  if (ownFlags !== flags || ownMethod !== method || own !== name || !(isSame || sizesFollow))
    throw damaged('a part and the directory differ')
  const from = at + localLength + nameLength + extraLength
  const to = from + packedSize
  return { name, isDeflated: method === 8, crc, size, packed: bytes.subarray(from, to), from: at, to }
}

/**
 * The parts of a zip file, from its directory alone: nothing is unpacked yet. Whatever two programs could read in
 * two ways is refused.
 * @throws Refused file-damaged, file-encrypted, file-too-big-unpacked
 */
export const zipPartsOf = (bytes: Uint8Array): ReadonlyMap<string, ZipPart> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < endLength) throw damaged('too short')
  const { start, end, count } = directoryOf(view)
  if (count > maxParts) throw new Refused(fileTooBigUnpacked, { max: maxUnpackedBytes / 1024 / 1024 })
  const entries: Entry[] = []
  let at = start
  while (at < end && entries.length < count) {
    const entry = entryAt(bytes, view, at)
    entries.push(entry)
    at = entry.next
  }
  if (at !== end || entries.length !== count) throw damaged('length of the directory')
  requireSound(entries)
  requireBounds(entries)
  const parts = entries.map((entry) => partOf(bytes, view, entry)).sort((one, other) => one.from - other.from)
  parts.forEach(({ to }, place) => {
    if (to > (parts[place + 1]?.from ?? start)) throw damaged('parts overlap')
  })
  const files = parts.filter(({ name }) => !name.endsWith('/'))
  return new Map(files.map((part) => [part.name.toLowerCase(), part]))
}
