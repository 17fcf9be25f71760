import type { PressingUrgency } from '../../directives/deadline/urgency.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import type { Task } from '../../tasks/task/task.ts'
import type { UrgentTask } from '../ledger/contents/contents.ts'
import type { TaskLine } from '../ledger/contents/lines.ts'
import type { Notice } from '../ledger/notice.ts'

/** In how many hours a department acknowledges such a task: the settings of the day. */
const hoursOf = (urgency: PressingUrgency, { flashHours, veryUrgentHours }: Settings): number =>
  urgency === 'flash' ? flashHours : veryUrgentHours

/** What SES takes in one mail. */
const maxRecipients = 50

/** Everybody of a department who may sign in, its heads first: at night nobody knows who looks. */
export const addressesIn = (people: readonly User[], department: string): string[] => {
  const theirs = people.filter((person) => person.active && person.department === department)
  const heads = theirs.filter(({ role }) => role === 'head')
  const others = theirs.filter(({ role }) => role !== 'head')
  return [...heads, ...others].slice(0, maxRecipients).map(({ email }) => email)
}

export const officeAddresses = (people: readonly User[]): string[] =>
  people
    .filter(({ active, role }) => active && role === 'office')
    .slice(0, maxRecipients)
    .map(({ email }) => email)

const lineOfTask = ({ id, title, directive, dueOn, urgency }: Task): TaskLine => ({
  id,
  title,
  directive,
  ...(dueOn && { dueOn }),
  ...(urgency && { urgency }),
})

/** Nobody to write to is a mail that does not arrive: it stands among those, and is not lost in silence. */
export const nobodyToWriteTo = 'nobody-to-write-to'

interface Told {
  readonly task: Task
  readonly department: string
  readonly departmentName: string
  readonly role: UrgentTask['role']
  readonly urgency: PressingUrgency
  /** When the task was given, or its urgency set. */
  readonly since: Date
}

/**
 * The mail that goes out at once, and for the lead the one that follows where nobody acknowledges the task in time: it is
 * held until then. One each for a department, a task and its urgency on a day.
 */
export const urgentNotices = (
  { task, department, departmentName, role, urgency, since }: Told,
  people: readonly User[],
  settings: Settings,
  at: Date,
): Notice[] => {
  const withinHours = hoursOf(urgency, settings)
  const to = addressesIn(people, department)
  const day = localDateOf(since)
  const content = { day, department, departmentName, role, urgency, task: lineOfTask(task), withinHours }
  const named = { recipient: `${department}~${homeOf(task.id).code}~${urgency}`, period: day }
  const stateAt = at.toISOString()
  const first: Notice = {
    ...named,
    ...(to.length > 0 ? { state: 'ready' } : { state: 'given-up', failure: nobodyToWriteTo }),
    to,
    stateAt,
    content: { kind: 'urgent-task', ...content },
  }
  if (role !== 'lead') return [first]
  const followsAt = new Date(since.getTime() + withinHours * 3_600_000)
  const again: Notice = {
    ...named,
    state: 'held',
    to: [],
    stateAt,
    tryAgainAt: followsAt.toISOString(),
    content: { kind: 'urgent-task-again', ...content },
  }
  return [first, again]
}
