import { shownOf } from '../domain/import-cells.ts'
import { plainWords } from '../domain/import-columns.ts'
import { type ImportList, importListOf } from '../domain/import-list.ts'
import type { ImportedCell, ImportedTable } from '../domain/imported-table.ts'
import { refuseSecrets } from '../domain/new-directive.ts'
import { readTableFile } from './table-file.ts'

const textOf = (cell: ImportedCell): string[] => (cell && 'text' in cell ? [cell.text] : [])

const openly = ['', 'khong', 'thuong', 'khong mat']

/** One secret row and nothing of the file is kept, wherever in it the grade or the stamp stands. */
const refuseSecretFile = (tables: readonly ImportedTable[], { rows }: ImportList): void => {
  const graded = rows.some(({ cells }) => !openly.includes(plainWords(shownOf(cells.secrecy))))
  refuseSecrets(
    graded ? 'secret' : undefined,
    tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells.flatMap(textOf))),
  )
}

/**
 * The list of tasks in a file that somebody sends.
 * @throws Refused file-…, secret-directive
 */
export const readImport = async (name: string, bytes: Uint8Array): Promise<ImportList> => {
  const tables = await readTableFile(name, bytes)
  const list = importListOf(tables)
  refuseSecretFile(tables, list)
  return list
}
