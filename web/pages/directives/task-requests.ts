import type { Department, Input } from '../../api/types.ts'
import { type Day, dayTyped, dayWritten } from '../../dates.ts'
import { fold } from '../../fold.ts'
import { withDaysWritten } from '../../texts/formats.ts'
import type { Language } from '../../texts/language.tsx'
import type { registrationTexts } from '../../texts/registration.ts'
import type { DepartmentIndex } from './departments.ts'
import {
  type Answers,
  type AssigneeReading,
  assigneeQuestion,
  type DeadlineReading,
  deadlineQuestion,
  keyOf,
  knownCodes,
  partsOf,
} from './readings.ts'
import type { Column, Row } from './task-rows.ts'

/** From the rows as they were typed to the tasks as the API takes them, with what is wrong in which cell. */

export type TaskRequest = Input<'registerDirective'>['body']['tasks'][number]
type Urgency = NonNullable<TaskRequest['urgency']>
type Words = Partial<Record<Column, string>>

export interface Context {
  readonly index: DepartmentIndex
  readonly departmentName: (code: string) => string
  readonly answers: Answers
  /** The directive's date; the day whose register counts. */
  readonly issuedOn: Day
  readonly today: Day
  readonly language: Language
  readonly t: (typeof registrationTexts)['vi']
}

export interface ReadRow {
  /** The place of the row in the table. */
  readonly place: number
  readonly request: TaskRequest
  /** Due dates, several for recurring work, none where the words name none. */
  readonly dueDates: readonly Day[]
  readonly leads: readonly string[]
  readonly wrong: Words
  /** What was understood, to be seen at the cell. */
  readonly notes: Words
}

const mostTitle = 300
const mostContent = 4000
const mostBeside = 90

interface Assignees {
  readonly codes: readonly string[]
  readonly wrong?: string | undefined
  readonly isPending?: boolean
}

const ended = ({ name, validFrom, validTo, successors = [] }: Department, context: Context): string => {
  const { t, issuedOn, departmentName } = context
  return validTo && validTo < issuedOn
    ? t.departmentEnded(name, dayWritten(validTo), successors.map(departmentName).join(', '))
    : t.departmentNotYet(name, dayWritten(validFrom))
}

const readPart = (part: string, context: Context): Assignees => {
  const { index, answers, issuedOn, language, t } = context
  const codes = knownCodes(part, index)
  if (codes) return { codes }
  const former = index.notValid(part)
  if (former) return { codes: [], wrong: ended(former, context) }
  const question = assigneeQuestion(part, issuedOn)
  if (!question) return { codes: [], wrong: t.tooLong('300') }
  const answer = answers.get(keyOf(question)) as AssigneeReading | undefined
  if (!answer) return { codes: [], isPending: true }
  const wrong = answer.unread.map((unread) => unread[language]).join(' ')
  return { codes: answer.departments.map(({ code }) => code), wrong }
}

const readAssignees = (text: string, context: Context): Assignees => {
  const parts = partsOf(text).map((part) => readPart(part, context))
  return {
    codes: [...new Set(parts.flatMap(({ codes }) => codes))],
    wrong: parts.flatMap(({ wrong }) => wrong || []).join(' ') || undefined,
    isPending: parts.some(({ isPending }) => isPending),
  }
}

interface Deadline {
  readonly request: Pick<TaskRequest, 'dueOn' | 'due' | 'deadlineAsWorded'>
  readonly dueDates: readonly Day[]
  readonly urgency?: Urgency | undefined
  readonly wrong?: Words
  readonly note?: string
}

const undated: Deadline = { request: {}, dueDates: [] }
const wrongDeadline = (words: string): Deadline => ({ ...undated, wrong: { deadline: words } })

const readRecurring = (
  row: Row,
  { dueDates = [] }: DeadlineReading,
  note: string,
  t: Context['t'],
): Deadline => {
  const until = dayTyped(row.until)
  if (!until) return { ...undated, note, wrong: { until: row.until.trim() ? t.dayWrong : t.untilMissing } }
  if (dueDates.length === 0) return { ...undated, note, wrong: { until: t.noPeriods } }
  const [first = '', last = ''] = [dueDates[0], dueDates.at(-1)]
  return {
    request: { due: { by: 'wording', until } },
    dueDates,
    note: t.periods(String(dueDates.length), dayWritten(first), dayWritten(last)),
  }
}

const readWorded = (row: Row, context: Context): Deadline => {
  const { answers, issuedOn, language, t } = context
  const question = deadlineQuestion(row, issuedOn)
  if (!question) return wrongDeadline(/^\d+$/.test(row.deadline.trim()) ? t.bareNumber : t.tooLong('200'))
  const reading = answers.get(keyOf(question)) as DeadlineReading | undefined
  if (!reading) return wrongDeadline(t.notRead)
  const note = withDaysWritten(reading[language])
  if (reading.because === 'date-does-not-exist') return wrongDeadline(note)
  const deadlineAsWorded = row.deadline.trim()
  if (reading.kind === 'recurring') {
    const recurring = readRecurring(row, reading, note, t)
    return { ...recurring, request: { ...recurring.request, deadlineAsWorded } }
  }
  return {
    request: { deadlineAsWorded, due: { by: 'wording' } },
    dueDates: reading.dueOn ? [reading.dueOn] : [],
    urgency: reading.urgency,
    note,
  }
}

