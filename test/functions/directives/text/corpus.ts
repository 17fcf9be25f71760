import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import {
  type DirectiveReading,
  readDirectiveText,
} from '../../../../functions/directives/text/directive-text.ts'
import type { ProposedTask } from '../../../../functions/directives/text/proposed-task.ts'
import type { Span } from '../../../../functions/directives/text/readable-text.ts'
import { calendarOf } from '../../../../functions/organisation/calendar/calendar.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { codesOf, register } from '../assignees/assignee-register.ts'

/** Directives written for the tests, in the form of real ones, with the answers that a careful clerk would enter. */

interface Assignment {
  /** Words that only its sentence has. */
  readonly quote: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly deadline: string | null
  readonly dueOn: string | null
  readonly unknownLead?: string
}

interface Answers {
  readonly head: Readonly<
    Record<'kind' | 'number' | 'symbol' | 'issuedOn' | 'issuer' | 'abstract', string>
  > & {
    readonly signer: string | null
    readonly urgency: string | null
  }
  readonly assignments: readonly Assignment[]
  readonly notAssignments: readonly string[]
}

export interface Entry {
  readonly name: string
  readonly given: string
  readonly answers: Answers
}

const folder = join(import.meta.dirname, 'corpus')

/** The texts whose rules were made with them at hand, and those that were held back from the making of the rules. */
export const corpusParts = [
  'known',
  'held-out',
  'held-out-second',
  'held-out-third',
  'held-out-fourth',
  'held-out-fifth',
  'held-out-sixth',
  'held-out-seventh',
  'held-out-eighth',
  'held-out-ninth',
  'held-out-tenth',
  'held-out-eleventh',
  'held-out-twelfth',
  'held-out-thirteenth',
  'held-out-fourteenth',
  'held-out-fifteenth',
  'held-out-sixteenth',
] as const
export type CorpusPart = (typeof corpusParts)[number]

export const entriesOf = (part: CorpusPart): readonly Entry[] =>
  readdirSync(join(folder, part))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: file.slice(0, -4),
      given: readFileSync(join(folder, part, file), 'utf8'),
      answers: JSON.parse(readFileSync(join(folder, part, file.replace(/txt$/, 'json')), 'utf8')),
    }))

export const readers = assigneeReaders(register)

/** No holidays: the corpus counts working days without them. */
const calendar = calendarOf([])

type Kind = Parameters<typeof codesOf>[number]
const codes = (given: readonly string[]): string =>
  given
    .flatMap((one) => (one.startsWith('group:') ? codesOf(one.slice(6) as Kind) : [one]))
    .toSorted()
    .join(' ')

const signless = (words: string): string => words.normalize('NFC').replace(/[\s,;]+/g, ' ')

const withoutLeads = (assignment: Assignment | undefined): string => {
  const leads = codes(assignment?.lead ?? []).split(' ')
  return codes(assignment?.coordinating ?? [])
    .split(' ')
    .filter((code) => !leads.includes(code))
    .join(' ')
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, ' ')).join('; ')

export interface Judged {
  readonly assignment: Assignment | undefined
  readonly task: ProposedTask | undefined
  readonly lead: boolean
  readonly coordinating: boolean
  readonly deadline: boolean
  /** A day that no words give: the worst that can happen. */
  readonly invented: boolean
  readonly told: string
}

const judge = (
  entry: Entry,
  { text }: DirectiveReading,
  assignment: Assignment | undefined,
  task: ProposedTask | undefined,
): Judged => {
  const day = entry.answers.head.issuedOn as LocalDate
  const read = readers(day).read
  const lead = task ? words(text, task.lead) : ''
  const coordinating = task ? words(text, task.coordinating) : ''
  const leads = lead ? read(lead) : { departments: [], coordinating: [], unread: [] }
  const others = coordinating ? read(coordinating) : { departments: [], coordinating: [] }
  const helps = [...leads.coordinating, ...others.departments, ...others.coordinating].filter(
    (code) => !leads.departments.includes(code),
  )
  const deadline = task ? words(text, task.deadline) : ''
  const due = deadline ? readDeadline(deadline, day, calendar) : undefined
  const dueOn = due && 'dueOn' in due ? due.dueOn : null
  const isUnknown = assignment?.unknownLead !== undefined
  const leadRight = isUnknown
    ? signless(lead).includes(signless(assignment.unknownLead))
    : codes(leads.departments) === codes(assignment?.lead ?? [])
  const deadlineRight =
    assignment !== undefined &&
    dueOn === assignment.dueOn &&
    (deadline === '') === (assignment.deadline === null)
  const told = `${entry.name}: ${assignment?.quote ?? '(none)'} | ${lead} [${leads.departments}] + ${coordinating} [${helps}] | ${deadline} ${dueOn} ${due && 'because' in due ? due.because : ''} | ${task?.because} ${task ? words(text, task.sentences) : 'NOT FOUND'}`
  return {
    assignment,
    task,
    lead: task !== undefined && leadRight,
    coordinating: task !== undefined && codes(helps) === withoutLeads(assignment),
    deadline: task !== undefined && deadlineRight,
    invented: dueOn !== null && dueOn !== (assignment?.dueOn ?? null),
    told,
  }
}

/** Every right answer with what was read for it, and what was read without being one. */
export const judged = (entry: Entry): Judged[] => {
  const read = readDirectiveText(entry.given, () => readers(entry.answers.head.issuedOn as LocalDate))
  const left = new Set(read.tasks)
  const found = entry.answers.assignments.map((assignment) => {
    const at = read.text.replace(/\s/g, ' ').indexOf(assignment.quote.normalize('NFC'))
    const within = ({ from, to }: Span) => from <= at && at < to
    const task =
      [...left].find((one) => within(one.work)) ?? [...left].find((one) => one.sentences.some(within))
    if (task) left.delete(task)
    return judge(entry, read, assignment, task)
  })
  return [...found, ...[...left].map((task) => judge(entry, read, undefined, task))]
}

const share = (part: number, of: number): number => (of === 0 ? 1 : part / of)

/** Precision and recall over texts. */
export const measured = (entries: readonly Entry[]) => {
  const all = entries.flatMap(judged)
  const right = all.filter(({ assignment, task }) => assignment && task)
  const wanted = all.filter(({ assignment }) => assignment).length
  const read = all.filter(({ task }) => task).length
  return {
    texts: entries.length,
    assignments: wanted,
    recall: share(right.length, wanted),
    precision: share(right.length, read),
    leads: share(right.filter(({ lead }) => lead).length, right.length),
    coordinating: share(right.filter(({ coordinating }) => coordinating).length, right.length),
    deadlines: share(right.filter(({ deadline }) => deadline).length, right.length),
    invented: all.filter(({ invented }) => invented).length,
  }
}

/** The facts of the first page that were read as they should be. */
export const headOfEntry = (entry: Entry) => {
  const { head } = readDirectiveText(entry.given, () => readers(entry.answers.head.issuedOn as LocalDate))
  const { kind, number, issuedOn, issuer, signer, abstract, urgency } = head
  const [digits, ...symbol] = (number?.value ?? '').split('/')
  return {
    kind: kind?.value,
    number: digits,
    symbol: symbol.join('/'),
    issuedOn: issuedOn?.value,
    issuer: issuer?.value,
    signer: signer?.value ?? null,
    abstract: abstract?.value,
    urgency: urgency?.value ?? null,
  }
}
