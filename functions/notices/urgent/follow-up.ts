import type { User } from '../../organisation/people/user.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import { localDateOf } from '../../shared/dates/dates.ts'
import { isStillUntaken } from '../../tasks/task/inbox/untaken.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'
import type { Unacknowledged, UrgentTask } from '../ledger/contents/contents.ts'
import type { Notice } from '../ledger/notice.ts'
import { type Move, moveAndEnter, moveNotice, nameOf } from '../ledger/notices-store.ts'
import { addressesIn, nobodyToWriteTo, officeAddresses } from './urgent-notices.ts'

export interface FollowedUp {
  readonly remindedAgain: number
  readonly notNeeded: number
}

/** A reminder whose hour has come. */
type Reminder = Notice & { readonly content: UrgentTask }

const isReminder = (notice: Notice): notice is Reminder => notice.content.kind === 'urgent-task-again'

const released = ({ content: { department } }: Reminder, people: readonly User[], at: Date): Move => {
  const to = addressesIn(people, department)
  return to.length > 0
    ? { from: ['held'], to: 'ready', at, with: { to } }
    : { from: ['held'], to: 'given-up', at, with: { failure: nobodyToWriteTo } }
}

/** One mail to the Office for all reminders that are released together: its name follows from the first of them. */
const toTheOffice = (reminders: readonly Reminder[], people: readonly User[], at: Date): Notice[] => {
  const to = officeAddresses(people)
  const [first] = reminders
  if (!first || to.length === 0) return []
  const day = localDateOf(at)
  const lines = reminders.map(({ content: { task, departmentName } }) => ({ ...task, departmentName }))
  const isFlash = reminders.some(({ content }) => content.urgency === 'flash')
  const content: Unacknowledged = {
    kind: 'urgent-unacknowledged',
    day,
    urgency: isFlash ? 'flash' : 'very-urgent',
    tasks: { count: lines.length, lines },
  }
  return [{ recipient: first.recipient, period: day, state: 'ready', to, stateAt: at.toISOString(), content }]
}

/** With the Office's mail well below what a transaction takes and a mail tells. */
const together = 40

/**
 * Reminds departments once more of tasks that cannot wait and that nobody took up in time, and tells the Office: both or
 * neither, so that a stop at any point leaves nobody told twice and nobody left out.
 */
export const followUp = async (store: Store, due: readonly Notice[], at: Date): Promise<FollowedUp> => {
  const reminders = due.filter(isReminder)
  if (reminders.length === 0) return { remindedAgain: 0, notNeeded: 0 }
  const tasks = await readTasks(store, [...new Set(reminders.map(({ content }) => content.task.id))])
  const untaken = new Set(tasks.filter(isStillUntaken).map(({ id }) => id))
  const [still, over] = [true, false].map((is) =>
    reminders.filter(({ content }) => untaken.has(content.task.id) === is),
  ) as [Reminder[], Reminder[]]
  let notNeeded = 0
  for (const notice of over) {
    const move: Move = { from: ['held'], to: 'not-needed', at, seenAt: notice.stateAt }
    if (await moveNotice(store, nameOf(notice), move)) notNeeded += 1
  }
  const people = still.length > 0 ? await readUsers(store) : []
  let remindedAgain = 0
  for (let start = 0; start < still.length; start += together) {
    const some = still.slice(start, start + together)
    const moves = some.map((notice) => ({ notice, move: released(notice, people, at) }))
    if (await moveAndEnter(store, moves, toTheOffice(some, people, at))) remindedAgain += some.length
    else log.info('followed-up-elsewhere', { tasks: some.length })
  }
  return { remindedAgain, notNeeded }
}
