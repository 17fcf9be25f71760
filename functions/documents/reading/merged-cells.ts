import type { ImportedCell } from './imported-table.ts'
import type { LettersRead } from './workbook/workbook-cells.ts'

export interface Place {
  /** From 0. */
  readonly column: number
  /** As the spreadsheet counts, from 1. */
  readonly row: number
}

export type MergedArea = readonly [from: Place, to: Place]

export interface RowRead {
  readonly row: number
  readonly cells: ImportedCell[]
}

/**
 * Cells that were joined downwards say the same in each of their rows; only rows that hold something count.
 * @throws Refused file-too-much-text
 */
export const spreadMerged = (
  rows: readonly RowRead[],
  merged: readonly MergedArea[],
  letters: LettersRead,
): void => {
  const placeOfRow = new Map(rows.map(({ row }, place) => [row, place]))
  for (const [from, to] of merged) {
    const first = placeOfRow.get(from.row)
    const value = first === undefined ? undefined : rows[first]?.cells[from.column]
    if (first === undefined || !value) continue
    for (let place = first + 1; (rows[place]?.row ?? Number.POSITIVE_INFINITY) <= to.row; place += 1) {
      const cells = rows[place]?.cells
      if (!cells || cells[from.column] !== undefined) continue
      letters.add(value)
      cells[from.column] = value
    }
  }
}
