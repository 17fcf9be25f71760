import { firstOf, lastOf } from './ends.ts'
import type { ContentFault, FileBytes } from './file-bytes.ts'

const header = /^(?:\ufeff|\xef\xbb\xbf)?\s*%PDF-\d\.\d/

/** Written to its end: some writers and scanners add a few lines behind the mark. */
const tailBytes = 2_048

export const pdfFault = async (bytes: FileBytes): Promise<ContentFault | undefined> => {
  const start = Buffer.from(await firstOf(bytes, 1_024)).toString('latin1')
  // Whatever stands before the mark could be another kind of file that hides behind it.
  if (!header.test(start)) return 'other-content'
  const { bytes: end } = await lastOf(bytes, tailBytes)
  return end.includes('%%EOF') ? undefined : 'cut-off'
}
