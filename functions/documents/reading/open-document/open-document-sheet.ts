import { Refused } from '../../../shared/problems/refused.ts'
import { damaged } from '../damaged.ts'
import { fileHasFormulas, fileTooManyColumns, fileTooManyRows } from '../file-problems.ts'
import { type ImportedCell, type ImportedRow, maxImported, maxRowsAboveList } from '../imported-table.ts'
import { type MergedArea, type RowRead, spreadMerged } from '../merged-cells.ts'
import { lastColumn, lastRow, maxMerged, maxNamed } from '../sheet-limits.ts'
import type { LettersRead } from '../workbook/workbook-cells.ts'
import { reachesOut } from '../workbook/workbook-formulas.ts'
import type { XmlEvent } from '../workbook/xml-events.ts'
import { OpenCell, timesOf } from './open-document-cells.ts'

const isCell = (name: string): boolean => name === 'table-cell' || name === 'covered-table-cell'

/** A table of an OpenDocument spreadsheet while it is read. Empty cells and rows may be repeated a million times and cost nothing. */
export class OpenTable {
  readonly name: string
  readonly #letters: LettersRead
  readonly #rows: RowRead[] = []
  readonly #merged: MergedArea[] = []
  readonly #reachingOut: string[] = []
  #row = 0
  #column = 0
  #rowTimes = 1
  #cells: ImportedCell[] = []
  #cell: OpenCell | undefined
  /** Tags that are open inside the cell. */
  #depth = 0

  constructor(name: string, letters: LettersRead) {
    this.name = name
    this.#letters = letters
  }

  take(event: XmlEvent): void {
    if (this.#cell) this.#takeInCell(this.#cell, event)
    else if (event.kind === 'open' && event.name === 'table-row') this.#openRow(event.attribute)
    else if (event.kind === 'close' && event.name === 'table-row') this.#finishRow()
    else if (event.kind === 'open' && isCell(event.name)) this.#openCell(event)
  }

  #takeInCell(cell: OpenCell, event: XmlEvent): void {
    if (event.kind === 'close' && this.#depth === 0) {
      this.#finishCell(cell)
      return
    }
    if (event.kind === 'open') this.#depth += 1
    if (event.kind === 'close') this.#depth -= 1
    cell.take(event)
  }

  #openRow(attribute: (name: string) => string | undefined): void {
    this.#rowTimes = timesOf(attribute('number-rows-repeated'))
    this.#row += 1
    this.#column = 0
    this.#cells = []
  }

  #openCell({ name, attribute }: XmlEvent & { kind: 'open' }): void {
    if (this.#row === 0) throw damaged('a cell outside a row')
    this.#cell = new OpenCell(attribute, name === 'covered-table-cell')
    this.#depth = 0
  }

  #finishCell(open: OpenCell): void {
    this.#cell = undefined
    const cell = open.finish()
    if (open.formula !== undefined && reachesOut(open.formula) && this.#reachingOut.length < maxNamed)
      this.#reachingOut.push(`${this.#row}/${this.#column + 1}`)
    const from = { column: this.#column, row: this.#row }
    this.#column += open.times
    if (this.#column > lastColumn) throw damaged('more columns than a sheet has')
    if (!cell) return
    if (this.#column > maxImported.columns)
      throw new Refused(fileTooManyColumns, { sheet: this.name, max: maxImported.columns })
    for (let column = from.column; column < this.#column; column += 1) this.#cells[column] = cell
    if (open.rowsSpanned > 1) this.#merged.push([from, { ...from, row: from.row + open.rowsSpanned - 1 }])
    if (this.#merged.length > maxMerged) throw damaged('too many merged cells')
  }

  #finishRow(): void {
    const first = this.#row
    this.#row += this.#rowTimes - 1
    if (this.#row > lastRow) throw damaged('more rows than a sheet has')
    if (this.#cells.length === 0) return
    if (this.#rows.length + this.#rowTimes > maxImported.rows + maxRowsAboveList)
      throw new Refused(fileTooManyRows, { sheet: this.name, max: maxImported.rows })
    for (let row = first; row <= this.#row; row += 1) {
      for (const cell of this.#cells) this.#letters.add(cell)
      this.#rows.push({ row, cells: [...this.#cells] })
    }
  }

  /**
   * The rows that hold something.
   * @throws Refused file-has-formulas, file-too-much-text
   */
  finish(): ImportedRow[] {
    if (this.#reachingOut.length > 0)
      throw new Refused(fileHasFormulas, { sheet: this.name, cells: this.#reachingOut.join(', ') })
    spreadMerged(this.#rows, this.#merged, this.#letters)
    return this.#rows
  }
}
