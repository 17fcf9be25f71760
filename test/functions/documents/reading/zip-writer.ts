import { crc32, deflateRawSync } from 'node:zlib'

/** Writes zip files that say of themselves whatever a test wants them to say. */

export interface Entry {
  readonly name: string
  readonly data: Uint8Array | string
  /** Packed already: `data` is then what it unpacks to, or anything. */
  readonly packed?: Uint8Array
  readonly stored?: boolean
  /** What the directory and the header before the data say, where it is not the truth. */
  readonly says?: Partial<Headers>
  readonly headerSays?: Partial<Headers>
}

interface Headers {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly at: number
}

interface End {
  readonly disk?: number
  readonly count?: number
  readonly size?: number
  readonly start?: number
  readonly before?: Uint8Array
  readonly comment?: Uint8Array
}

const numbers = (fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at)
    else buffer.writeUInt32LE(value, at)
    at += bytes
  }
  return buffer
}

const common = ({ flags, method, crc, packedSize, size, name }: Headers, extra: number) =>
  [
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, Buffer.byteLength(name)],
    [2, extra],
  ] as const

const localOf = (headers: Headers): Buffer =>
  Buffer.concat([numbers([[4, 0x04034b50], [2, 20], ...common(headers, 0)]), Buffer.from(headers.name)])

const centralOf = (headers: Headers): Buffer =>
  Buffer.concat([
    numbers([
      [4, 0x02014b50],
      [2, 20],
      [2, 20],
      ...common(headers, 0),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, headers.at],
    ]),
    Buffer.from(headers.name),
  ])

export const zipOf = (entries: readonly Entry[], end: End = {}): Uint8Array => {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, packed, stored, says, headerSays } of entries) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    const content = packed ?? (stored ? bytes : deflateRawSync(bytes))
    const truth = {
      name,
      flags: 0,
      method: stored ? 0 : 8,
      crc: crc32(bytes),
      packedSize: content.length,
      size: bytes.length,
      at,
      ...says,
    }
    const local = Buffer.concat([localOf({ ...truth, ...headerSays }), content])
    pieces.push(local)
    directory.push(centralOf(truth))
    at += local.length
  }
  const central = Buffer.concat(directory)
  const { disk = 0, count = entries.length, size = central.length, start = at } = end
  const { before = Buffer.alloc(0), comment = Buffer.alloc(0) } = end
  return Buffer.concat([
    ...pieces,
    central,
    before,
    numbers([
      [4, 0x06054b50],
      [2, disk],
      [2, disk],
      [2, count],
      [2, count],
      [4, size],
      [4, start],
      [2, comment.length],
    ]),
    comment,
  ])
}
