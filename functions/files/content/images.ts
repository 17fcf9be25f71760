import { beginsWith, firstOf, lastOf } from './ends.ts'
import type { ContentFault, FileBytes } from './file-bytes.ts'

/** The end mark of JPEG; within the picture itself these two bytes never stand beside each other. */
const endOfPicture = Buffer.from([0xff, 0xd9])

export const jpegFault = async (bytes: FileBytes): Promise<ContentFault | undefined> => {
  if (!beginsWith(await firstOf(bytes, 3), 0xff, 0xd8, 0xff)) return 'other-content'
  return (await lastOf(bytes)).bytes.includes(endOfPicture) ? undefined : 'cut-off'
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The chunk that ends every PNG: no bytes, its name, its check sum. */
const lastChunk = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

export const pngFault = async (bytes: FileBytes): Promise<ContentFault | undefined> => {
  if (!beginsWith(await firstOf(bytes, pngSignature.length), ...pngSignature)) return 'other-content'
  return (await lastOf(bytes)).bytes.includes(lastChunk) ? undefined : 'cut-off'
}
