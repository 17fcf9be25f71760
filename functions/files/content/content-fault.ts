import type { FileKind } from '../file-kinds.ts'
import type { ContentFault, FileBytes } from './file-bytes.ts'
import { jpegFault, pngFault } from './images.ts'
import { officeFault } from './office.ts'
import { oldOfficeFault } from './old-office.ts'
import { pdfFault } from './pdf.ts'

const looks: Readonly<Record<FileKind, (bytes: FileBytes) => Promise<ContentFault | undefined>>> = {
  pdf: pdfFault,
  docx: officeFault('word/document.xml'),
  xlsx: officeFault('xl/workbook.xml'),
  doc: oldOfficeFault(['WordDocument']),
  xls: oldOfficeFault(['Workbook', 'Book']),
  jpeg: jpegFault,
  png: pngFault,
}

/** What is wrong with a file of this kind by what is in it, or undefined. It reads its ends, and of an office's file the list of what is inside. */
export const contentFault = (kind: FileKind, bytes: FileBytes): Promise<ContentFault | undefined> =>
  looks[kind](bytes)
