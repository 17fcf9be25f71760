import { directiveKeyOf, directiveKinds } from '../../../directives/directive/directive.ts'
import type { NewDirective } from '../../../directives/directive/new-directive.ts'
import { type LocalDate, vietnameseDate } from '../../../shared/dates/dates.ts'
import { type CellProblem, readDay, readUrgency, readWords, shownOf } from '../columns/import-cells.ts'
import { type Citation, kindNamed, readCitation } from '../columns/import-citation.ts'
import {
  columnHeadings,
  type DirectiveColumn,
  directiveColumns,
  type ImportColumn,
  plainWords,
} from '../columns/import-columns.ts'
import type { ListRow } from './import-list.ts'

/** A directive that a file names, with its rows. */
export interface DirectiveGroup {
  /** Its key; what has no number is known by its date, kind, issuer and abstract. */
  readonly name: string
  /** With the year of entry where its date is not known. */
  readonly key: string | undefined
  /** Of its rows, by which they belong together. */
  readonly firstRow: number
  /** As its rows tell it, the first that says something. */
  readonly given: Partial<NewDirective>
  readonly rows: readonly { readonly row: ListRow; readonly problems: readonly CellProblem[] }[]
}

type Cells = ListRow['cells']

const short = (text: string): string => text.slice(0, 60)

/** `4651/UBND-KSTT` in one cell, or number and symbol in two; beside it there may be day, kind, issuer and abstract. */
const readNumber = (cells: Cells, problems: CellProblem[]): Citation => {
  const whole = shownOf(cells.number)
  const beside = shownOf(cells.symbol)
  if (!whole && !beside) return {}
  const cited = readCitation({ whole, beside, mayBeAlone: true })
  if (!('unread' in cited)) return cited
  problems.push({ column: 'number', code: cited.unread, facts: { text: short(cited.text) } })
  return {}
}

const readKind = (cells: Cells, problems: CellProblem[]): Pick<Partial<NewDirective>, 'kind'> => {
  const words = shownOf(cells.kind)
  const kind = kindNamed(words)
  if (words && !kind) problems.push({ column: 'kind', code: 'kind-not-known', facts: { text: short(words) } })
  return kind ? { kind } : {}
}

const readLine = (
  cells: Cells,
  column: 'issuer' | 'signer' | 'abstract',
  problems: CellProblem[],
): Partial<NewDirective> => {
  const read = readWords(cells[column])
  if ('problem' in read) problems.push({ column, ...read.problem })
  const line = 'value' in read ? read.value.replace(/\s+/g, ' ') : ''
  return line ? { [column]: line } : {}
}

/** Where the cell of the number says otherwise than the column that is there for it. */
const contradictions = (cited: Citation, own: Partial<NewDirective>): CellProblem[] => {
  const dayOf = (day: LocalDate | undefined) => (day ? vietnameseDate(day) : '')
  const kindOf = (kind: NewDirective['kind'] | undefined) => (kind ? directiveKinds[kind] : '')
  const differs = (column: ImportColumn, said: string, other: string): CellProblem[] =>
    said && other && said !== other
      ? [
          {
            column: 'number',
            code: 'said-otherwise',
            facts: { text: said, column: columnHeadings[column], other },
          },
        ]
      : []
  return [
    ...differs('issuedOn', dayOf(cited.issuedOn), dayOf(own.issuedOn)),
    ...differs('kind', kindOf(cited.kind), kindOf(own.kind)),
  ]
}

const readDirective = (cells: Cells): { given: Partial<NewDirective>; problems: CellProblem[] } => {
  const problems: CellProblem[] = []
  const issued = readDay(cells.issuedOn)
  const urgency = readUrgency(cells.directiveUrgency)
  if ('problem' in issued) problems.push({ column: 'issuedOn', ...issued.problem })
  if ('problem' in urgency) problems.push({ column: 'directiveUrgency', ...urgency.problem })
  const issuedOn = 'value' in issued ? issued.value : undefined
  const cited = readNumber(cells, problems)
  const own = {
    ...(issuedOn && { issuedOn }),
    ...readKind(cells, problems),
    ...readLine(cells, 'issuer', problems),
    ...readLine(cells, 'signer', problems),
    ...readLine(cells, 'abstract', problems),
    ...('value' in urgency && urgency.value && { urgency: urgency.value }),
  }
  problems.push(...contradictions(cited, own))
  return { given: { ...cited, ...own }, problems }
}

