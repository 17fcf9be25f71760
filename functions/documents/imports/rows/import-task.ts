import type { AssigneeReader, AssigneeReading } from '../../../directives/assignees/assignee-wording.ts'
import { saysNoLead } from '../../../directives/assignees/lead-words.ts'
import { type DeadlineReading, readDeadline } from '../../../directives/deadline/deadline-wording.ts'
import { isToCorrect } from '../../../directives/deadline/undated-reasons.ts'
import type { Urgency } from '../../../directives/deadline/urgency.ts'
import type { TaskRequest } from '../../../directives/requests/task-requests.ts'
import type { Calendar } from '../../../organisation/calendar/calendar.ts'
import { type LocalDate, vietnameseDate } from '../../../shared/dates/dates.ts'
import { fold } from '../../../shared/folded-text.ts'
import { joinedLines } from '../../../shared/text.ts'
import {
  type CellProblem,
  dayTyped,
  type Read,
  readDay,
  readUrgency,
  readWords,
  readYes,
  saysNobody,
} from '../columns/import-cells.ts'
import type { ImportColumn, TaskColumn } from '../columns/import-columns.ts'
import type { ListRow } from './import-list.ts'

/** A row read: the item that the API would be asked to register, and what is wrong with its cells. */
export interface ReadTask {
  readonly request: Partial<TaskRequest>
  readonly problems: readonly CellProblem[]
  /** It names no lead, and whoever sends the file says that such rows wait for theirs. */
  readonly waits: boolean
  /** A due date that stays, whatever day the lead is named on. */
  readonly fixedDueOn?: LocalDate
  /** What stands in the deadline's cell, and what it means; without a meaning where it is empty or not read. */
  readonly deadline: { readonly words: string; readonly reading?: DeadlineReading }
}

export interface TaskContext {
  /** The directive's date, where it is known: terms run from it. */
  readonly issuedOn: LocalDate | undefined
  readonly assignees: AssigneeReader
  readonly calendar: Calendar
  /** Whether rows that name no lead are to wait for theirs. */
  readonly mayWait: boolean
}

type Cells = ListRow['cells']
type Problems = CellProblem[]

const maxTitle = 300
const maxDeadline = 200

/** The value, or undefined and the problem among the others. */
const taken = <T>(read: Read<T>, column: ImportColumn, problems: Problems): T | undefined => {
  if ('value' in read) return read.value
  problems.push({ column, ...read.problem })
  return undefined
}

/** A title is one line; what is longer stands whole beside it. */
const titleOf = (whole: string): Pick<TaskRequest, 'title' | 'content'> => {
  const line = whole.replace(/\s+/g, ' ')
  if (line.length <= maxTitle) return /\n/.test(whole) ? { title: line, content: whole } : { title: line }
  const cut = line.slice(0, maxTitle - 1)
  return { title: `${cut.slice(0, cut.lastIndexOf(' ') + 1 || cut.length).trim()}…`, content: whole }
}

const readTitle = (cells: Cells, problems: Problems): Partial<TaskRequest> => {
  const words = taken(readWords(cells.title), 'title', problems)
  if (words === '') problems.push({ column: 'title', code: 'missing', facts: {} })
  return words ? titleOf(words) : {}
}

const nobody: AssigneeReading = { departments: [], coordinating: [], unread: [] }

const assigneesIn = (
  cells: Cells,
  column: TaskColumn,
  { assignees }: TaskContext,
  problems: Problems,
): AssigneeReading => {
  const words = taken(readWords(cells[column]), column, problems)
  if (!words) return nobody
  const read = assignees.read(words)
  for (const { because, facts, proposals } of read.unread)
    problems.push({ column, code: because, facts, proposals })
  return read
}

/** Everybody a cell names, whatever part its words give them: the column says it. */
const departmentsIn = (...[cells, column, ...more]: Parameters<typeof assigneesIn>): readonly string[] => {
  if (saysNobody(cells[column])) return []
  const { departments, coordinating } = assigneesIn(cells, column, ...more)
  return [...departments, ...coordinating]
}

interface Leads {
  readonly request: Partial<TaskRequest>
  /** Whom the same cell names beside the lead. */
  readonly helping: readonly string[]
  readonly waits?: true
}

/** Nobody leads, and nothing of what is said is left unread. */
const leaderless = (
  words: string,
  helping: readonly string[],
  { mayWait }: TaskContext,
  problems: Problems,
): Leads => {
  if (!mayWait) problems.push({ column: 'lead', code: 'lead-missing', facts: {} })
  const assigneeAsWorded = words.replace(/\s+/g, ' ')
  return { request: words && mayWait ? { assigneeAsWorded } : {}, helping, ...(mayWait && { waits: true }) }
}

const readLeads = (cells: Cells, context: TaskContext, problems: Problems): Leads => {
  const words = readWords(cells.lead)
  if ('value' in words && saysNoLead(fold(words.value))) return leaderless(words.value, [], context, problems)
  const { departments, coordinating, unread } = assigneesIn(cells, 'lead', context, problems)
  const [department, ...jointLeads] = departments
  if (!department && unread.length === 0 && 'value' in words)
    return leaderless(words.value, coordinating, context, problems)
  if (!department) return { request: {}, helping: coordinating }
  if (jointLeads.length + coordinating.length === 0) return { request: { department }, helping: [] }
  const assigneeAsWorded = shown(cells, 'lead').replace(/\s+/g, ' ')
  const joint = jointLeads.length > 0 && { jointLeads }
  return { request: { department, ...joint, assigneeAsWorded }, helping: coordinating }
}

