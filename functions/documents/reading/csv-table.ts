import { CsvError, parse } from 'csv-parse/sync'
import { Refused } from '../../shared/problems/refused.ts'
import { looksLikeFormula } from '../sheets/sheet.ts'
import { separatorOf } from './csv-separator.ts'
import { ofSingleBytes, unicodeOf } from './encodings/decoded.ts'
import {
  fileCellTooLong,
  fileEncoding,
  fileNotExcel,
  fileQuotes,
  fileTooManyColumns,
  fileTooManyRows,
} from './file-problems.ts'
import {
  type ImportedRow,
  type ImportedTable,
  importedText,
  maxImported,
  maxRowsAboveList,
} from './imported-table.ts'

const lineFeed = 10

/** As many cells as a row of a sheet has: what comes after the last filled one may be empty. */
const maxCells = 16_384
/** Records that are empty are lines all the same; more of them are no list. */
const maxRecords = 100_000

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

/** Our own lists put an apostrophe before what looks like a formula; other programs write `="0042"` to keep a text as it is. */
const withoutGuard = (text: string): string => {
  const [, kept] = /^="((?:[^"]|"")*)"$/.exec(text) ?? []
  if (kept !== undefined) return kept.replaceAll('""', '"')
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text
}

/** A field that ends its quotes in the middle begins, as the parser gives it, with a quote that was never doubled. */
const hasStrayQuote = ({ record, raw }: RawRecord): boolean =>
  record.some((field) => field.startsWith('"') && !raw.includes(`"${field.replaceAll('"', '""')}"`))

interface RawRecord {
  readonly record: readonly string[]
  readonly raw: string
}

const recordsOf = (text: string, delimiter: string): RawRecord[] => {
  const field = (
    value: string,
    { column, records }: { column: number | string; records: number },
  ): string => {
    const place = Number(column)
    if (place >= maxCells || (place >= maxImported.columns && value.trim()))
      throw new Refused(fileTooManyColumns, { sheet: 'CSV', max: maxImported.columns })
    if (records > maxRecords) throw new Refused(fileTooManyRows, { sheet: 'CSV', max: maxImported.rows })
    if (value.length > maxImported.lettersInCell)
      throw new Refused(fileCellTooLong, { max: maxImported.lettersInCell })
    return value
  }
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      raw: true,
      cast: field,
    }) as unknown as RawRecord[]
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(fileQuotes, { row: Number(error.records) + 1 })
    throw error
  }
}

const tableOf = (text: string): ImportedTable => {
  if (text.includes('\0')) throw new Refused(fileNotExcel)
  const { separator, from } = separatorOf(text)
  const rows: ImportedRow[] = []
  for (const [place, record] of recordsOf(text.slice(from), separator).entries()) {
    if (hasStrayQuote(record)) throw new Refused(fileQuotes, { row: place + 1 })
    const cells = record.record.map((field) => importedText(withoutGuard(field)))
    if (cells.some(Boolean)) rows.push({ row: place + 1, cells })
    if (rows.length > maxImported.rows + maxRowsAboveList)
      throw new Refused(fileTooManyRows, { sheet: 'CSV', max: maxImported.rows })
  }
  return { name: 'CSV', rows }
}

/**
 * The table of a CSV file; every cell is a text. Rows are counted as a spreadsheet does: a line break inside quotes is
 * part of its cell. What is not in UTF-8 or UTF-16 is converted where its words tell its encoding, and marked.
 * @throws Refused file-encoding, file-not-excel, file-quotes, file-cell-too-long, file-too-many-rows, file-too-many-columns
 */
export const csvTable = (bytes: Uint8Array): ImportedTable => {
  const text = unicodeOf(bytes)
  const table = text === undefined ? ofSingleBytes(bytes, tableOf) : tableOf(text)
  if (!table) throw new Refused(fileEncoding, { row: firstWrongLine(bytes) })
  return table
}
