import type { CellObject, Range, WorkBook } from '@e965/xlsx'
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
  maxImported,
  maxRowsAboveList,
} from '../imported-table.ts'
import { type MergedArea, type RowRead, spreadMerged } from '../merged-cells.ts'
import { maxNamed } from '../sheet-limits.ts'
import { dateShownBy, dayOf, LettersRead } from '../workbook/workbook-cells.ts'
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
  if (text.length > maxImported.lettersInCell)
    throw new Refused(fileCellTooLong, { max: maxImported.lettersInCell })
  return importedText(text)
}

const contentOf = ({ t, v, z }: CellObject, system: 1900 | 1904): ImportedCell => {
  if (t === 'e') return { error: errorWords[Number(v)] ?? '#N/A' }
  if (typeof v === 'boolean') return { boolean: v }
  if (typeof v === 'string') return textOf(v)
  if (typeof v !== 'number' || !Number.isFinite(v)) return undefined
  const shown = dateShownBy(String(z ?? ''))
  return shown ? dayOf(v, system, shown) : { number: v }
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

/** A sheet while its workbook is read, a piece after the other. */
class SheetReading {
  readonly name: string
  readonly isHidden: boolean
  readonly #merged: readonly MergedArea[]
  readonly #reading: Reading
  /** By their places in the sheet. */
  readonly #rows: ImportedCell[][] = []
  #count = 0
  /** Addresses of formulas that ask for something outside the file. */
  readonly #reachingOut = new Set<string>()

  constructor(name: string, isHidden: boolean, merges: readonly Range[], reading: Reading) {
    this.name = name
    this.isHidden = isHidden
    this.#merged = merges.map(({ s, e }) => [
      { column: s.c, row: s.r + 1 },
      { column: e.c, row: e.r + 1 },
    ])
    this.#reading = reading
  }

  take(data: readonly (readonly CellObject[])[]): void {
    data.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell) this.#takeCell(cell, row, column)
      })
    })
  }

  #takeCell(one: CellObject, row: number, column: number): void {
    if (one.f && this.#reachingOut.size < maxNamed && reachesOut(one.f))
      this.#reachingOut.add(addressOf(column, row))
    const cell = cellOf(one, this.#reading)
    if (!cell) return
    if (column >= maxImported.columns)
      throw new Refused(fileTooManyColumns, { sheet: this.name, max: maxImported.columns })
    this.#reading.letters.add(cell)
    this.#cellsOf(row)[column] = cell
  }

  #cellsOf(row: number): ImportedCell[] {
    const known = this.#rows[row]
    if (known) return known
    if (this.#count >= maxImported.rows + maxRowsAboveList)
      throw new Refused(fileTooManyRows, { sheet: this.name, max: maxImported.rows })
    this.#count += 1
    const cells: ImportedCell[] = []
    this.#rows[row] = cells
    return cells
  }

  finish(): ImportedTable {
    const { name, isHidden } = this
    if (this.#reachingOut.size > 0)
      throw new Refused(fileHasFormulas, { sheet: name, cells: [...this.#reachingOut].join(', ') })
    const rows: RowRead[] = []
    // Rows without a cell are holes, which forEach leaves out.
    this.#rows.forEach((cells, place) => {
      rows.push({ row: place + 1, cells })
    })
    spreadMerged(rows, this.#merged, this.#reading.letters)
    return { name, isHidden, rows: rows.map(({ row, cells }) => ({ row, cells: Array.from(cells) })) }
  }
}

const sheetsOf = ({ SheetNames, Sheets, Workbook }: WorkBook): Map<string, SheetReading> => {
  if (SheetNames.length > maxImported.sheets)
    throw new Refused(fileTooManySheets, { max: maxImported.sheets })
  const system = Workbook?.WBProps?.date1904 ? 1904 : 1900
  const reading: Reading = { system, letters: new LettersRead() }
  const sheets = new Map<string, SheetReading>()
  for (const [place, name] of SheetNames.entries()) {
    const sheet = Sheets[name]
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') continue
    const isHidden = Boolean(Workbook?.Sheets?.[place]?.Hidden)
    sheets.set(name, new SheetReading(name, isHidden, sheet['!merges'] ?? [], reading))
  }
  return sheets
}

/**
 * The sheets of a workbook that the library has read in pieces, densely and with formulas and formats; each piece has
 * all the sheets.
 * @throws Refused file-has-formulas, file-too-many-rows, file-too-many-columns, file-too-many-sheets,
 * file-cell-too-long, file-too-much-text
 */
export const tablesOfWorkbook = (pieces: Iterable<WorkBook>): ImportedTable[] => {
  let sheets: Map<string, SheetReading> | undefined
  for (const piece of pieces) {
    sheets ??= sheetsOf(piece)
    for (const [name, sheet] of sheets) sheet.take(piece.Sheets[name]?.['!data'] ?? [])
  }
  return [...(sheets?.values() ?? [])].map((sheet) => sheet.finish())
}
