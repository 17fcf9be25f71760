import type { AssigneeReader } from '../../../directives/assignees/assignee-wording.ts'
import type { ImportedCell, ImportedRow } from '../../reading/imported-table.ts'
import { shownOf } from '../columns/import-cells.ts'
import { type ImportColumn, plainWords } from '../columns/import-columns.ts'
import { type FoundList, isNumbering, textOf } from '../columns/import-head.ts'
import { columnOf, isHeadingOnly } from '../columns/import-headings.ts'
import type { MappedColumn } from '../columns/import-mapping.ts'
import { type MonthFirst, monthFirstIn } from '../columns/month-first.ts'
import { type AsideContext, asideOf, type RowAside, sectionTitle } from './import-aside.ts'
import { type Sections, sectionsBelow, withSections } from './import-sections.ts'

/** A line of the list: what stands in the columns that are known, and in the others. */
export interface ListRow {
  readonly row: number
  readonly cells: Readonly<Partial<Record<ImportColumn, ImportedCell>>>
  readonly others: readonly ImportedCell[]
  /** Columns of the list whose days have the month first. */
  readonly monthFirst?: MonthFirst
  /** Rows above, headings of sections, that gave what this one does not say itself. */
  readonly sections?: readonly { readonly kind: 'lead' | 'directive'; readonly row: number }[]
}

export interface ImportList {
  readonly sheet: string
  /** Headings that are not asked for; what stands below them is not read, only given back. */
  readonly others: readonly string[]
  /** Sheets with a list of their own, which are not read. */
  readonly unreadSheets: readonly string[]
  readonly rows: readonly ListRow[]
  /** Rows that are no tasks. */
  readonly aside: readonly RowAside[]
}

/** Our own files of rows to correct carry this column; it is theirs, not the sender's. */
export const errorHeading = 'Lỗi'

interface Places {
  readonly known: readonly (readonly [place: number, column: ImportColumn])[]
  readonly others: readonly number[]
}

const rowOf = ({ row, cells }: ImportedRow, { known, others }: Places): ListRow => ({
  row,
  cells: Object.fromEntries(
    known.flatMap(([place, column]) => (cells[place] ? [[column, cells[place]] as const] : [])),
  ),
  others: others.map((place) => cells[place]),
})

const inSections = (row: ListRow, sections: Sections, given: Map<number, RowAside['gives']>): ListRow => {
  const { cells, from } = withSections(row.cells, sections)
  for (const one of from) given.set(one.row, one.kind)
  return from.length > 0
    ? { ...row, cells, sections: from.map(({ kind, row: of }) => ({ kind, row: of })) }
    : row
}

const headWordsOf = ({ head }: FoundList): ReadonlySet<string> =>
  new Set(head.flatMap(({ cells }) => cells.map(textOf).filter(Boolean).map(plainWords)))

/**
 * Whether a row is a head: of this list, on a further page, or of another table below it, whose columns are others.
 * Then its rows are no rows of this list.
 */
const headIn = (
  { cells }: ImportedRow,
  columns: ReadonlyMap<number, ImportColumn>,
  headWords: ReadonlySet<string>,
): 'this' | 'other' | undefined => {
  const said = cells.flatMap((cell, place) => (cell ? [{ place, is: columnOf(textOf(cell)) }] : []))
  const known = said.filter(({ is }) => is !== undefined)
  const likely = cells.filter((cell) => isHeadingOnly(textOf(cell)))
  if (new Set(known.map(({ is }) => is)).size < 2 || likely.length < 3 || likely.length * 4 < said.length * 3)
    return undefined
  const isSame = ({ place, is }: (typeof said)[number]) =>
    columns.get(place) === is || headWords.has(plainWords(textOf(cells[place])))
  return said.every(isSame) ? 'this' : 'other'
}

const asideAs = (kind: RowAside['kind'], { cells }: ImportedRow): Pick<RowAside, 'kind' | 'words'> => ({
  kind,
  words: cells.map(shownOf).filter(Boolean).join(' · ').slice(0, 200),
})

/** The rows of a list, and those that are none: sections, totals, signatures, heads of further pages. */
const rowsIn = (found: FoundList, places: Places, assignees: AssigneeReader) => {
  const columns = new Map(places.known)
  const namesDepartment = (text: string) => {
    const { departments, coordinating, unread } = assignees.read(sectionTitle(text))
    return departments.length === 1 && coordinating.length + unread.length === 0
  }
  const headWords = headWordsOf(found)
  const rows: ListRow[] = []
  const aside: RowAside[] = []
  const given = new Map<number, RowAside['gives']>()
  let sections: Sections = []
  let isBelowSignature = false
  let isInOther = false
  for (const one of found.body) {
    const head = headIn(one, columns, headWords)
    if (head) isInOther = head === 'other'
    if (isInOther || head) {
      aside.push({ row: one.row, ...asideAs(isInOther ? 'other' : 'head', one) })
      continue
    }
    const context: AsideContext = {
      columnAt: (place: number) => columns.get(place),
      namesDepartment,
      headWords,
      isBelowSignature,
    }
    const set = isNumbering(one) ? { kind: 'head' as const, words: '' } : asideOf(one, context)
    if (set) {
      aside.push({ row: one.row, ...set })
      if (set.kind === 'section') sections = sectionsBelow(sections, set.words, one.row, assignees)
      isBelowSignature ||= set.kind === 'signature'
      continue
    }
    const row = rowOf(one, places)
    if (Object.keys(row.cells).length > 0) rows.push(inSections(row, sections, given))
  }
  const monthFirst = monthFirstIn(rows)
  return {
    rows: Object.keys(monthFirst).length > 0 ? rows.map((row) => ({ ...row, monthFirst })) : rows,
    aside: aside.map((one) => {
      const gives = given.get(one.row)
      return gives ? { ...one, gives } : one
    }),
  }
}

/** The list of tasks in a table whose columns are known, in any order; others are left alone. */
export const listOf = (
  found: FoundList,
  columns: readonly MappedColumn[],
  assignees: AssigneeReader,
): ImportList => {
  const unknown = columns.filter(({ is, heading }) => !is && heading !== errorHeading)
  const places: Places = {
    known: columns.flatMap(({ place, is }) => (is ? [[place, is] as const] : [])),
    others: unknown.map(({ place }) => place),
  }
  return {
    sheet: found.sheet,
    others: unknown.map(({ heading }) => heading),
    unreadSheets: found.unreadSheets,
    ...rowsIn(found, places, assignees),
  }
}
