import { fileTooBig } from '../../platform/problems/request-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { csvTable } from './csv-table.ts'
import { withUnicode } from './encodings/old-encodings.ts'
import { withTextsReadOnce } from './encodings/read-twice.ts'
import { beginningOfFile, endingOf, type FileBeginning, isEncryptedOffice } from './file-beginning.ts'
import { fileEmpty, fileEncrypted, fileHasMacros, fileNameDiffers, fileNotExcel } from './file-problems.ts'
import { type ImportedTable, maxFileBytes } from './imported-table.ts'
import { oldWorkbookTables } from './old-workbook/old-workbook.ts'
import { openDocumentTables } from './open-document/open-document.ts'
import { workbookTables } from './workbook/workbook.ts'
import { zipPartsOf } from './workbook/zip-directory.ts'

/** What a file of each kind may be called. */
const endings: Readonly<Partial<Record<FileBeginning, readonly string[]>>> = {
  zip: ['xlsx', 'xltx', 'xlsb', 'ods', 'ots'],
  ole: ['xls', 'xlt'],
  text: ['csv', 'txt', 'tsv'],
}

/** An Excel file that is called something else, or the other way round, is not what its sender believes. */
const requireName = (name: string, kind: FileBeginning): void => {
  const ending = endingOf(name)
  if (ending === 'xlsm' || ending === 'xltm' || ending === 'xlam') throw new Refused(fileHasMacros)
  if (!endings[kind]?.includes(ending)) throw new Refused(fileNameDiffers, { name: name.slice(-80) })
}

/** A zip with a plain `mimetype` is a document of the OpenDocument family; Office's packages have none. */
const zipTables = (bytes: Uint8Array): ImportedTable[] => {
  const parts = zipPartsOf(bytes)
  return parts.has('mimetype') ? openDocumentTables(parts) : workbookTables(parts)
}

const tablesOf = async (kind: FileBeginning, bytes: Uint8Array): Promise<ImportedTable[]> => {
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
  const kind = beginningOfFile(bytes)
  if (kind === 'ole' && isEncryptedOffice(bytes)) throw new Refused(fileEncrypted)
  if (!endings[kind]) throw new Refused(fileNotExcel)
  requireName(name, kind)
  return (await tablesOf(kind, bytes)).map((table) => withUnicode(withTextsReadOnce(table)))
}
