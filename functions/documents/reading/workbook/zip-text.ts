import { Inflate } from 'fflate'
import { Refused } from '../../../shared/problems/refused.ts'
import { fileDamaged } from '../file-problems.ts'
import type { ZipPart } from './zip-directory.ts'

/** Packed bytes unpacked at a time: at the most that packing can do they become 4 MB. */
const step = 4096

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>((crc) => (crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1), byte),
)

const crcOf = (bytes: Uint8Array, before: number): number => {
  let crc = ~before
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

const damaged = (name: string, reason: string): Refused =>
  new Refused(fileDamaged, { reason: `${name}: ${reason}` })

function* unpacked({ name, packed, isDeflated }: ZipPart): Generator<Uint8Array> {
  if (!isDeflated) {
    yield packed
    return
  }
  let ready: Uint8Array[] = []
  const inflate = new Inflate((chunk) => ready.push(chunk))
  for (let at = 0; at === 0 || at < packed.length; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch {
      throw damaged(name, 'cannot be unpacked')
    }
    yield* ready
    ready = []
  }
}

/**
 * The text of a part in pieces, unpacked as it is read. Bytes are counted: one more than the directory promised and it
 * ends, so that a lying header costs nothing.
 * @throws Refused file-damaged
 */
export function* zipText(part: ZipPart): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw damaged(part.name, 'not UTF-8')
    }
  }
  let size = 0
  let crc = 0
  for (const bytes of unpacked(part)) {
    size += bytes.length
    if (size > part.size) throw damaged(part.name, 'larger than it says')
    crc = crcOf(bytes, crc)
    yield decode(bytes)
  }
  if (size !== part.size || crc !== part.crc) throw damaged(part.name, 'other than it says')
  yield decode()
}
