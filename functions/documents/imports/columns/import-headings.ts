import type { ImportColumn } from './import-columns.ts'
import { type HeadingWords, headingWords, type Notion } from './import-heading-words.ts'

/**
 * How far a heading's words go: by themselves; if what stands below agrees, or else for a person to say; only if it
 * agrees, and else not at all; or not without a person, since a day of completion may be the day by which a task must
 * be done, or the day on which it was.
 */
type Certainty = 'sure' | 'with-content' | 'only-with-content' | 'ask'

export interface HeadingMeaning {
  readonly column: ImportColumn
  readonly certainty: Certainty
}

/** A column is meant where each of `all` and one of each `some` is spoken of, and nothing but these and `may`. */
interface Rule {
  readonly column: ImportColumn
  readonly all?: readonly Notion[]
  readonly some?: readonly Notion[]
  readonly may?: readonly Notion[]
  readonly certainty?: Exclude<Certainty, 'sure'>
}

const ofTask = ['give', 'given', 'giver', 'order', 'name', 'task', 'content'] as const
const ofDue = [
  'day',
  'whole-day',
  'time',
  'progress',
  'finish',
  'do',
  'report',
  'plan',
  'order',
  'until',
  ...ofTask,
] as const

const dayOfWork = ['do', 'report', 'plan', 'order'] as const

/** The first that fits counts; those that are sure stand before those that are not. */
const rules: readonly Rule[] = [
  { column: 'secrecy', all: ['secret'], may: ['document', 'kind'] },
  { column: 'directiveUrgency', all: ['urgent', 'document'], may: [] },
  { column: 'urgency', all: ['urgent'], may: ['task'] },
  { column: 'starred', all: ['star'], may: ['task'] },
  {
    column: 'number',
    all: ['number', 'symbol'],
    may: ['document', 'issue', 'day', 'whole-day', 'give', 'order', 'task'],
  },
  { column: 'number', all: ['number'], may: ['document', 'issue', 'give', 'order'] },
  {
    column: 'number',
    all: ['number', 'document'],
    may: ['day', 'whole-day', 'issue', 'give', 'order', 'task'],
  },
  { column: 'number', all: ['number'], some: ['day', 'whole-day'], may: ['issue', 'day', 'whole-day'] },
  { column: 'number', all: ['document'], may: ['give', 'order', 'giver', 'task'] },
  { column: 'symbol', all: ['symbol'], may: ['document'] },
  { column: 'kind', all: ['kind'], may: ['document'] },
  { column: 'issuedOn', all: ['whole-day'], may: ['document', 'issue', 'sign', 'give', 'order'] },
  { column: 'issuedOn', some: ['day', 'time'], all: ['issue'], may: ['document', 'sign', 'give', 'order'] },
  {
    column: 'issuedOn',
    all: ['day'],
    some: ['document', 'sign'],
    may: ['document', 'sign', 'issue', 'give', 'order'],
  },
  { column: 'issuedOn', all: ['issue'], may: [] },
  {
    column: 'issuer',
    some: ['body', 'place', 'giver'],
    all: ['issue'],
    may: ['document', 'name', 'body', 'sign'],
  },
  { column: 'signer', all: ['sign'], may: ['person', 'document', 'name', 'issue'] },
  { column: 'abstract', all: ['abstract'], may: ['content', 'document', 'name', 'give', 'order'] },
  { column: 'assignedOn', some: ['day', 'time'], all: ['give'], may: ['task', 'giver'] },
  { column: 'until', all: ['until'], may: ['give', 'task'] },
  { column: 'coordinating', all: ['help'], may: ['body', 'do', 'name', 'task'] },
  { column: 'forInformation', all: ['inform'], may: ['body', 'place', 'given', 'name'] },
  { column: 'lead', all: ['body'], may: ['lead', 'do', 'given', 'name', 'task', 'place'] },
  { column: 'lead', all: ['lead'], may: ['do', 'name', 'task', 'given'] },
  { column: 'lead', all: ['do'], may: ['given'] },
  {
    column: 'title',
    some: ['task', 'content'],
    may: ['task', 'content', 'name', 'give', 'given', 'giver', 'order', 'do', 'plan'],
  },
  // A deadline that was moved stands beside the first one: which of them counts is asked.
  {
    column: 'deadline',
    all: ['extended'],
    some: ['limit', 'finish', 'until', 'day', 'whole-day', 'time', 'before'],
    may: ofDue,
    certainty: 'ask',
  },
  // "Gia hạn" may say until when, or only that it was.
  { column: 'deadline', all: ['extended'], may: ['progress'], certainty: 'only-with-content' },
  { column: 'deadline', all: ['limit'], may: ofDue },
  { column: 'deadline', all: ['before'], some: ['finish', 'do', 'report', 'day'], may: ofDue },
  { column: 'deadline', all: ['finish'], some: ['time', 'progress'], may: ofDue },
  { column: 'deadline', all: ['finish', 'plan'], some: ['day', 'whole-day'], may: ofDue },
  // "Dự kiến hoàn thành" is a plan, "Ngày hoàn thành" may be the day by which or the day on which.
  { column: 'deadline', all: ['finish', 'plan'], may: ofDue, certainty: 'with-content' },
  { column: 'deadline', all: ['finish'], some: ['day', 'whole-day'], may: ofDue, certainty: 'ask' },
  { column: 'deadline', all: ['finish'], certainty: 'ask' },
  { column: 'deadline', some: ['time', 'progress'], may: ofDue, certainty: 'with-content' },
  { column: 'deadline', all: ['day'], some: dayOfWork, may: ofDue, certainty: 'with-content' },
  { column: 'lead', all: ['lead', 'help'], may: ['body', 'do'], certainty: 'with-content' },
  { column: 'lead', all: ['body'], may: ['report', 'finish', 'order'], certainty: 'with-content' },
  { column: 'lead', all: ['place'], some: ['given', 'person'], certainty: 'with-content' },
  {
    column: 'issuer',
    all: ['body'],
    some: ['give', 'order'],
    may: ['task', 'document'],
    certainty: 'with-content',
  },
  { column: 'issuer', all: ['giver'], may: ['give', 'order'], certainty: 'with-content' },
  {
    column: 'abstract',
    all: ['document'],
    some: ['content', 'name'],
    may: ['order'],
    certainty: 'with-content',
  },
  { column: 'title', all: ['order'], may: ['giver', 'give', 'do', 'content'], certainty: 'with-content' },
  { column: 'issuedOn', all: ['day'], may: ['order', 'give'], certainty: 'with-content' },
]

