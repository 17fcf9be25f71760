import { damaged } from '../damaged.ts'

/**
 * The streams of a compound file, the container of Office before 2007: a small file system of sectors that name their
 * successors. Every chain is followed once, within the file and no longer than the file has sectors.
 */

const headerLength = 512
const entryLength = 128
const endOfChain = 0xfffffffe
/** In a header; the five hundred sectors of FAT that these cover are more than a file of 4 MB has. */
const maxFatSectors = 109
const miniCutoff = 4096
const miniSize = 64

export interface CompoundEntry {
  readonly name: string
  readonly kind: 'storage' | 'stream' | 'root'
  readonly start: number
  readonly size: number
}

/** Bytes in pieces of one size, and for each piece the next of its chain. */
interface Sectors {
  readonly bytes: Uint8Array
  readonly size: number
  readonly next: Uint32Array
}

/** In memory of its own, which may be given away. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const chainOf = ({ bytes, size, next }: Sectors, start: number): Uint8Array<ArrayBuffer> => {
  const pieces: Uint8Array[] = []
  for (let sector = start; sector !== endOfChain; sector = next[sector] as number) {
    if (sector >= next.length || (sector + 1) * size > bytes.length + size)
      throw damaged('a chain that leaves the file')
    if (pieces.length > next.length) throw damaged('a chain without an end')
    pieces.push(bytes.subarray(sector * size, (sector + 1) * size))
  }
  return joined(pieces)
}

const numbersOf = (bytes: Uint8Array): Uint32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, place) => view.getUint32(place * 4, true))
}

const sectorsOf = (view: DataView, bytes: Uint8Array): Sectors => {
  const [major, shift] = [0x1a, 0x1e].map((at) => view.getUint16(at, true))
  if (!((major === 3 && shift === 9) || (major === 4 && shift === 12))) throw damaged('size of a sector')
  const size = 1 << shift
  const count = view.getUint32(0x2c, true)
  if (count === 0 || count > maxFatSectors) throw damaged('table of sectors')
  const body = bytes.subarray(size)
  const places = Array.from({ length: count }, (_, place) => view.getUint32(0x4c + place * 4, true))
  if (places.some((place) => (place + 1) * size > body.length)) throw damaged('table of sectors')
  const table = places.map((place) => body.subarray(place * size, (place + 1) * size))
  return { bytes: body, size, next: numbersOf(joined(table)) }
}

const kinds: Readonly<Record<number, CompoundEntry['kind']>> = { 1: 'storage', 2: 'stream', 5: 'root' }

const entriesIn = (directory: Uint8Array): CompoundEntry[] => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries: CompoundEntry[] = []
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const kind = kinds[view.getUint8(at + 0x42)]
    if (!kind) continue
    const length = view.getUint16(at + 0x40, true)
    if (length < 2 || length > 64) throw damaged('name of a stream')
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)),
      kind,
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
    })
  }
  return entries
}

/** A compound file: what is in it, and the bytes of one of its streams. */
export interface CompoundFile {
  readonly entries: readonly CompoundEntry[]
  readonly read: (entry: CompoundEntry) => Uint8Array<ArrayBuffer>
}

/**
 * Opens a compound file; nothing but its directory is read yet.
 * @throws Refused file-damaged
 */
export const compoundFileOf = (bytes: Uint8Array): CompoundFile => {
  if (bytes.length < headerLength * 2) throw damaged('too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectors = sectorsOf(view, bytes)
  const entries = entriesIn(chainOf(sectors, view.getUint32(0x30, true)))
  const root = entries.find(({ kind }) => kind === 'root')
  if (!root) throw damaged('no root')
  const small = (): Sectors => ({
    bytes: root.size === 0 ? new Uint8Array(0) : chainOf(sectors, root.start),
    size: miniSize,
    next: numbersOf(chainOf(sectors, view.getUint32(0x3c, true))),
  })
  const read = ({ start, size }: CompoundEntry): Uint8Array<ArrayBuffer> => {
    if (size === 0) return new Uint8Array(0)
    const whole = chainOf(size < miniCutoff ? small() : sectors, start)
    if (whole.length < size) throw damaged('a stream shorter than it says')
    return whole.subarray(0, size)
  }
  return { entries, read }
}
