import { addDays, daysBetween, earlierOf, type LocalDate } from '../../shared/dates/dates.ts'
import { factsAsOf, type TaskEvent } from '../../tasks/history/event.ts'
import {
  dueOnAsOf,
  isAnswerAwaited,
  isOpenStatus,
  overdueSince,
  type Status,
  statusOn,
} from '../../tasks/task/lateness.ts'
import type { TaskFacts, TaskNaming } from '../../tasks/task/task.ts'
import {
  type DueDateInForce,
  dueDatesInForce,
  isDecision,
  type Proof,
  proofOf,
} from './due-dates-in-force.ts'

/** Decree 335/2025: what one delay takes from the progress points of its item. */
const percentPerDelay = 25

/** The days assessed, both included; the last one has come. */
export interface AssessedPeriod {
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * A due date that was not met. `missed`: it passed with nothing done or asked. `moved`: an extension asked in time
 * replaced it; that costs points only where the original dates are the measure.
 */
interface Delay {
  readonly dueOn: LocalDate
  readonly kind: 'missed' | 'moved'
  readonly daysLate: number
  readonly objectiveCause: boolean
  readonly proofs: readonly Proof[]
}

export interface AssessedItem extends TaskNaming {
  readonly id: string
  readonly assignedOn: LocalDate
  readonly dueOn?: LocalDate | undefined
  /** The official it was assigned to when the period ended. */
  readonly holder?: string | undefined
  readonly status: Status
  readonly done: boolean
  /** A result or a request that was made in time was unanswered when the period ended. */
  readonly waiting: boolean
  readonly acceptance?: Proof | undefined
  readonly returns: readonly Proof[]
  readonly delays: readonly Delay[]
  readonly progressPercent: number
  readonly progressPercentByOriginalDates: number
}

/**
 * Whether the task is an item of the period: its result was accepted in it, or it should have been done by its end.
 * Without due date, not due yet, withdrawn or given to others it is none.
 */
export const isAssessed = (task: TaskFacts, { from, to }: AssessedPeriod): boolean => {
  const status = statusOn(task, to)
  if (!status) return false
  if (task.lifecycle === 'accepted' && task.acceptedOn <= to) return task.acceptedOn >= from
  const dueOn = dueOnAsOf(task, to)
  return isOpenStatus(status) && dueOn !== undefined && dueOn <= to
}

/** Days overdue for one due date, from the first on until `dayAfter`, without those on which another date was in force. */
const daysLateFor = (
  dueOn: LocalDate,
  since: LocalDate,
  dates: readonly DueDateInForce[],
  dayAfter: LocalDate,
): number => {
  let days = 0
  let from: LocalDate | undefined = since
  for (const date of dates.filter(({ on }) => on >= since)) {
    if (from && date.dueOn !== dueOn) {
      days += Math.max(0, daysBetween(from, earlierOf(date.on, dayAfter)))
      from = undefined
    } else if (!from && date.dueOn === dueOn) from = date.on
  }
  return days + (from ? Math.max(0, daysBetween(from, dayAfter)) : 0)
}

interface Missed {
  readonly dueOn: LocalDate
  readonly since: LocalDate
  readonly proofs: readonly Proof[]
}

/** The misses recorded, and one that the scan has not come to yet. */
const missesIn = (events: readonly TaskEvent[], facts: TaskFacts, to: LocalDate): Missed[] => {
  const recorded = events.flatMap((event): Missed[] => {
    const { details, on } = event
    if (details.type !== 'deadline-missed') return []
    return [{ dueOn: details.forDueOn, since: on, proofs: [proofOf(event)] }]
  })
  const since = facts.lifecycle === 'open' ? overdueSince(facts, to) : undefined
  const { dueOn } = facts
  if (!since || !dueOn || recorded.some((miss) => miss.dueOn === dueOn)) return recorded
  return [...recorded, { dueOn, since, proofs: [] }]
}

/** The day of the work where the Office honoured it, else that of the result that was accepted or waits. */
const doneOnOf = (facts: TaskFacts): LocalDate | undefined => {
  if (facts.lifecycle === 'accepted') return facts.result.workedOn ?? facts.result.submittedOn
  return facts.lifecycle === 'open' ? facts.result?.submittedOn : undefined
}

const delaysOf = (events: readonly TaskEvent[], facts: TaskFacts, to: LocalDate): Delay[] => {
  const dates = dueDatesInForce(events)
  const decisions = dates.filter(isDecision)
  const lastAbout = (dueOn: LocalDate) => decisions.findLast(({ about }) => about === dueOn)
  const doneOn = doneOnOf(facts)
  const isMet = (dueOn: LocalDate) => doneOn !== undefined && doneOn <= dueOn
  const dayAfter = addDays((facts.lifecycle === 'accepted' && doneOn) || to, 1)
  const missed = missesIn(events, facts, to)
    // A miss stays recorded, yet work that the Office honours as done by the date was no delay.
    .filter(({ dueOn }) => facts.lifecycle !== 'accepted' || !facts.result.workedOn || !isMet(dueOn))
    .map(({ dueOn, since, proofs }): Delay => {
      const decision = lastAbout(dueOn)
      return {
        dueOn,
        kind: 'missed',
        daysLate: daysLateFor(dueOn, since, dates, dayAfter),
        objectiveCause: decision?.objectiveCause ?? false,
        proofs: [...proofs, ...(decision?.proofs ?? [])],
      }
    })
  const moved = decisions
    .filter(({ about, dueOn }, index) => dueOn !== about && lastAbout(about) === decisions[index])
    .filter(({ about }) => !isMet(about) && missed.every(({ dueOn }) => dueOn !== about))
    .map(({ about, objectiveCause, proofs }): Delay => {
      return { dueOn: about, kind: 'moved', daysLate: 0, objectiveCause, proofs }
    })
  return [...missed, ...moved].sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}

const percentLeft = (delays: readonly Delay[]): number =>
  Math.max(0, 100 - percentPerDelay * delays.filter(({ objectiveCause }) => !objectiveCause).length)

/**
 * One item of an official's or department's work as it stood at the end of the period: done or not, how often its
 * result was returned, each delay, and what is left of its progress points. Every number comes with its entries.
 * @param history every entry of the task, in the order entered
 */
export const assessItem = (
  task: TaskFacts & TaskNaming,
  history: readonly TaskEvent[],
  { to }: AssessedPeriod,
): AssessedItem => {
  const events = history.filter(({ on }) => on <= to)
  const facts = factsAsOf(events, to) ?? task
  const status = statusOn(task, to)
  if (!status) throw new Error(`${task.id} was not yet entered on ${to}`)
  const judged = events.filter(({ details }) => details.type === 'judged')
  const isReturn = ({ details }: TaskEvent) =>
    details.type === 'judged' && details.acceptance.decision === 'return'
  const acceptance = judged.findLast((event) => !isReturn(event))
  const delays = delaysOf(events, facts, to)
  return {
    id: task.id,
    title: task.title,
    directive: task.directive,
    assignedOn: task.assignedOn,
    dueOn: dueOnAsOf(task, to),
    holder: facts.holder,
    status,
    done: facts.lifecycle === 'accepted',
    waiting: status === 'open-in-term' && isAnswerAwaited(facts),
    acceptance: acceptance && proofOf(acceptance),
    returns: judged.filter(isReturn).map(proofOf),
    delays,
    progressPercent: percentLeft(delays.filter(({ kind }) => kind === 'missed')),
    progressPercentByOriginalDates: percentLeft(delays),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The sums of a period. How items weigh against each other is not the decree's to say: so no mean is struck here. */
export const sumsOf = (items: readonly AssessedItem[]) => {
  const missed = items.flatMap(({ delays }) => delays.filter(({ kind }) => kind === 'missed'))
  return {
    quantity: {
      assigned: items.length,
      done: items.filter(({ done }) => done).length,
      waiting: items.filter(({ waiting }) => waiting).length,
    },
    quality: {
      returns: sum(items.map(({ returns }) => returns.length)),
      itemsReturned: items.filter(({ returns }) => returns.length > 0).length,
    },
    progress: {
      delays: missed.length,
      delaysOfObjectiveCause: missed.filter(({ objectiveCause }) => objectiveCause).length,
      daysLate: sum(missed.map(({ daysLate }) => daysLate)),
      percentSum: sum(items.map(({ progressPercent }) => progressPercent)),
      percentSumByOriginalDates: sum(items.map((item) => item.progressPercentByOriginalDates)),
    },
  }
}
