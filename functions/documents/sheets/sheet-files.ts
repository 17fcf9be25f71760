import type { fileFormats } from '../work/job.ts'
import { csvFileOf } from './csv.ts'
import { excelFileOf } from './excel.ts'
import { csvType, excelType } from './media-types.ts'
import type { Sheet } from './sheet.ts'

/** A sheet in each of the formats that people may ask for, and what a browser is told the bytes are. */
export const sheetFiles: Readonly<
  Record<
    (typeof fileFormats)[number],
    { readonly type: string; readonly write: (sheet: Sheet) => Uint8Array }
  >
> = {
  xlsx: { type: excelType, write: excelFileOf },
  csv: { type: csvType, write: csvFileOf },
}
