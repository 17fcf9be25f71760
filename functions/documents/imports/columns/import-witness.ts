import type { AssigneeReader } from '../../../directives/assignees/assignee-wording.ts'
import type { ImportedCell, ImportedRow } from '../../reading/imported-table.ts'
import { dayTyped, shownOf } from './import-cells.ts'
import { kindNamed, readCitation } from './import-citation.ts'
import type { ImportColumn } from './import-columns.ts'

/** What stands in a column, as a second witness to what its heading means. */
export interface Witness {
  /** How many cells were looked at. */
  readonly filled: number
  /** The first different things in it. */
  readonly samples: readonly string[]
  /** The share of its cells, 0 to 1, that are such as this column would have; undefined where none can be told by it. */
  readonly shareOf: (column: ImportColumn) => number | undefined
  /** The share that says number and day of a directive together. */
  readonly shareWithDay: number
}

const maxRows = 100
const maxSamples = 3
const maxLetters = 80

const isDay = (cell: ImportedCell): boolean =>
  cell !== undefined && ('date' in cell || dayTyped(shownOf(cell)) !== undefined)

/** Words such as a deadline has them, whether or not they name a day. */
const likeDeadline =
  /\d{1,2}\s*[/.-]\s*\d{1,2}|tháng\s*\d|quý\s*[\divx]|h[ằà]ng (?:tháng|quý|năm|tuần)|\d+ ngày|khẩn trương|thường xuyên|trước ngày/i

const isDeadline = (cell: ImportedCell): boolean => isDay(cell) || likeDeadline.test(shownOf(cell))

/** A row that says several things: not a section's heading, nor a signature. */
const isFull = ({ cells }: ImportedRow): boolean => cells.filter(Boolean).length >= 3

const tests = (
  assignees: AssigneeReader,
): Partial<Record<ImportColumn, (cell: ImportedCell, shown: string) => boolean>> => {
  const isCitation = (_: ImportedCell, shown: string) => !('unread' in readCitation({ whole: shown }))
  const namesDepartments = (_: ImportedCell, shown: string) => {
    const { departments, coordinating, unread } = assignees.read(shown)
    return departments.length + coordinating.length > 0 && unread.length === 0
  }
  return {
    number: isCitation,
    issuedOn: isDay,
    assignedOn: isDay,
    until: isDay,
    deadline: isDeadline,
    lead: namesDepartments,
    coordinating: namesDepartments,
    forInformation: namesDepartments,
    kind: (_, shown) => kindNamed(shown) !== undefined,
  }
}

/** What the first rows have in this column. */
export const witnessOf = (
  rows: readonly ImportedRow[],
  place: number,
  assignees: AssigneeReader,
): Witness => {
  const cells = rows
    .filter(isFull)
    .slice(0, maxRows)
    .map(({ cells: of }) => of[place])
    .filter((cell) => cell !== undefined)
  const shown = cells.map((cell) => shownOf(cell).replace(/\s+/g, ' '))
  const share = (test: (cell: ImportedCell, words: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter((cell, at) => test(cell, shown[at] ?? '')).length / cells.length
  const testOf = tests(assignees)
  return {
    filled: cells.length,
    samples: [...new Set(shown)]
      .slice(0, maxSamples)
      .map((words) => (words.length > maxLetters ? `${words.slice(0, maxLetters)}…` : words)),
    shareOf: (column) => {
      const test = testOf[column]
      return test && share(test)
    },
    shareWithDay: share((_, words) => {
      const citation = readCitation({ whole: words })
      return 'issuedOn' in citation && citation.issuedOn !== undefined
    }),
  }
}