/** What is said once for all rows of a file: it counts where a row says nothing itself. */
export type CommonFacts = Pick<
  Partial<NewDirective>,
  'number' | 'symbol' | 'kind' | 'issuedOn' | 'dateUnknown' | 'issuer' | 'signer' | 'abstract'
> & {
  /** Of numbers that stand alone. */
  readonly symbolOfNumbers?: string
}

/** The row's cells for the directive; a row that says nothing else than the one above belongs to the same. */
const filledDown = (row: ListRow, above: Cells): ListRow => {
  const own = directiveColumns.filter((column) => row.cells[column])
  const isSame = (column: DirectiveColumn) => shownOf(row.cells[column]) === shownOf(above[column])
  if (!own.every(isSame)) return row
  const taken = directiveColumns.flatMap((column) => (above[column] ? [[column, above[column]]] : []))
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(taken) } }
}

/** What tells one directive without a number from another; the year of its entry stands for a date that is not known. */
export const unnumberedName = ({
  issuedOn,
  registeredIn,
  kind,
  issuer = '',
  abstract = '',
}: Pick<Partial<NewDirective>, 'issuedOn' | 'kind' | 'issuer' | 'abstract'> & {
  readonly registeredIn?: number | undefined
}): string =>
  JSON.stringify([issuedOn ?? registeredIn ?? '', kind ?? '', plainWords(issuer), plainWords(abstract)])

/** What a directive that is entered in this year is known by. */
export const knownBy = (given: Partial<NewDirective>, year: number): Pick<DirectiveGroup, 'name' | 'key'> => {
  const { number, symbol, issuedOn, dateUnknown } = given
  const known = issuedOn ? { issuedOn } : dateUnknown && { registeredIn: year }
  const key = number && known ? directiveKeyOf({ number, symbol, ...known }) : undefined
  return { key, name: key ?? unnumberedName({ ...given, ...known }) }
}

const optionalColumns = ['kind', 'issuer', 'signer', 'abstract', 'urgency'] as const

/** Where a row says otherwise of its directive than the first row that says it. */
const differences = (
  given: Partial<NewDirective>,
  first: Partial<NewDirective>,
  firstRow: number,
): CellProblem[] =>
  optionalColumns.flatMap((name) =>
    given[name] && first[name] && given[name] !== first[name]
      ? [
          {
            column: name === 'urgency' ? ('directiveUrgency' as const) : name,
            code: 'directive-differs',
            facts: { row: firstRow },
          },
        ]
      : [],
  )

/** Number and symbol go together: a row that has its own number takes neither from that of all rows. */
const withCommon = (
  said: Partial<NewDirective>,
  isUndated: boolean,
  { number, symbol, symbolOfNumbers, dateUnknown, ...facts }: CommonFacts,
): Partial<NewDirective> => {
  const given = {
    ...facts,
    ...(said.number === undefined && number && { number, ...(symbol && { symbol }) }),
    ...said,
  }
  return {
    ...given,
    ...(given.number && !given.symbol && symbolOfNumbers && { symbol: symbolOfNumbers }),
    ...(dateUnknown && isUndated && !given.issuedOn && { dateUnknown }),
  }
}

interface Growing {
  readonly name: string
  readonly key: string | undefined
  readonly firstRow: number
  given: Partial<NewDirective>
  readonly rows: { row: ListRow; problems: CellProblem[] }[]
}

/**
 * The rows of a list by their directives, in the order in which these first appear.
 * @param year of their entry
 */
export const directiveGroups = (
  rows: readonly ListRow[],
  year: number,
  common: CommonFacts = {},
): DirectiveGroup[] => {
  const groups = new Map<string, Growing>()
  let above: Cells = {}
  for (const one of rows) {
    const row = filledDown(one, above)
    above = row.cells
    const { given: said, problems } = readDirective(row.cells)
    const given = withCommon(said, !row.cells.issuedOn, common)
    const { key, name } = knownBy(given, year)
    const group = groups.get(name) ?? { name, key, firstRow: row.row, given: {}, rows: [] }
    problems.push(...differences(given, group.given, group.firstRow))
    group.given = { ...given, ...group.given }
    group.rows.push({ row, problems })
    groups.set(name, group)
  }
  return [...groups.values()]
}
