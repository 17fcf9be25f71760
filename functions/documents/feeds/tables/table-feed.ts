import * as z from 'zod'
import { etagOfFile, type FreshFile } from '../../../platform/http/fresh-file.ts'
import { csvFileOf } from '../../sheets/csv.ts'
import { csvType } from '../../sheets/media-types.ts'
import type { Sheet } from '../../sheets/sheet.ts'

export const tableAnswer = z.string().meta({ description: 'UTF-8 with a byte order mark' })

/** Asked for by hand or by a report that is opened: always as it stands. */
export const tableOf = (sheet: Sheet): FreshFile => {
  const bytes = csvFileOf(sheet)
  return { etag: etagOfFile(bytes), type: csvType, seconds: 0, read: async () => bytes }
}
