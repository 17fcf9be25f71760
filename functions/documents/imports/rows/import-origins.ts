import { hasLostLetters } from '../../reading/encodings/letters-lost.ts'
import type { ImportedCell, OldEncoding } from '../../reading/imported-table.ts'
import type { CellProblem } from '../columns/import-cells.ts'
import {
  columnHeadings,
  directiveColumns,
  type ImportColumn,
  importColumns,
} from '../columns/import-columns.ts'
import type { ListRow } from './import-list.ts'

/** What a cell's origin says against it before its words are looked at: it was not computed, or not in Unicode. */

/** Encodings as offices call them. */
const encodingNames: Readonly<Record<OldEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
  'utf-8-as-ansi': 'UTF-8 (ANSI)',
}

const maxShown = 120

const problemOf = (cell: ImportedCell): Pick<CellProblem, 'code' | 'facts'> | undefined => {
  if (cell && 'error' in cell) {
    const code = cell.formula && cell.error.startsWith('=') ? 'formula-without-value' : 'cell-error'
    return { code, facts: { text: cell.error } }
  }
  if (!cell || !('text' in cell)) return undefined
  const text = cell.text.replace(/\s+/g, ' ').slice(0, maxShown)
  if (hasLostLetters(cell.text)) return { code: 'letters-lost-in-file', facts: { text } }
  if (!cell.encoding) return undefined
  return { code: 'text-converted', facts: { encoding: encodingNames[cell.encoding], text } }
}

const problemsIn = ({ cells }: ListRow, columns: readonly ImportColumn[]): CellProblem[] =>
  columns.flatMap((column) => {
    const problem = problemOf(cells[column])
    return problem ? [{ column, ...problem }] : []
  })

/** What is wrong with a row's cells, whatever they say. */
export const originProblems = (row: ListRow): CellProblem[] => problemsIn(row, importColumns)

/** Letters that nobody has confirmed are not entered through another row of the same directive either. */
export const unconfirmedOfDirective = (rows: readonly ListRow[]): CellProblem[] => {
  const found = rows.flatMap((row) => problemsIn(row, directiveColumns))
  const unconfirmed = found.filter(({ code }) => code === 'text-converted')
  return [...new Map(unconfirmed.map((one) => [one.column, one])).values()]
}

/** A column with texts that were converted, in the words of the template. */
export interface ConvertedColumn {
  readonly column: string
  readonly encoding: string
}

/** The columns whose texts were converted, for a person to check. */
export const convertedColumns = (rows: readonly ListRow[]): ConvertedColumn[] =>
  importColumns.flatMap((column) => {
    const found = rows.flatMap(({ cells }) => {
      const cell = cells[column]
      return cell && 'text' in cell && cell.encoding ? [cell.encoding] : []
    })
    return [...new Set(found)].map((encoding) => ({
      column: columnHeadings[column],
      encoding: encodingNames[encoding],
    }))
  })

const confirmedCell = (cell: ImportedCell): ImportedCell => {
  if (!cell || !('text' in cell)) return cell
  const { encoding, ...confirmed } = cell
  return confirmed
}

/** The rows as somebody has confirmed them: what was converted is a text like any other. */
export const confirmedRows = (rows: readonly ListRow[]): ListRow[] =>
  rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]) => [column, confirmedCell(cell)]),
    ),
  }))
