import type { Day } from './days.ts'

/** What another department is asked for, or told of. */
export interface Party {
  readonly department: string
  readonly role: 'coordinating' | 'information' | 'released'
  readonly dueOn?: Day | undefined
}

/** A time to do it in, counted from the signing. */
export interface Term {
  readonly count: number
  readonly unit: 'day' | 'working-day' | 'week' | 'month'
}

/** What happened to a task, each on its day, in the order in which it was entered. */
export type Happening =
  | {
      readonly what: 'given'
      readonly dueOn?: Day | undefined
      readonly assignedOn: Day
      readonly starred: boolean
      readonly parties?: readonly Party[] | undefined
      readonly term?: Term | undefined
      /** From when the term runs, where that is not the day it was assigned on. */
      readonly signedOn?: Day | undefined
    }
  | { readonly what: 'acknowledged' }
  | { readonly what: 'progress'; readonly percent?: number | undefined }
  | { readonly what: 'submitted'; readonly workedOn?: Day | undefined }
  | { readonly what: 'returned' }
  | { readonly what: 'accepted'; readonly byWorkDate: boolean }
  | { readonly what: 'asked'; readonly proposedDueOn: Day }
  | { readonly what: 'prepared' }
  | { readonly what: 'granted'; readonly dueOn: Day }
  | { readonly what: 'refused' }
  | { readonly what: 'decision corrected'; readonly dueOn: Day }
  | { readonly what: 'date corrected'; readonly dueOn: Day }
  | { readonly what: 'not ours' }
  | { readonly what: 'confirmed' }
  | { readonly what: 'starred'; readonly starred: boolean }
  | { readonly what: 'urged' }
  | { readonly what: 'withdrawn' }
  | { readonly what: 'reassigned' }
  | { readonly what: 'took over' }
  | { readonly what: 'parties named'; readonly parties: readonly Party[] }
  | { readonly what: 'part answered'; readonly department: string }

export type Dated = Happening & { readonly on: Day }

/** A task is what happened to it: nothing else is kept. */
export interface Story {
  readonly id: string
  readonly department: string
  readonly happenings: Dated[]
}

type Done = 'done-on-time' | 'done-late' | 'done-no-deadline'
export type Status = Done | 'open-in-term' | 'open-overdue' | 'open-no-deadline' | 'withdrawn' | 'reassigned'

/** How a task stands at the end of a day. */
export interface Standing {
  readonly assignedOn: Day
  starred: boolean
  original?: Day | undefined
  /** The effective due date. */
  due?: Day | undefined
  acknowledged: boolean
  percent?: number | undefined
  /** A result that waits for acceptance. */
  result?: { readonly on: Day; readonly workedOn?: Day | undefined } | undefined
  /** A request that waits for its decision. */
  request?: { readonly on: Day } | undefined
  notOurs: boolean
  /** Extensions granted and not taken back. */
  extensions: number
  /** The due date that the last decision was about: a correction may go back to it. */
  decidedAbout?: Day | undefined
  readonly urgedOn: Day[]
  /** By which day a result that was accepted is judged. */
  judgedBy?: Day | undefined
  closed?: Done | 'withdrawn' | 'reassigned' | undefined
}

const judged = (on: Day, due: Day | undefined): Done => {
  if (due === undefined) return 'done-no-deadline'
  return on <= due ? 'done-on-time' : 'done-late'
}

const correctDecision = (now: Standing, dueOn: Day): void => {
  const wasGranted = now.due !== now.decidedAbout
  const isGranted = dueOn !== now.decidedAbout
  now.extensions += Number(isGranted) - Number(wasGranted)
  now.due = dueOn
}

const follow = (now: Standing, happening: Dated): void => {
  switch (happening.what) {
    case 'acknowledged':
      now.acknowledged = true
      return
    case 'progress':
      now.percent = happening.percent ?? now.percent
      return
    case 'submitted':
      now.result = { on: happening.on, workedOn: happening.workedOn }
      return
    case 'returned':
      now.result = undefined
      return
    case 'accepted':
      now.judgedBy = (happening.byWorkDate && now.result?.workedOn) || now.result?.on
      now.closed = judged(now.judgedBy as Day, now.due)
      return
    case 'asked':
      now.request = { on: happening.on }
      return
    case 'granted':
      now.decidedAbout = now.due
      now.due = happening.dueOn
      now.extensions += 1
      now.request = undefined
      return
    case 'refused':
      now.decidedAbout = now.due
      now.request = undefined
      return
    case 'decision corrected':
      correctDecision(now, happening.dueOn)
      return
    case 'date corrected':
      now.due = happening.dueOn
      now.original = happening.dueOn
      now.decidedAbout = undefined
      return
    case 'not ours':
      now.notOurs = true
      return
    case 'confirmed':
      now.notOurs = false
      return
    case 'starred':
      now.starred = happening.starred
      return
    case 'urged':
      now.urgedOn.push(happening.on)
      return
    case 'withdrawn':
    case 'reassigned':
      now.closed = happening.what
      return
    case 'given':
    case 'prepared':
    case 'took over':
    case 'parties named':
    case 'part answered':
  }
}

/** How the task stood before and after each thing that happened to it. */
export function* standingsOf({
  happenings,
}: Story): Generator<{ readonly before?: Standing; readonly after: Standing; readonly on: Day }> {
  const [given, ...later] = happenings
  if (given?.what !== 'given') return
  const { assignedOn, dueOn, starred, on } = given
  const fresh = { acknowledged: false, notOurs: false, extensions: 0, urgedOn: [] }
  let before: Standing = { assignedOn, starred, original: dueOn, due: dueOn, ...fresh }
  yield { after: before, on }
  for (const happening of later) {
    const after = { ...before, urgedOn: [...before.urgedOn] }
    follow(after, happening)
    yield { before, after, on: happening.on }
    before = after
  }
}

/** How the task stood at the end of that day; undefined where it was not entered yet. Only what was entered by then counts. */
export const standingOn = (story: Story, day: Day): Standing | undefined => {
  let standing: Standing | undefined
  for (const { after, on } of standingsOf(story)) {
    if (on > day) return standing
    standing = after
  }
  return standing
}

/** Whether the department has answered in time and waits: then it is not late, whatever the day. */
const waitsInTime = ({ result, request }: Standing, due: Day): boolean =>
  (result !== undefined && result.on <= due) || (request !== undefined && request.on <= due)

/** The status at the end of a day (domain, section 3). */
export const statusOf = (now: Standing, day: Day): Status => {
  if (now.closed) return now.closed
  if (now.due === undefined) return 'open-no-deadline'
  return day <= now.due || waitsInTime(now, now.due) ? 'open-in-term' : 'open-overdue'
}

/** The second set of figures: what the original due date would give. */
export const statusByOriginal = (now: Standing, day: Day): Status => {
  const due = now.original
  return statusOf({ ...now, due, closed: now.judgedBy ? judged(now.judgedBy, due) : now.closed }, day)
}

export const awaitingOf = ({
  closed,
  result,
  request,
  due,
}: Standing): 'acceptance' | 'decision' | undefined => {
  if (closed) return undefined
  // A date that was asked for in time may still make a late result a timely one: the leader comes first.
  const isLeadersTurn = result && request && due !== undefined && request.on <= due && due < result.on
  if (result && !isLeadersTurn) return 'acceptance'
  return request ? 'decision' : undefined
}