const readDeadline = (row: Row, context: Context): Deadline => {
  const { t, issuedOn, today } = context
  const dueOn = dayTyped(row.deadline)
  const read =
    row.deadline.trim() === ''
      ? undated
      : dueOn
        ? { request: { dueOn }, dueDates: [dueOn] }
        : readWorded(row, context)
  const [first] = read.dueDates
  if (first && first < issuedOn) return wrongDeadline(t.dueTooEarly(dayWritten(first), dayWritten(issuedOn)))
  const late = first && first < today && read.dueDates.length === 1 ? t.lateAlready : undefined
  const note = [read.note, late].filter(Boolean).join(' ')
  return note ? { ...read, note } : read
}

const urgencies: Readonly<Record<string, Urgency | undefined>> = {
  urgent: 'urgent',
  khan: 'urgent',
  'very urgent': 'very-urgent',
  'thuong khan': 'very-urgent',
  flash: 'flash',
  'hoa toc': 'flash',
}
const notUrgent = ['', 'thuong', 'binh thuong', 'khong', 'normal']

/** What a cell of a copied table says of the urgency; undefined when it says something else. */
export const urgencyOf = (text: string): Urgency | '' | undefined =>
  notUrgent.includes(fold(text)) ? '' : urgencies[fold(text)]

/** A title is one line; what is longer stands whole beside it. */
export const titleOf = (text: string): Pick<TaskRequest, 'title' | 'content'> => {
  const whole = text.trim()
  const line = whole.replace(/\s+/g, ' ')
  if (line.length <= mostTitle) return /\n/.test(whole) ? { title: line, content: whole } : { title: line }
  const cut = line.slice(0, mostTitle - 1)
  return { title: `${cut.slice(0, cut.lastIndexOf(' ') + 1 || cut.length).trim()}…`, content: whole }
}

const titleWrong = ({ title }: Row, t: Context['t']): string | undefined => {
  if (title.trim() === '') return t.titleMissing
  return title.trim().length > mostContent ? t.tooLong('4.000') : undefined
}

const assigneesWrong = ({ wrong, isPending }: Assignees, t: Context['t']): string | undefined =>
  wrong ?? (isPending ? t.notRead : undefined)

const leadWrong = (row: Row, leads: Assignees, t: Context['t']): string | undefined =>
  row.lead.trim() === '' ? t.leadMissing : assigneesWrong(leads, t)

/** Of a group that is to help, the department in the lead is left out; named alone it is a mistake. */
const coordinatingOf = (given: Assignees, leads: readonly string[], t: Context['t']) => {
  const codes = given.codes.filter((code) => !leads.includes(code))
  const isLead = codes.length === 0 && given.codes.length > 0
  const tooMany = codes.length > mostBeside ? t.tooManyBeside(String(mostBeside)) : undefined
  return { codes, wrong: assigneesWrong(given, t) ?? (isLead ? t.leadCoordinates : tooMany) }
}

/** The departments that were understood, where the cell does not name just that one. */
const namesOf = (
  text: string,
  codes: readonly string[],
  { t, departmentName }: Context,
): string | undefined => {
  const names = codes.map(departmentName)
  if (names.length === 0 || fold(names.join(' ')) === fold(text)) return undefined
  return names.length > 3 ? t.departments(String(names.length)) : names.join('; ')
}

const present = (words: Readonly<Record<string, string | undefined>>): Words =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text))

/** A row that says something, read. */
export const readRow = (row: Row, place: number, context: Context): ReadRow => {
  const { t } = context
  const leads = readAssignees(row.lead, context)
  const beside = readAssignees(row.coordinating, context)
  const coordinating = coordinatingOf(beside, leads.codes, t)
  const deadline = readDeadline(row, context)
  const [department = '', ...jointLeads] = leads.codes
  const leadNames = namesOf(row.lead, leads.codes, context)
  // One department by its name or code needs no words beside it.
  const isWorded = leadNames && (jointLeads.length > 0 || !knownCodes(row.lead, context.index))
  const urgency = urgencyOf(row.urgency) || deadline.urgency
  return {
    place,
    leads: leads.codes,
    dueDates: deadline.dueDates,
    request: {
      ...titleOf(row.title),
      department,
      ...(jointLeads.length > 0 && { jointLeads }),
      ...(isWorded && { assigneeAsWorded: row.lead.replace(/\s+/g, ' ').trim().slice(0, 300) }),
      ...(coordinating.codes.length > 0 && { coordinating: coordinating.codes as string[] }),
      ...deadline.request,
      ...(urgency && { urgency }),
      ...(row.starred.trim() && { starred: true }),
    },
    wrong: present({
      title: titleWrong(row, t),
      lead: leadWrong(row, leads, t),
      coordinating: coordinating.wrong,
      ...deadline.wrong,
      urgency: urgencyOf(row.urgency) === undefined ? t.urgencyWrong : undefined,
    }),
    notes: present({
      lead: leadNames,
      coordinating: namesOf(row.coordinating, coordinating.codes, context),
      deadline: deadline.note,
    }),
  }
}

/** How many tasks an item becomes: one for each department in the lead and each period. */
export const taskCountOf = ({ leads, dueDates }: ReadRow): number =>
  leads.length * Math.max(dueDates.length, 1)
