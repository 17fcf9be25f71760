import { type Day, dayOf, lastWorkingDay, sampleToday, scannedThrough } from '../days.ts'
import type { Profile } from '../profiles.ts'
import type { Random } from '../random.ts'
import type { Assignment } from './draft.ts'

/** What becomes of a task by the end of the sample. The rules then make it so, day by day. */
export type Fate =
  | 'done-on-time'
  | 'done-late'
  | 'done-no-deadline'
  | 'open-overdue'
  | 'open-in-term'
  /** Its due date has passed; an approved extension keeps it in term. */
  | 'open-extended'
  | 'open-no-deadline'

/** Of the tasks without deadline, the share that is done. */
const doneWithoutDeadline = 0.76
/** A late result needs some days between the due date and its acceptance. */
const lastDueForLate = lastWorkingDay - 4

interface Undecided {
  readonly assignment: Assignment
  readonly due: Day | undefined
}

/** Deals the fates of one department's tasks out, so that its counts are those of its profile. */
class Deal {
  readonly fates = new Map<Assignment, Fate>()
  #left: Undecided[]

  constructor(assignments: readonly Assignment[]) {
    this.#left = assignments.map((assignment) => ({
      assignment,
      due: assignment.deadline.dueOn === undefined ? undefined : dayOf(assignment.deadline.dueOn),
    }))
  }

  /** Gives the fate to the first `count` of the undecided that fit, in the order of `rank`; answers how many got it. */
  give(
    fate: Fate,
    count: number,
    fits: (task: Undecided) => boolean,
    rank: (task: Undecided) => number,
  ): number {
    const fitting = this.#left.filter(fits).map((task) => ({ task, order: rank(task) }))
    const chosen = fitting.sort((one, other) => one.order - other.order).slice(0, Math.max(0, count))
    for (const { task } of chosen) this.fates.set(task.assignment, fate)
    this.#left = this.#left.filter(({ assignment }) => !this.fates.has(assignment))
    return chosen.length
  }

  get left(): readonly Undecided[] {
    return this.#left
  }
}

const dueBetween =
  (from: Day, to: Day) =>
  ({ due }: Undecided) =>
    due !== undefined && due >= from && due <= to

const withoutDeadline = ({ due }: Undecided) => due === undefined
const dated = ({ due }: Undecided) => due !== undefined

const mustGive = (code: string, fate: Fate, wanted: number, given: number) => {
  if (given !== wanted) throw new Error(`${code}: only ${given} of ${wanted} tasks can be ${fate}`)
}

export const fatesFor = (
  random: Random,
  profile: Profile,
  assignments: readonly Assignment[],
): Map<Assignment, Fate> => {
  const { code, assigned, done, doneOnTime, openOverdue, newlyOverdue, dueToday } = profile
  const deal = new Deal(assignments)
  const atRandom = () => random.next()
  const latest = ({ assignment }: Undecided) => -assignment.assignedOn + random.next() * 25
  const oldest = ({ assignment }: Undecided) => assignment.assignedOn + random.next() * 60
  /** Mostly of the last weeks, some that lie for months. */
  const lying = ({ due = 0 }: Undecided) => (scannedThrough - due) * (0.1 + random.next())

  const expect = (fate: Fate, wanted: number, given: number) => mustGive(code, fate, wanted, given)
  const dueYesterday = dueBetween(scannedThrough, scannedThrough)
  expect('open-overdue', newlyOverdue, deal.give('open-overdue', newlyOverdue, dueYesterday, atRandom))
  const dueNow = deal.give('open-in-term', dueToday, dueBetween(sampleToday, sampleToday), atRandom)
  const overdue = openOverdue - newlyOverdue
  const passed = dueBetween(0, scannedThrough - 1)
  expect('open-overdue', overdue, deal.give('open-overdue', overdue, passed, lying))

  const undated = deal.left.filter(withoutDeadline).length
  const wantedDone = Math.min(done - doneOnTime, Math.round(undated * doneWithoutDeadline))
  deal.give('done-no-deadline', wantedDone, withoutDeadline, oldest)
  deal.give('open-no-deadline', undated, withoutDeadline, atRandom)
  const late = done - doneOnTime - wantedDone
  expect('done-late', late, deal.give('done-late', late, dueBetween(0, lastDueForLate), atRandom))

  const inTerm = assigned - done - openOverdue - (undated - wantedDone) - dueNow
  if (inTerm < 0) throw new Error(`${code}: too many tasks without deadline stay open`)
  const running = deal.give('open-in-term', inTerm, dueBetween(sampleToday + 1, 500), latest)
  const extended = inTerm - running
  const extendable = dueBetween(lastWorkingDay - 60, lastWorkingDay - 3)
  expect('open-extended', extended, deal.give('open-extended', extended, extendable, atRandom))
  expect('done-on-time', doneOnTime, deal.give('done-on-time', deal.left.length, dated, atRandom))
  return deal.fates
}
