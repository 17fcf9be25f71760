import { Refused } from '../../../shared/problems/refused.ts'
import { damaged } from '../damaged.ts'
import {
  fileEncrypted,
  fileHasLinks,
  fileHasMacros,
  fileOldExcel,
  fileTooManySheets,
} from '../file-problems.ts'
import { maxImported } from '../imported-table.ts'

/** The records of a workbook of Excel 97 to 2003 (BIFF8, [MS-XLS]): walked for what must not be in it, not for its cells. */

const records = {
  beginning: 0x0809,
  end: 0x000a,
  password: 0x002f,
  sheet: 0x0085,
  linkedBook: 0x01ae,
  vbaProject: 0x00d3,
  /** Sources of data: a consolidation's, a query's, a connection's. */
  sources: new Set([0x0051, 0x00dc, 0x01ad, 0x0876]),
}

const biff8 = 0x0600
const longest = 8224
/** A record is a cell or less; 5,000 rows of 60 cells are three hundred thousand. */
const maxRecords = 1_000_000

const beginningKinds = { macros: 0x0040 }
const sheetKinds = { macros: 1, vba: 6 }

/** The workbook itself and the functions of add-ins, beside which every other is a workbook or program elsewhere. */
const ownBooks = new Set([0x0401, 0x3a01])

const requireOwnBook = (body: DataView): void => {
  const length = body.byteLength >= 4 ? body.getUint16(2, true) : 0
  // One letter stands for the sheet itself, in files of other programs.
  if (ownBooks.has(length) || length <= 1) return
  throw new Refused(fileHasLinks, { part: 'SUPBOOK' })
}

const requireBeginning = (body: DataView): void => {
  const [version, kind] = [0, 2].map((at) => (body.byteLength >= at + 2 ? body.getUint16(at, true) : 0))
  if (version !== biff8) throw new Refused(fileOldExcel)
  if (kind === beginningKinds.macros) throw new Refused(fileHasMacros)
}

const requirePlainSheet = (body: DataView): void => {
  const kind = body.byteLength >= 6 ? body.getUint8(5) : 0
  if (kind === sheetKinds.macros || kind === sheetKinds.vba) throw new Refused(fileHasMacros)
}

const requireHarmless = (kind: number, body: DataView): void => {
  if (kind === records.beginning) requireBeginning(body)
  if (kind === records.password) throw new Refused(fileEncrypted)
  if (kind === records.vbaProject) throw new Refused(fileHasMacros)
  if (kind === records.sheet) requirePlainSheet(body)
  if (kind === records.linkedBook) requireOwnBook(body)
  if (records.sources.has(kind)) throw new Refused(fileHasLinks, { part: `record ${kind}` })
}

/**
 * Looks through a workbook's stream.
 * @throws Refused file-damaged, file-encrypted, file-has-macros, file-has-links, file-old-excel, file-too-many-sheets
 */
export const requireHarmlessRecords = (stream: Uint8Array): void => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let [count, sheets, depth] = [0, 0, 0]
  // After the last sheet's end there may be padding.
  for (let at = 0; at + 4 <= stream.length && (depth > 0 || count < 2 || view.getUint16(at, true) > 0); ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (count === 0 && kind !== records.beginning) throw damaged('it does not begin as a workbook')
    if (length > longest || at + 4 + length > stream.length) throw damaged('length of a record')
    requireHarmless(kind, new DataView(view.buffer, view.byteOffset + at + 4, length))
    if (kind === records.beginning) depth += 1
    if (kind === records.end) depth -= 1
    if (kind === records.sheet) sheets += 1
    count += 1
    at += 4 + length
    if (depth < 0 || count > maxRecords) throw damaged('order of the records')
  }
  if (depth !== 0) throw damaged('it ends in the middle')
  if (sheets > maxImported.sheets) throw new Refused(fileTooManySheets, { max: maxImported.sheets })
}
