import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { Refused } from '../../../shared/problems/refused.ts'
import {
  fileCellTooLong,
  fileHasFormulas,
  fileTooManyColumns,
  fileTooManyRows,
  fileTooManySheets,
} from '../file-problems.ts'
import {
  type ImportedCell,
  type ImportedTable,
  importedText,
  mostImported,
  mostRowsAboveList,
} from '../imported-table.ts'
import { type RowRead, spreadMerged } from '../merged-cells.ts'
import { mostNamed } from '../sheet-limits.ts'
import { dayOf, isDateFormat, LettersRead } from '../workbook/workbook-cells.ts'
import { computedCell, reachesOut } from '../workbook/workbook-formulas.ts'

/** What the library read of a workbook, as this project reads one: days by their format, formulas by their stored value. */

const errorWords: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

const textOf = (text: string): ImportedCell => {
  if (text.length > mostImported.lettersInCell)
    throw new Refused(fileCellTooLong, { most: mostImported.lettersInCell })
  return importedText(text)
}

const contentOf = ({ t, v, z }: CellObject, system: 1900 | 1904): ImportedCell => {
  if (t === 'e') return { error: errorWords[Number(v)] ?? '#N/A' }
  if (typeof v === 'boolean') return { boolean: v }
  if (typeof v === 'string') return textOf(v)
  if (typeof v !== 'number' || !Number.isFinite(v)) return undefined
  return isDateFormat(String(z ?? '')) ? dayOf(v, system) : { number: v }
}

interface Reading {
  readonly system: 1900 | 1904
  readonly letters: LettersRead
}

const cellOf = (cell: CellObject, { system }: Reading): ImportedCell => {
  const value = contentOf(cell, system)
  if (cell.f === undefined) return value
  // A text as a result may be an empty one, which is as good as an empty cell.
  return value || cell.t !== 's' ? computedCell(value, cell.f) : undefined
}

/** `C7` from places that begin at 0. */
const addressOf = (column: number, row: number): string => {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

const requireOwnFormulas = (sheet: string, data: readonly (readonly CellObject[])[]): void => {
  const found: string[] = []
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (found.length < mostNamed && cell?.f && reachesOut(cell.f)) found.push(addressOf(column, row))
    })
  })
  if (found.length > 0) throw new Refused(fileHasFormulas, { sheet, cells: found.join(', ') })
}

const rowOf = (sheet: string, cells: readonly CellObject[], reading: Reading): ImportedCell[] => {
  const read: ImportedCell[] = []
  cells.forEach((one, column) => {
    const cell = one && cellOf(one, reading)
    if (!cell) return
    if (column >= mostImported.columns)
      throw new Refused(fileTooManyColumns, { sheet, most: mostImported.columns })
    reading.letters.add(cell)
    read[column] = cell
  })
  return read
}

const rowsOf = (sheet: string, worksheet: WorkSheet, reading: Reading): RowRead[] => {
  const data: readonly (readonly CellObject[])[] = worksheet['!data'] ?? []
  requireOwnFormulas(sheet, data)
  const rows: RowRead[] = []
  data.forEach((cells, place) => {
    const read = rowOf(sheet, cells ?? [], reading)
    if (read.length === 0) return
    if (rows.length >= mostImported.rows + mostRowsAboveList)
      throw new Refused(fileTooManyRows, { sheet, most: mostImported.rows })
    rows.push({ row: place + 1, cells: read })
  })
  const merged = (worksheet['!merges'] ?? []).map(
    ({ s, e }) =>
      [
        { column: s.c, row: s.r + 1 },
        { column: e.c, row: e.r + 1 },
      ] as const,
  )
  spreadMerged(rows, merged, reading.letters)
  return rows.map(({ row, cells }) => ({ row, cells: Array.from(cells) }))
}

/**
 * The sheets of a workbook that the library has read, densely and with formulas and formats.
 * @throws Refused file-has-formulas, file-too-many-rows, file-too-many-columns, file-too-many-sheets,
 * file-cell-too-long, file-too-much-text
 */
export const tablesOfWorkbook = ({ SheetNames, Sheets, Workbook }: WorkBook): ImportedTable[] => {
  if (SheetNames.length > mostImported.sheets)
    throw new Refused(fileTooManySheets, { most: mostImported.sheets })
  const system = Workbook?.WBProps?.date1904 ? 1904 : 1900
  const reading: Reading = { system, letters: new LettersRead() }
  return SheetNames.flatMap((name, place) => {
    const sheet = Sheets[name]
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return []
    const isHidden = Boolean(Workbook?.Sheets?.[place]?.Hidden)
    return [{ name, isHidden, rows: rowsOf(name, sheet, reading) }]
  })
}
