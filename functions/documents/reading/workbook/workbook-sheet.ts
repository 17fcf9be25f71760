import { Refused } from '../../../shared/problems/refused.ts'
import { damaged } from '../damaged.ts'
import { fileHasFormulas, fileTooManyColumns, fileTooManyRows } from '../file-problems.ts'
import { type ImportedCell, type ImportedRow, maxImported, maxRowsAboveList } from '../imported-table.ts'
import { type MergedArea, type Place, type RowRead, spreadMerged } from '../merged-cells.ts'
import { lastColumn, lastRow, maxMerged, maxNamed } from '../sheet-limits.ts'
import { cellOf, longer, TextCollector, type WorkbookFacts } from './workbook-cells.ts'
import { computedCell, reachesOut } from './workbook-formulas.ts'
import type { XmlEvent } from './xml-events.ts'

const placeOf = (address: string): Place => {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(digits)
  if (column < 0 || column >= lastColumn || row < 1 || row > lastRow) throw damaged('the address of a cell')
  return { column, row }
}

/** A sheet while it is read: its rows so far, and the cell that is open. */
class SheetReading {
  readonly name: string
  readonly facts: WorkbookFacts
  readonly rows: RowRead[] = []
  /** Addresses of formulas that ask for something outside the file. */
  readonly reachingOut: string[] = []
  readonly merged: MergedArea[] = []
  #row = 0
  #column = -1
  #cell: { type: string | undefined; style: number; address: string } | undefined
  #value: string | undefined
  #inValue = false
  #formula: string | undefined
  #inFormula = false
  readonly #inline = new TextCollector()

  constructor(name: string, facts: WorkbookFacts) {
    this.name = name
    this.facts = facts
  }

  take(event: XmlEvent): void {
    if (this.#cell) this.#inline.take(event)
    if (event.kind === 'text') {
      if (this.#inValue) this.#value = longer(this.#value ?? '', event.text)
      if (this.#inFormula) this.#formula = longer(this.#formula ?? '', event.text)
      return
    }
    if (event.name === 'v') this.#inValue = event.kind === 'open'
    if (event.name === 'f') this.#inFormula = event.kind === 'open'
    if (event.kind === 'open') this.#open(event)
    else if (event.name === 'c') this.#finishCell()
  }

  #open({ name, attribute }: XmlEvent & { kind: 'open' }): void {
    if (name === 'row') this.#openRow(attribute('r'))
    if (name === 'c') this.#openCell(attribute('r'), attribute('t'), attribute('s'))
    if (name === 'v') this.#value ??= ''
    if (name === 'f') this.#formula ??= ''
    if (name === 'mergeCell') this.#merge(attribute('ref') ?? '')
  }

  #openRow(number: string | undefined): void {
    const row = number === undefined ? this.#row + 1 : placeOf(`A${number}`).row
    if (row <= this.#row) throw damaged('a row twice')
    this.#row = row
    this.#column = -1
  }

  #openCell(address: string | undefined, type: string | undefined, style: string | undefined): void {
    const { column, row } = address ? placeOf(address) : { column: this.#column + 1, row: this.#row }
    if (row !== this.#row || column <= this.#column) throw damaged('a cell twice')
    this.#column = column
    this.#value = undefined
    this.#formula = undefined
    this.#cell = { type, style: Number(style ?? 0), address: address ?? `${column + 1}/${row}` }
  }

  #finishCell(): void {
    if (!this.#cell) throw damaged('a cell inside a cell')
    const { address, type } = this.#cell
    const value = cellOf(
      { ...this.#cell, value: this.#value ?? '', inline: this.#inline.finish() },
      this.facts,
    )
    this.#cell = undefined
    const cell = this.#computed(value, address, type === 'str' && this.#value !== undefined)
    if (!cell) return
    if (this.#column >= maxImported.columns)
      throw new Refused(fileTooManyColumns, { sheet: this.name, max: maxImported.columns })
    this.facts.letters.add(cell)
    this.#cellsOfRow()[this.#column] = cell
  }

  /** The stored value of a formula may be an empty text, which is as good as an empty cell. */
  #computed(value: ImportedCell, address: string, isText: boolean): ImportedCell {
    if (this.#formula === undefined) return value
    if (reachesOut(this.#formula) && this.reachingOut.length < maxNamed) this.reachingOut.push(address)
    return value || !isText ? computedCell(value, this.#formula) : undefined
  }

  #cellsOfRow(): ImportedCell[] {
    const last = this.rows.at(-1)
    if (last?.row === this.#row) return last.cells
    if (this.rows.length >= maxImported.rows + maxRowsAboveList)
      throw new Refused(fileTooManyRows, { sheet: this.name, max: maxImported.rows })
    const cells: ImportedCell[] = []
    this.rows.push({ row: this.#row, cells })
    return cells
  }

  #merge(range: string): void {
    const [from = '', to = from] = range.split(':')
    this.merged.push([placeOf(from), placeOf(to)])
    if (this.merged.length > maxMerged) throw damaged('too many merged cells')
  }
}

/**
 * The rows of a sheet that hold something.
 * @throws Refused file-has-formulas, file-too-many-rows, file-too-many-columns, file-cell-too-long,
 * file-too-much-text, file-damaged
 */
export const sheetRowsOf = (
  name: string,
  events: Iterable<XmlEvent>,
  facts: WorkbookFacts,
): ImportedRow[] => {
  const reading = new SheetReading(name, facts)
  for (const event of events) reading.take(event)
  if (reading.reachingOut.length > 0)
    throw new Refused(fileHasFormulas, { sheet: name, cells: reading.reachingOut.join(', ') })
  spreadMerged(reading.rows, reading.merged, facts.letters)
  return reading.rows.map(({ row, cells }) => ({ row, cells: Array.from(cells) }))
}
