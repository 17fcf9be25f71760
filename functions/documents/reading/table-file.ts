import { fileTooBig } from '../../platform/problems/request-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { csvTable } from './csv-table.ts'
import { withUnicode } from './encodings/old-encodings.ts'
import { fileEmpty, fileEncrypted, fileHasMacros, fileNameDiffers, fileNotExcel } from './file-problems.ts'
import { type ImportedTable, maxFileBytes } from './imported-table.ts'
import { oldWorkbookTables } from './old-workbook/old-workbook.ts'
import { openDocumentTables } from './open-document/open-document.ts'
import { workbookTables } from './workbook/workbook.ts'
import { zipPartsOf } from './workbook/zip-directory.ts'

type Kind = 'zip' | 'ole' | 'pdf' | 'picture' | 'text' | 'other'

const beginnings: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
]

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** What the bytes are, whatever the name says; a text has no byte 0 near its beginning. */
const kindOf = (bytes: Uint8Array): Kind => {
  const known = beginnings.find(([, start]) => start.every((byte, place) => bytes[place] === byte))
  if (known) return known[0]
  return isUtf16(bytes) || !bytes.subarray(0, 4096).includes(0) ? 'text' : 'other'
}

/** A workbook of today with a password is packed as the old ones are, under a name in two-byte letters. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage\0', 'utf16le'),
  )

const endingOf = (name: string): string => (/\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? '').toLowerCase()

/** What a file of each kind may be called. */
const endings: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  zip: ['xlsx', 'xltx', 'xlsb', 'ods', 'ots'],
  ole: ['xls', 'xlt'],
  text: ['csv', 'txt', 'tsv'],
}

/** An Excel file that is called something else, or the other way round, is not what its sender believes. */
const requireName = (name: string, kind: Kind): void => {
  const ending = endingOf(name)
  if (ending === 'xlsm' || ending === 'xltm' || ending === 'xlam') throw new Refused(fileHasMacros)
  if (!endings[kind]?.includes(ending)) throw new Refused(fileNameDiffers, { name: name.slice(-80) })
}

/** A zip with a plain `mimetype` is a document of the OpenDocument family; Office's packages have none. */
const zipTables = (bytes: Uint8Array): ImportedTable[] => {
  const parts = zipPartsOf(bytes)
  return parts.has('mimetype') ? openDocumentTables(parts) : workbookTables(parts)
}

const tablesOf = async (kind: Kind, bytes: Uint8Array): Promise<ImportedTable[]> => {
  if (kind === 'ole') return oldWorkbookTables(bytes)
  return kind === 'zip' ? zipTables(bytes) : [csvTable(bytes)]
}

/**
 * Reads a list that somebody sends: an Excel workbook (.xlsx, or .xls of 97 to 2003), an OpenDocument spreadsheet
 * (.ods) or CSV. The name is only compared with what the bytes are. Texts of before Unicode are converted and marked.
 * @throws Refused file-… with what is wrong
 */
export const readTableFile = async (name: string, bytes: Uint8Array): Promise<ImportedTable[]> => {
  if (bytes.length === 0) throw new Refused(fileEmpty)
  if (bytes.length > maxFileBytes) throw new Refused(fileTooBig, { max: maxFileBytes / 1024 / 1024 })
  const kind = kindOf(bytes)
  if (kind === 'ole' && isEncrypted(bytes)) throw new Refused(fileEncrypted)
  if (!endings[kind]) throw new Refused(fileNotExcel)
  requireName(name, kind)
  return (await tablesOf(kind, bytes)).map(withUnicode)
}