const shown = (cells: Cells, column: ImportColumn): string => {
  const read = readWords(cells[column])
  return 'value' in read ? read.value : ''
}

/** Of a group that is to help, the department in the lead is left out; named alone it is a mistake. */
const beside = (
  codes: readonly string[],
  leads: readonly (string | undefined)[],
  problems: Problems,
): string[] => {
  const others = codes.filter((code) => !leads.includes(code))
  if (codes.length > 0 && others.length === 0)
    problems.push({ column: 'coordinating', code: 'lead-is-no-coordinator', facts: {} })
  return others
}

type Deadline = Pick<Partial<TaskRequest>, 'dueOn' | 'due' | 'deadlineAsWorded' | 'urgency'>

interface ReadDue {
  readonly request: Deadline
  readonly reading?: DeadlineReading
}

const readRecurring = (words: string, cells: Cells, problems: Problems): Deadline => {
  const until = taken(readDay(cells.until), 'until', problems)
  if (!cells.until) problems.push({ column: 'until', code: 'until-missing', facts: {} })
  return until ? { deadlineAsWorded: words, due: { by: 'wording', until } } : {}
}

/** A day and nothing else needs no words beside it. */
const isBareDay = (words: string): boolean => /^[\d\s/.-]+$/.test(words)

const requestOf = (words: string, reading: DeadlineReading, cells: Cells, problems: Problems): Deadline => {
  const urgency = reading.urgency && { urgency: reading.urgency }
  if (reading.kind === 'recurring') return { ...readRecurring(words, cells, problems), ...urgency }
  if (reading.kind === 'date' && isBareDay(words)) return { dueOn: reading.dueOn }
  return { deadlineAsWorded: words, due: { by: 'wording' }, ...urgency }
}

const readWorded = (
  words: string,
  cells: Cells,
  { issuedOn, calendar }: TaskContext,
  problems: Problems,
): ReadDue => {
  const wrong = (code: string, facts: CellProblem['facts'] = {}, reading?: DeadlineReading): ReadDue => {
    problems.push({ column: 'deadline', code, facts })
    return { request: {}, ...(reading && { reading }) }
  }
  if (/^\d+$/.test(words)) return wrong('number-alone', { text: words })
  if (words.length > maxDeadline) return wrong('too-long', { maximum: maxDeadline })
  const line = joinedLines(words)
    .replace(/\s*\n\s*/g, '; ')
    .replace(/\s+/g, ' ')
  const reading = readDeadline(line, issuedOn, calendar)
  if (reading.kind === 'undated' && isToCorrect(reading.because))
    return wrong(reading.because, { unread: reading.unread ?? line }, reading)
  return { request: requestOf(line, reading, cells, problems), reading }
}

const notBeforeIssued = (read: ReadDue, { issuedOn }: TaskContext, problems: Problems): ReadDue => {
  const dueOn = read.reading && 'dueOn' in read.reading ? read.reading.dueOn : undefined
  if (!dueOn || !issuedOn || dueOn >= issuedOn) return read
  const facts = { dueOn: vietnameseDate(dueOn), issuedOn: vietnameseDate(issuedOn) }
  problems.push({ column: 'deadline', code: 'due-before-issued', facts })
  return { ...read, request: {} }
}

const readDue = (cells: Cells, context: TaskContext, problems: Problems): ReadDue => {
  const words = taken(readWords(cells.deadline), 'deadline', problems)
  if (!words) return { request: {} }
  const cell = cells.deadline
  const dueOn = cell && 'date' in cell ? dayTyped(cell.date) : undefined
  const read: ReadDue = dueOn
    ? { request: { dueOn }, reading: { kind: 'date', dueOn } }
    : readWorded(words, cells, context, problems)
  return notBeforeIssued(read, context, problems)
}

const fixedDueOn = (reading: DeadlineReading | undefined): Pick<ReadTask, 'fixedDueOn'> =>
  reading && 'dueOn' in reading && reading.kind !== 'term' ? { fixedDueOn: reading.dueOn } : {}

const listed = (name: 'coordinating' | 'forInformation', codes: readonly string[]) =>
  codes.length > 0 ? { [name]: [...codes] } : {}

/**
 * A row as the item that the page's own table would send. What the contract and the rules say of it comes after; here
 * is only what a cell does not tell.
 */
export const readTask = (cells: Cells, context: TaskContext): ReadTask => {
  const problems: Problems = []
  const { request: leads, helping: named, waits = false } = readLeads(cells, context, problems)
  const all = [leads.department, ...(leads.jointLeads ?? [])]
  const others = beside(departmentsIn(cells, 'coordinating', context, problems), all, problems)
  const helping = [...new Set([...named, ...others])]
  const informed = departmentsIn(cells, 'forInformation', context, problems)
  const due = readDue(cells, context, problems)
  const assignedOn = taken(readDay(cells.assignedOn), 'assignedOn', problems)
  const urgency: Urgency | undefined = taken(readUrgency(cells.urgency), 'urgency', problems)
  const starred = taken(readYes(cells.starred), 'starred', problems)
  return {
    request: {
      ...readTitle(cells, problems),
      ...leads,
      ...listed('coordinating', helping),
      ...listed(
        'forInformation',
        informed.filter((code) => !all.includes(code) && !helping.includes(code)),
      ),
      ...(assignedOn && { assignedOn }),
      ...due.request,
      ...(urgency && { urgency }),
      ...(starred && { starred }),
    },
    problems,
    waits,
    ...fixedDueOn(due.reading),
    deadline: { words: shown(cells, 'deadline'), ...(due.reading && { reading: due.reading }) },
  }
}
