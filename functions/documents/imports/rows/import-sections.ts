import type { AssigneeReader } from '../../../directives/assignees/assignee-wording.ts'
import type { ImportedCell } from '../../reading/imported-table.ts'
import { readCitation } from '../columns/import-citation.ts'
import type { ImportColumn } from '../columns/import-columns.ts'
import { sectionTitle } from './import-aside.ts'

type Cells = Readonly<Partial<Record<ImportColumn, ImportedCell>>>

/** What the heading of a section says for the rows below it. */
interface Given {
  readonly kind: 'lead' | 'directive'
  readonly row: number
  readonly text: string
}

/** One department, or a directive with number, symbol and day: anything less could be meant otherwise. */
const givenBy = (words: string, row: number, assignees: AssigneeReader): Given | undefined => {
  const text = sectionTitle(words)
  const citation = readCitation({ whole: text })
  if (!('unread' in citation)) return citation.issuedOn ? { kind: 'directive', row, text } : undefined
  const { departments, coordinating, unread } = assignees.read(text)
  return departments.length === 1 && coordinating.length + unread.length === 0
    ? { kind: 'lead', row, text }
    : undefined
}

/**
 * The sections that a row stands in, from the outermost. A section of the same kind ends those from there on; one that
 * gives nothing ends them all, since nobody can tell whether it stands beside them or within.
 */
export const sectionsBelow = (
  sections: readonly Given[],
  words: string,
  row: number,
  assignees: AssigneeReader,
): readonly Given[] => {
  const given = givenBy(words, row, assignees)
  if (!given) return []
  const place = sections.findIndex(({ kind }) => kind === given.kind)
  return [...(place === -1 ? sections : sections.slice(0, place)), given]
}

export type Sections = ReturnType<typeof sectionsBelow>

const saysDirective = (cells: Cells): boolean =>
  Boolean(cells.number || cells.symbol || cells.issuedOn || cells.abstract)

/** The cells of a row with what its sections give where it says nothing itself, and which of them gave it. */
export const withSections = (
  cells: Cells,
  sections: Sections,
): { readonly cells: Cells; readonly from: readonly Given[] } => {
  const from = sections.filter(({ kind }) => (kind === 'lead' ? !cells.lead : !saysDirective(cells)))
  const filled = from.map(({ kind, text }) => [kind === 'lead' ? 'lead' : 'number', { text }] as const)
  return { cells: { ...cells, ...Object.fromEntries(filled) }, from }
}
