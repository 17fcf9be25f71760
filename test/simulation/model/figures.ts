import type { Status } from './story.ts'

export interface Counts {
  readonly given: number
  readonly assigned: number
  readonly done: number
  readonly doneOnTime: number
  readonly doneLate: number
  readonly doneNoDeadline: number
  readonly openInTerm: number
  readonly openOverdue: number
  readonly openNoDeadline: number
  readonly withdrawn: number
  readonly reassigned: number
}

/** Domain, section 3: six make the assigned tasks, two more those given. */
export const countsOf = (statuses: readonly Status[]): Counts => {
  const of = (status: Status) => statuses.filter((one) => one === status).length
  const counted = {
    doneOnTime: of('done-on-time'),
    doneLate: of('done-late'),
    doneNoDeadline: of('done-no-deadline'),
    openInTerm: of('open-in-term'),
    openOverdue: of('open-overdue'),
    openNoDeadline: of('open-no-deadline'),
    withdrawn: of('withdrawn'),
    reassigned: of('reassigned'),
  }
  const done = counted.doneOnTime + counted.doneLate + counted.doneNoDeadline
  const assigned = done + counted.openInTerm + counted.openOverdue + counted.openNoDeadline
  return { ...counted, done, assigned, given: assigned + counted.withdrawn + counted.reassigned }
}

/** Some letter's numbers: whom it commends and whom it urges. */
export interface Thresholds {
  readonly assignedAbove: number
  readonly doneAbove: number
  readonly onTimeAbove: number
  readonly overdueAtMost: number
  readonly urgedFrom: number
  readonly urgedOverdueAbove: number
  readonly urgedDoneBelow: number
}

/** Domain, section 5: exact whole numbers, "hơn" is strict, "không quá" is not. */
export const isCommended = ({ assigned, done, doneOnTime, openOverdue }: Counts, by: Thresholds): boolean =>
  assigned > by.assignedAbove &&
  done * 100 > by.doneAbove * assigned &&
  doneOnTime * 100 > by.onTimeAbove * assigned &&
  openOverdue * 100 <= by.overdueAtMost * assigned

export const isUrged = ({ assigned, done, openOverdue }: Counts, by: Thresholds): boolean =>
  assigned >= by.urgedFrom &&
  (openOverdue * 100 > by.urgedOverdueAbove * assigned || done * 100 < by.urgedDoneBelow * assigned)
