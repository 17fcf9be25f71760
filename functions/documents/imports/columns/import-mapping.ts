import type { AssigneeReader } from '../../../directives/assignees/assignee-wording.ts'
import { type ImportColumn, importColumns } from './import-columns.ts'
import type { FoundColumn, FoundList } from './import-head.ts'
import { type HeadingMeaning, headingMeaning } from './import-headings.ts'
import { type Witness, witnessOf } from './import-witness.ts'

/** What of a list nobody but a person can settle. */
export type ColumnQuestion =
  /** No column was found that must be there, or that ought to be. */
  | { readonly why: 'missing'; readonly column: ImportColumn }
  /** Several columns may be it. */
  | { readonly why: 'several'; readonly column: ImportColumn; readonly letters: readonly string[] }
  /** It may be it, but neither heading nor content is clear. */
  | { readonly why: 'unclear'; readonly column: ImportColumn; readonly letters: readonly string[] }

export interface MappedColumn extends FoundColumn {
  readonly samples: readonly string[]
  /** What it is, or is taken for until somebody says otherwise. */
  readonly is: ImportColumn | undefined
}

export interface ColumnMapping {
  readonly columns: readonly MappedColumn[]
  readonly questions: readonly ColumnQuestion[]
  /** Columns with days in them that are taken for nothing. */
  readonly unusedDays: readonly string[]
}

/** What somebody said of a column, by its letter; `none` is a column that is not used. */
export type GivenColumns = Readonly<Record<string, MappableColumn | 'none'>>

/** A column of secrets is known by its heading alone: one that is not refused with its file is not used. */
export type MappableColumn = Exclude<ImportColumn, 'secrecy'>

/** What the list need not say, because it is said for all of its rows. */
export interface SaidBesides {
  readonly number?: unknown
  readonly issuedOn?: unknown
  readonly dateUnknown?: unknown
}

interface Candidate extends FoundColumn {
  readonly meaning: HeadingMeaning | undefined
  readonly witness: Witness
}

const half = 0.5
const hardlyAny = 0.2

/** What the heading means, unless only the content could bear it out and does not. */
const borneOut = (meaning: HeadingMeaning | undefined, witness: Witness): HeadingMeaning | undefined =>
  meaning?.certainty === 'only-with-content' && (witness.shareOf(meaning.column) ?? 0) < half
    ? undefined
    : meaning

/** Whether the words are enough, or what stands below agrees with them. */
const isConfirmed = ({ meaning, witness }: Candidate): boolean =>
  meaning?.certainty === 'sure' ||
  (meaning?.certainty === 'with-content' && (witness.shareOf(meaning.column) ?? 0) >= half)

const meansIt =
  (column: ImportColumn) =>
  ({ meaning }: Candidate): boolean =>
    meaning?.column === column

const byWitness =
  (column: ImportColumn) =>
  (one: Candidate, other: Candidate): number =>
    Number(isConfirmed(other)) - Number(isConfirmed(one)) ||
    (other.witness.shareOf(column) ?? 0) - (one.witness.shareOf(column) ?? 0)

const headingOf = ({ heading, above }: FoundColumn): string => (above ? `${above} – ${heading}` : heading)

interface Settled {
  readonly chosen: Candidate | undefined
  readonly question?: ColumnQuestion
}

/** Columns by which a list stands or falls, in the order in which they are looked for by their content. */
const sought = ['deadline', 'number', 'issuedOn', 'lead', 'title'] as const
type Sought = (typeof sought)[number]

const longest = (free: readonly Candidate[]): Candidate | undefined => {
  const lettersOf = ({ witness: { samples } }: Candidate) =>
    samples.reduce((sum, words) => sum + words.length, 0) / Math.max(samples.length, 1)
  return free.toSorted((one, other) => lettersOf(other) - lettersOf(one)).find((one) => lettersOf(one) > 15)
}

/** A column that has the content, under a heading that says nothing of it. */
const byContent = (column: Sought, free: readonly Candidate[]): Candidate | undefined => {
  const unknown = free.filter(({ meaning }) => meaning === undefined || meaning.column === column)
  if (column === 'title') return longest(unknown)
  return unknown.toSorted(byWitness(column)).find(({ witness }) => (witness.shareOf(column) ?? 0) >= half)
}

