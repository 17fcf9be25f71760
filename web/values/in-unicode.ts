import { withUnicode } from '../../functions/documents/reading/encodings/old-encodings.ts'
import { withTextsReadOnce } from '../../functions/documents/reading/encodings/read-twice.ts'
import type { ImportedCell } from '../../functions/documents/reading/imported-table.ts'

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

/** Letters of the fonts of before Unicode (TCVN3, VNI) and UTF-8 that was read as another code page as what they mean, where the words tell it: line by line, and cell by cell of what a spreadsheet copies. */
export const inUnicode = (text: string): string => {
  const rows = text.split('\n').map((line, place) => ({
    row: place + 1,
    cells: line.split('\t').map((cell) => ({ text: cell })),
  }))
  return withUnicode(withTextsReadOnce({ name: '', rows }))
    .rows.map(({ cells }) => cells.map(textOf).join('\t'))
    .join('\n')
}
