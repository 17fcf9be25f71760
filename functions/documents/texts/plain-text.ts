import { Refused } from '../../shared/problems/refused.ts'
import { ofSingleBytes, unicodeOf } from '../reading/encodings/decoded.ts'
import { textFileUnreadable } from './text-file-problems.ts'
import { cleanLines, linesOfTable, tableOfLines } from './text-lines.ts'

const tableOf = (text: string) =>
  tableOfLines(cleanLines(text.split(/\r\n?|\n|\f|\u2028|\u2029/).map((line) => line.replace(/^\s+/, ''))))

/**
 * The lines of a plain text (.txt) in UTF-8, UTF-16 or, where its words tell it, an encoding of before Unicode.
 * @throws Refused text-file-unreadable, text-file-too-long
 */
export const readPlainText = (bytes: Uint8Array): { lines: string[]; isConverted: boolean } => {
  const text = unicodeOf(bytes)
  const table = text === undefined ? ofSingleBytes(bytes, tableOf) : tableOf(text)
  if (!table) throw new Refused(textFileUnreadable, { why: 'encoding' })
  return linesOfTable(table)
}