/** The column of this meaning, and what has to be asked before it is used. */
const settle = (column: ImportColumn, free: readonly Candidate[]): Settled => {
  const meaning = free.filter(meansIt(column)).toSorted(byWitness(column))
  const [best] = meaning
  if (!best) return { chosen: undefined }
  // An empty column cannot be missed: nothing of it would be lost.
  const others = meaning.slice(1).filter((one) => one.witness.filled > 0)
  const rivals = others.filter((one) => isConfirmed(one) || column === 'deadline')
  const letters = [best, ...rivals].map(({ letter }) => letter)
  if (rivals.length > 0) return { chosen: best, question: { why: 'several', column, letters } }
  if (isConfirmed(best)) return { chosen: best }
  const isSought = (sought as readonly ImportColumn[]).includes(column)
  return isSought ? { chosen: best, question: { why: 'unclear', column, letters } } : { chosen: undefined }
}

/** A heading that its content belies, while another column has such content. */
const belied = (column: Sought, { chosen }: Settled, free: readonly Candidate[]): ColumnQuestion[] => {
  const share = chosen?.witness.shareOf(column)
  if (!chosen || share === undefined || chosen.witness.filled === 0 || share > hardlyAny) return []
  const other = byContent(column, free)
  return other ? [{ why: 'several', column, letters: [chosen.letter, other.letter] }] : []
}

interface Guessed {
  readonly taken: ReadonlyMap<Candidate, ImportColumn>
  readonly questions: readonly ColumnQuestion[]
}

const guess = (candidates: readonly Candidate[], given: ReadonlyMap<Candidate, ImportColumn>): Guessed => {
  const taken = new Map(given)
  const questions: ColumnQuestion[] = []
  const free = () => candidates.filter((one) => !taken.has(one))
  const named = new Set(given.values())
  const settledOf = new Map<ImportColumn, Settled>()
  for (const column of importColumns) {
    if (named.has(column)) continue
    const settled = settle(column, free())
    settledOf.set(column, settled)
    if (settled.chosen) taken.set(settled.chosen, column)
    if (settled.question) questions.push(settled.question)
  }
  for (const column of sought) {
    if (named.has(column)) continue
    const settled = settledOf.get(column)
    if (settled?.chosen && !settled.question) questions.push(...belied(column, settled, free()))
    if (settled?.chosen) continue
    const found = byContent(column, free())
    if (found) taken.set(found, column)
    questions.push({ why: 'missing', column })
  }
  return { taken, questions }
}

/** A number that says its day, or facts that are given for all rows, need no column of their own. */
const isNeedless = (
  { why, column }: ColumnQuestion,
  taken: Guessed['taken'],
  besides: SaidBesides,
): boolean => {
  if (why !== 'missing') return false
  if (column === 'number') return besides.number !== undefined
  if (column !== 'issuedOn') return false
  const number = [...taken].find(([, is]) => is === 'number')?.[0]
  const isSaid = besides.issuedOn !== undefined || besides.dateUnknown !== undefined
  return isSaid || (number?.witness.shareWithDay ?? 0) >= half
}

/** What was said of a column, or of every column there is, is not asked again. */
const isAnswered = (
  question: ColumnQuestion,
  columns: readonly FoundColumn[],
  given: GivenColumns,
): boolean => {
  const isNamed = (letter: string) => given[letter] !== undefined
  if (Object.values(given).some((is) => is === question.column)) return true
  return question.why === 'missing'
    ? columns.every(({ letter }) => isNamed(letter))
    : question.letters.every(isNamed)
}

/**
 * What the columns of a list are: as somebody said, else by their headings, with their content as a second witness.
 * @param given what was said of some columns, or of all of them
 */
export const mapColumns = (
  { columns, body }: FoundList,
  assignees: AssigneeReader,
  given: GivenColumns = {},
  besides: SaidBesides = {},
): ColumnMapping => {
  const candidates = columns.map((column): Candidate => {
    const witness = witnessOf(body, column.place, assignees)
    return { ...column, meaning: borneOut(headingMeaning(column.heading, column.above), witness), witness }
  })
  const said = candidates.flatMap((one) => {
    const is = given[one.letter]
    return is && is !== 'none' ? [[one, is] as const] : []
  })
  const open = candidates.filter(({ letter }) => given[letter] !== 'none')
  const { taken, questions } = guess(open, new Map(said))
  return {
    columns: candidates.map((one) => ({
      place: one.place,
      letter: one.letter,
      heading: one.heading,
      above: one.above,
      samples: one.witness.samples,
      is: taken.get(one),
    })),
    questions: questions.filter(
      (one) => !isNeedless(one, taken, besides) && !isAnswered(one, columns, given),
    ),
    unusedDays: candidates
      .filter((one) => !taken.has(one) && (one.witness.shareOf('issuedOn') ?? 0) >= half)
      .map(headingOf),
  }
}
