import type { FileBytes } from './file-bytes.ts'

/** What a kind is told by stands at its ends; what camera and printer programs add behind it is shorter than this. */
const endBytes = 64 * 1024

export const firstOf = ({ read, size }: FileBytes, count: number): Promise<Uint8Array> =>
  read(0, Math.min(count, size))

/** The end of a file, and where it begins. */
export const lastOf = async ({ read, size }: FileBytes, count = endBytes) => {
  const from = Math.max(0, size - count)
  return { from, bytes: Buffer.from(await read(from, size)) }
}

export const beginsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte)