const fits = ({ all = [], some = [], may = [] }: Rule, notions: ReadonlySet<Notion>): boolean => {
  const allowed = new Set<Notion>([...all, ...some, ...may])
  return (
    all.every((one) => notions.has(one)) &&
    (some.length === 0 || some.some((one) => notions.has(one))) &&
    [...notions].every((one) => allowed.has(one))
  )
}

/** A column that numbers the rows may say so in many ways. */
const saysNothing = ({ notions }: HeadingWords): boolean =>
  notions.size === 0 || notions.has('count') || notions.has('note') || notions.has('actual')

const meaningOf = (words: HeadingWords): HeadingMeaning | undefined => {
  if (saysNothing(words)) return undefined
  const rule = rules.find((one) => fits(one, words.notions))
  if (!rule) return undefined
  const { column, certainty = 'sure' } = rule
  return { column, certainty: certainty === 'sure' && words.unknown.length > 0 ? 'with-content' : certainty }
}

const joined = (one: HeadingWords, other: HeadingWords): HeadingWords => ({
  notions: new Set([...one.notions, ...other.notions]),
  unknown: [...one.unknown, ...other.unknown],
})

/**
 * The column that a heading means, in whatever words and order. A heading of two levels is understood by both together
 * ("Văn bản giao việc" above "Ngày"), else by the lower alone.
 * @param above the heading that spans this one and others, if any
 */
export const headingMeaning = (heading: string, above = ''): HeadingMeaning | undefined => {
  const own = headingWords(heading)
  const upper = headingWords(above)
  // Below "Kết quả" a day of completion is the day of the result.
  if (upper.notions.has('actual')) return undefined
  const alone = meaningOf(own)
  if (alone?.certainty === 'sure' || !above) return alone
  const together = meaningOf(joined(own, upper))
  return together?.certainty === 'sure' ? together : (alone ?? together)
}

/** Whether the words are such as headings have, and no others. */
export const isHeadingOnly = (words: string): boolean => {
  const { notions, unknown } = headingWords(words)
  return notions.size > 0 && unknown.length === 0
}

/** The column that a heading means beyond doubt. */
export const columnOf = (heading: string): ImportColumn | undefined => {
  const meaning = headingMeaning(heading)
  return meaning?.certainty === 'sure' ? meaning.column : undefined
}
