import { Refused } from '../domain/errors.ts'
import {
  type ImportedRow,
  type ImportedTable,
  importedText,
  mostImported,
  mostRowsAboveList,
} from '../domain/imported-table.ts'
import { looksLikeFormula } from './sheet.ts'

const lineFeed = 10

/** As many cells as a row of a sheet has: what comes after the last filled one may be empty. */
const mostCells = 16_384

/** The line in which the first bytes are no UTF-8, to be looked up. */
const firstWrongLine = (bytes: Uint8Array): number => {
  let line = 1
  let from = 0
  const isRight = (to: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to))
      return true
    } catch {
      return false
    }
  }
  for (let end = bytes.indexOf(lineFeed); end >= 0 && isRight(end); end = bytes.indexOf(lineFeed, from)) {
    line += 1
    from = end + 1
  }
  return line
}

/** UTF-16 where its mark says so, otherwise UTF-8: an older Vietnamese encoding must not be guessed at. */
const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('file-encoding', { row: encoding === 'utf-8' ? firstWrongLine(bytes) : 1 })
  }
}

/** Excel separates by what the machine's settings say: the mark that the first line has most of. */
const separatorOf = (text: string): string => {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark
}

/** Our own lists put an apostrophe before what looks like a formula. */
const withoutGuard = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text

function* fieldsOf(
  text: string,
  separator: string,
): Generator<{ field: string; row: number; isLast: boolean }> {
  const form = new RegExp(
    `(?:"((?:[^"]|"")*)"(?=${separator}|[\\r\\n]|$)|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r\\n|\\n|\\r|$)`,
    'gy',
  )
  let row = 1
  while (form.lastIndex < text.length) {
    const match = form.exec(text)
    if (!match) throw new Refused('file-quotes', { row })
    const [, quoted, plain = '', end] = match
    const field = quoted?.replaceAll('""', '"') ?? plain
    if (field.length > mostImported.lettersInCell)
      throw new Refused('file-cell-too-long', { most: mostImported.lettersInCell })
    yield { field: withoutGuard(field), row, isLast: end !== separator }
    if (end !== separator) row += 1
  }
}

/**
 * The table of a CSV file, in UTF-8 or UTF-16; every cell is a text. Rows are counted as a spreadsheet does.
 * @throws Refused file-encoding, file-quotes, file-cell-too-long, file-too-many-rows, file-too-many-columns
 */
export const csvTable = (bytes: Uint8Array): ImportedTable => {
  const text = decoded(bytes)
  const rows: ImportedRow[] = []
  let cells: ReturnType<typeof importedText>[] = []
  for (const { field, row, isLast } of fieldsOf(text, separatorOf(text))) {
    cells.push(importedText(field))
    if (cells.length > mostImported.columns && (cells.at(-1) || cells.length > mostCells))
      throw new Refused('file-too-many-columns', { sheet: 'CSV', most: mostImported.columns })
    if (!isLast) continue
    if (cells.some(Boolean)) rows.push({ row, cells })
    if (rows.length > mostImported.rows + mostRowsAboveList)
      throw new Refused('file-too-many-rows', { sheet: 'CSV', most: mostImported.rows })
    cells = []
  }
  if (cells.some(Boolean)) rows.push({ row: rows.length + 1, cells })
  return { name: 'CSV', rows }
}
