import { deflateSync, inflateSync } from 'node:zlib'

/**
 * A picture of a page has few colours that matter: kept with a table of 256 it takes a third of the room. Reads what the
 * browser writes: 8 bits a channel, with or without alpha, not interlaced.
 */

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
const maxColours = 256

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue as one number, row by row. */
  readonly colours: Uint32Array
}

const chunksOf = (png: Buffer) => {
  const chunks: { readonly type: string; readonly data: Buffer }[] = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

const paeth = (left: number, up: number, upLeft: number): number => {
  const guess = left + up - upLeft
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)]
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}

/** What each of the five filters of PNG adds to a byte, by the bytes before it. */
const filters: readonly ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

const decode = (png: Buffer): Pixels => {
  const chunks = chunksOf(png)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  if (head?.[8] !== 8 || head[12] !== 0 || (head[9] !== 2 && head[9] !== 6))
    throw new Error('The browser wrote a kind of PNG that is not read here')
  const [width, height, size] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3]
  const data = inflateSync(Buffer.concat(chunks.flatMap((one) => (one.type === 'IDAT' ? [one.data] : []))))
  const stride = width * size
  const colours = new Uint32Array(width * height)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    const filter = filters[data[start] ?? 0] ?? paeth
    const row = new Uint8Array(stride)
    for (let x = 0; x < stride; x++)
      row[x] = (data[start + 1 + x] ?? 0) + filter(row[x - size] ?? 0, above[x] ?? 0, above[x - size] ?? 0)
    for (let x = 0; x < width; x++) {
      const [red = 0, green = 0, blue = 0] = row.subarray(x * size, x * size + 3)
      colours[y * width + x] = (red << 16) | (green << 8) | blue
    }
    above = row
  }
  return { width, height, colours }
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)

/** The colours that occur most, and for each colour the nearest of them. */
const paletteOf = ({ colours }: Pixels) => {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
  const palette = byCount.slice(0, maxColours)
  const nearest = (colour: number): number =>
    palette.reduce(
      (best, one, index) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? index : best),
      0,
    )
  const indexes = new Map(
    byCount.map((colour, index) => [colour, index < maxColours ? index : nearest(colour)]),
  )
  return { palette, indexOf: (colour: number): number => indexes.get(colour) ?? 0 }
}

const crcOf = (data: Buffer): number => {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(crcOf(named))
  return Buffer.concat([length, named, crc])
}

/** @throws Error when the file is no PNG of the kind that the browser writes */
export const smallPng = (png: Buffer): Buffer => {
  const pixels = decode(png)
  const { width, height, colours } = pixels
  const { palette, indexOf } = paletteOf(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colours[y * width + x] ?? 0)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const data = deflateSync(rows, { level: 9 })
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
