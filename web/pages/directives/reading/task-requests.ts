import { urgencyInWords } from '../../../../functions/directives/deadline/urgency.ts'
import type { Day } from '../../../values/dates.ts'
import { fold } from '../../../values/fold.ts'
import type { Column, Row } from '../grid/task-rows.ts'
import { type Proposed, readParts } from './assignees.ts'
import { readDeadline } from './deadlines.ts'
import type { Context } from './reading-context.ts'
import type { TaskRequest, Urgency, WaitingRequest, Words } from './request-types.ts'

export interface ReadRow {
  /** The place of the row in the table. */
  readonly place: number
  readonly request: TaskRequest
  /** Due dates, several for recurring work, none where the words name none. */
  readonly dueDates: readonly Day[]
  readonly leads: readonly string[]
  /** It is registered as a task that waits for its lead. */
  readonly waits: boolean
  /** Work that comes again every period, for which a last day can be given. */
  readonly recurs: boolean
  readonly wrong: Words
  /** What was understood, to be seen at the cell. */
  readonly notes: Words
  /** Words of a cell that were not read, with the departments that may be meant. */
  readonly proposed: Partial<Record<Column, readonly Proposed[]>>
}

const maxTitle = 300
const maxContent = 4000

/** What a cell of a copied table says of the urgency; undefined when it says something else. */
export const urgencyOf = (text: string): Urgency | '' | undefined => urgencyInWords(fold(text))

/** A title is one line; what is longer stands whole beside it. */
export const titleOf = (text: string): Pick<TaskRequest, 'title' | 'content'> => {
  const whole = text.trim()
  const line = whole.replace(/\s+/g, ' ')
  if (line.length <= maxTitle) return /\n/.test(whole) ? { title: line, content: whole } : { title: line }
  const cut = line.slice(0, maxTitle - 1)
  return { title: `${cut.slice(0, cut.lastIndexOf(' ') + 1 || cut.length).trim()}…`, content: whole }
}

const titleWrong = ({ title }: Row, t: Context['t']): string | undefined => {
  if (title.trim() === '') return t.titleMissing
  return title.trim().length > maxContent ? t.tooLong('4.000') : undefined
}

const present = (words: Readonly<Record<string, string | undefined>>): Words =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text))

/** A row that says something, read. */
export const readRow = (row: Row, place: number, context: Context): ReadRow => {
  const { t } = context
  const { leads, waits, coordinating, information, ...parts } = readParts(row, context)
  const deadline = readDeadline(row, context)
  const [department = '', ...jointLeads] = leads
  // One department by its name or code needs no words beside it.
  const isWorded = jointLeads.length > 0 || parts.isShared || (waits && fold(row.lead) !== '')
  const urgency = urgencyOf(row.urgency) || deadline.urgency
  return {
    place,
    leads,
    waits,
    dueDates: deadline.dueDates,
    recurs: deadline.recurs === true,
    request: {
      ...titleOf(row.title),
      department,
      ...(jointLeads.length > 0 && { jointLeads }),
      ...(isWorded && { assigneeAsWorded: row.lead.replace(/\s+/g, ' ').trim().slice(0, 300) }),
      ...(coordinating.length > 0 && { coordinating: [...coordinating] }),
      ...(information.length > 0 && { forInformation: [...information] }),
      ...deadline.request,
      ...(urgency && { urgency }),
      ...(row.starred.trim() && { starred: true }),
    },
    wrong: present({
      title: titleWrong(row, t),
      ...parts.wrong,
      ...deadline.wrong,
      urgency: urgencyOf(row.urgency) === undefined ? t.urgencyWrong : undefined,
    }),
    notes: present({ ...parts.notes, deadline: deadline.note }),
    proposed: parts.proposed,
  }
}

const waitingOf = ({ request: { department: _, jointLeads: __, ...request } }: ReadRow): WaitingRequest =>
  request

/** What is sent of a table: what is given to departments, and what waits for its lead. */
export interface Requests {
  readonly tasks: readonly TaskRequest[]
  readonly waiting: readonly WaitingRequest[]
}

export const requestsOf = (read: readonly ReadRow[]): Requests => ({
  tasks: read.filter(({ waits }) => !waits).map(({ request }) => request),
  waiting: read.filter(({ waits }) => waits).map(waitingOf),
})

/** How many tasks an item becomes: one for each department in the lead and each period. */
export const taskCountOf = ({ leads, dueDates }: ReadRow): number =>
  leads.length * Math.max(dueDates.length, 1)
