import type { LocalDate } from './dates.ts'
import { directiveKeyOf, directiveKinds } from './directive.ts'
import { symbolTyped } from './directive-number.ts'
import { type CellProblem, readDay, readUrgency, readWords, shownOf } from './import-cells.ts'
import { type DirectiveColumn, directiveColumns, plainWords } from './import-columns.ts'
import type { ListRow } from './import-list.ts'
import type { NewDirective } from './new-directive.ts'

/** A directive that a file names, with its rows. */
export interface DirectiveGroup {
  /** Its key; what has no number is known by its date, kind, issuer and abstract. */
  readonly name: string
  readonly key: string | undefined
  /** As its rows tell it, the first that says something. */
  readonly given: Partial<NewDirective>
  readonly rows: readonly { readonly row: ListRow; readonly problems: readonly CellProblem[] }[]
}

type Cells = ListRow['cells']

const kindsByWords = new Map<string, NewDirective['kind']>([
  ...Object.entries(directiveKinds).map(
    ([kind, words]) => [plainWords(words), kind as NewDirective['kind']] as const,
  ),
  ...Object.keys(directiveKinds).map((kind) => [plainWords(kind), kind as NewDirective['kind']] as const),
  ['thong bao ket luan', 'notice'],
])

/** `4651/UBND-KSTT` in one cell, or number and symbol in two. */
const readNumber = (
  cells: Cells,
  problems: CellProblem[],
): Pick<Partial<NewDirective>, 'number' | 'symbol'> => {
  const whole = shownOf(cells.number).replace(/^số:?\s*/i, '')
  const beside = shownOf(cells.symbol)
  if (!whole && !beside) return {}
  const [, number, symbol = ''] = /^(\d{1,6}[A-Za-z]?)\s*(?:\/\s*(\S.*))?$/.exec(whole) ?? []
  if (!number || !(symbol || beside)) {
    problems.push({ column: 'number', code: 'number-and-symbol', facts: { text: whole.slice(0, 60) } })
    return {}
  }
  return { number, symbol: symbolTyped(symbol || beside.replace(/^\//, '')) }
}

const readKind = (cells: Cells, problems: CellProblem[]): Pick<Partial<NewDirective>, 'kind'> => {
  const words = shownOf(cells.kind)
  const kind = kindsByWords.get(plainWords(words))
  if (words && !kind)
    problems.push({ column: 'kind', code: 'kind-not-known', facts: { text: words.slice(0, 60) } })
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

const readDirective = (cells: Cells): { given: Partial<NewDirective>; problems: CellProblem[] } => {
  const problems: CellProblem[] = []
  const issued = readDay(cells.issuedOn)
  const urgency = readUrgency(cells.directiveUrgency)
  if ('problem' in issued) problems.push({ column: 'issuedOn', ...issued.problem })
  if ('problem' in urgency) problems.push({ column: 'directiveUrgency', ...urgency.problem })
  const issuedOn = 'value' in issued ? issued.value : undefined
  const given = {
    ...readNumber(cells, problems),
    ...(issuedOn && { issuedOn }),
    ...readKind(cells, problems),
    ...readLine(cells, 'issuer', problems),
    ...readLine(cells, 'signer', problems),
    ...readLine(cells, 'abstract', problems),
    ...('value' in urgency && urgency.value && { urgency: urgency.value }),
  }
  return { given, problems }
}

/** The row's cells for the directive; a row that says nothing else than the one above belongs to the same. */
const filledDown = (row: ListRow, above: Cells): ListRow => {
  const own = directiveColumns.filter((column) => row.cells[column])
  const isSame = (column: DirectiveColumn) => shownOf(row.cells[column]) === shownOf(above[column])
  if (!own.every(isSame)) return row
  const taken = directiveColumns.flatMap((column) => (above[column] ? [[column, above[column]]] : []))
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(taken) } }
}

const keyOf = ({ number, symbol, issuedOn }: Partial<NewDirective>): string | undefined =>
  number && issuedOn ? directiveKeyOf({ number, symbol, issuedOn }) : undefined

/** What tells one directive without a number from another. */
export const unnumberedName = ({
  issuedOn = '',
  kind = '',
  issuer = '',
  abstract = '',
}: {
  readonly issuedOn?: LocalDate | undefined
  readonly kind?: string
  readonly issuer?: string
  readonly abstract?: string
}): string => JSON.stringify([issuedOn, kind, plainWords(issuer), plainWords(abstract)])

const columnsTold = ['kind', 'issuer', 'signer', 'abstract', 'urgency'] as const

/** Where a row says otherwise of its directive than the first row that says it. */
const differences = (
  given: Partial<NewDirective>,
  first: Partial<NewDirective>,
  firstRow: number,
): CellProblem[] =>
  columnsTold.flatMap((name) =>
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

interface Growing {
  readonly name: string
  readonly key: string | undefined
  readonly firstRow: number
  given: Partial<NewDirective>
  readonly rows: { row: ListRow; problems: CellProblem[] }[]
}

/** The rows of a list by their directives, in the order in which these first appear. */
export const directiveGroups = (rows: readonly ListRow[]): DirectiveGroup[] => {
  const groups = new Map<string, Growing>()
  let above: Cells = {}
  for (const one of rows) {
    const row = filledDown(one, above)
    above = row.cells
    const { given, problems } = readDirective(row.cells)
    const key = keyOf(given)
    const name = key ?? unnumberedName(given)
    const group = groups.get(name) ?? { name, key, firstRow: row.row, given: {}, rows: [] }
    problems.push(...differences(given, group.given, group.firstRow))
    group.given = { ...given, ...group.given }
    group.rows.push({ row, problems })
    groups.set(name, group)
  }
  return [...groups.values()]
}
