import type { Status } from '../../../../functions/tasks/task/lateness.ts'
import type { Command, Registration } from '../../tasks/history/command.ts'

/**
 * The rules once more, written as an office without a computer would keep them: it lives through the days one by one
 * with flags on each file (whose turn it is, whether the clock stands still) and writes each evening's status into a
 * book. It keeps no dated facts and looks nothing up afterwards; days are whole numbers. The real rules do the opposite,
 * so that one mistake is not made in both.
 */

interface Miss {
  readonly forDueOn: number
  readonly on: number
  readonly reportGiven: boolean
}

interface TaskFile {
  firstDue: number | null
  due: number | null
  closedAs: Status | undefined
  /** The day of the result that waits, and of the request that waits. */
  result: number | undefined
  request: { inTime: boolean; readonly on: number } | undefined
  /** How often it was given more time, and the due date that the last decision was about. */
  granted: number
  decidedDue: number | undefined
  /** A date on which only results were reported is silent again when they are returned before it. */
  readonly reports: Map<number, 'given' | 'result' | 'silent'>
  readonly misses: Miss[]
  starred: boolean
  /** The last day on which the department gave a sign of the work. */
  lastSign: number | undefined
  readonly evenings: Map<number, Evening>
}

/** What the book says of a file on an evening: all that figures and lists of that day may tell. */
interface Evening {
  readonly status: Status
  readonly statusByFirst: Status
  readonly due: number | null
  readonly firstDue: number | null
  readonly starred: boolean
  readonly lastSign: number | undefined
  /** For each due date with a report owed whether it was given in time. */
  readonly reports: ReadonlyMap<number, boolean>
}

const clockStandsStill = ({ due, result, request }: TaskFile): boolean =>
  request?.inTime === true || (result !== undefined && due !== null && result <= due)

const lookAtTheClock = (file: TaskFile, today: number): void => {
  const { due } = file
  if (file.closedAs || due === null || today <= due || clockStandsStill(file)) return
  if (file.misses.some(({ forDueOn }) => forDueOn === due)) return
  if (!file.reports.has(due)) file.reports.set(due, 'silent')
  file.misses.push({ forDueOn: due, on: today, reportGiven: file.reports.get(due) !== 'silent' })
}

const statusTonight = (file: TaskFile, today: number): Status => {
  if (file.closedAs) return file.closedAs
  if (file.due === null) return 'open-no-deadline'
  return today <= file.due || clockStandsStill(file) ? 'open-in-term' : 'open-overdue'
}

/** The same office, had it never given more time: only what was asked or handed in by the first date stops the clock. */
const statusByFirst = ({ firstDue: due, closedAs, result, request }: TaskFile, today: number): Status => {
  const isDone = closedAs?.startsWith('done') && result !== undefined
  if (isDone && due !== null) return result <= due ? 'done-on-time' : 'done-late'
  if (closedAs) return closedAs
  if (due === null) return 'open-no-deadline'
  const stands = (request && request.on <= due) || (result !== undefined && result <= due)
  return today <= due || stands ? 'open-in-term' : 'open-overdue'
}

const eveningOf = (file: TaskFile, today: number): Evening => ({
  status: statusTonight(file, today),
  statusByFirst: statusByFirst(file, today),
  due: file.due,
  firstDue: file.firstDue,
  starred: file.starred,
  lastSign: file.lastSign,
  reports: new Map([...file.reports].map(([due, report]) => [due, report !== 'silent'])),
})

const noteReport = (file: TaskFile, on: number, kind: 'given' | 'result'): void => {
  if (file.due === null || on > file.due) return
  if (file.reports.get(file.due) !== 'given') file.reports.set(file.due, kind)
}

/** Writes another date on the file; a result or request lying there by that date is its report. */
const setDue = (file: TaskFile, due: number): void => {
  file.due = due
  if (file.result !== undefined) noteReport(file, file.result, 'result')
  else if (file.request) noteReport(file, file.request.on, 'given')
  if (file.request) file.request.inTime = file.request.on <= due
}

const grant = (file: TaskFile, days: number): void => {
  const due = file.due as number
  file.request = undefined
  file.granted += 1
  file.decidedDue = due
  setDue(file, due + days)
}

const putRight = (file: TaskFile, due: number): void => {
  if (file.due === file.decidedDue) file.granted += 1
  else if (due === file.decidedDue) file.granted -= 1
  setDue(file, due)
}

/** Each returns the code of its refusal, or does what was asked and returns nothing. */
const actions: Record<
  Command['kind'],
  (file: TaskFile, today: number, command: Command) => string | undefined
> = {
  progress: (file, today) => {
    file.lastSign = today
    return undefined
  },
  star: (file) => {
    file.starred = true
    return undefined
  },
  unstar: (file) => {
    file.starred = false
    return undefined
  },

  finish: (file, today) => {
    if (file.result !== undefined) return 'already-submitted'
    noteReport(file, today, 'result')
    file.result = today
    file.lastSign = today
    return undefined
  },

  ask: (file, today, { days }) => {
    if (file.due === null) return 'no-due-date-to-extend'
    if (file.result !== undefined) return 'already-submitted'
    if (file.request) return 'extension-already-asked'
    if (days <= 0 || file.due + days < today) return 'proposed-date-not-later'
    noteReport(file, today, 'given')
    file.request = { inTime: today <= file.due, on: today }
    file.lastSign = today
    return undefined
  },

  accept: (file) => {
    if (file.result === undefined) return 'nothing-submitted'
    const isLate = file.due !== null && file.result > file.due
    if (isLate && file.request?.inTime) return 'extension-undecided'
    file.closedAs = file.due === null ? 'done-no-deadline' : isLate ? 'done-late' : 'done-on-time'
    return undefined
  },

  return: (file, today) => {
    if (file.result === undefined) return 'nothing-submitted'
    file.result = undefined
    const { due, reports } = file
    if (due !== null && today <= due && !file.request && reports.get(due) === 'result') reports.delete(due)
    return undefined
  },

  approve: (file, today, { days }) => {
    if (!file.request || file.due === null) return 'no-extension-asked'
    if (days <= 0 || file.due + days < today) return 'new-date-not-later'
    if (file.granted >= 1 || days > 8) return 'extension-beyond-limits'
    grant(file, days)
    return undefined
  },

  exceed: (file, today, { days }) => {
    if (!file.request || file.due === null) return 'no-extension-asked'
    if (days <= 0 || file.due + days < today) return 'new-date-not-later'
    grant(file, days)
    return undefined
  },

  prepare: (file, today, { days }) => {
    if (!file.request || file.due === null) return 'no-extension-asked'
    return days <= 0 || file.due + days < today ? 'new-date-not-later' : undefined
  },

  correct: (file, today, { days }) => {
    if (file.decidedDue === undefined || file.due === null) return 'no-extension-decided'
    const due = file.due + days
    const isBack = due === file.decidedDue
    if (days === 0 || (!isBack && (due < file.decidedDue || due < today))) return 'corrected-date-not-valid'
    putRight(file, due)
    return undefined
  },

  'take-back': (file) => {
    if (file.decidedDue === undefined || file.due === null) return 'no-extension-decided'
    if (file.due === file.decidedDue) return 'corrected-date-not-valid'
    putRight(file, file.decidedDue)
    return undefined
  },

  withdraw: (file) => {
    file.closedAs = 'withdrawn'
    return undefined
  },

  reassign: (file) => {
    file.closedAs = 'reassigned'
    return undefined
  },

  amend: (file, today, { days }) => {
    const due = today + days
    if (due === file.due) return 'nothing-corrected'
    if (due < today) return 'due-date-passed'
    if (file.result !== undefined || file.request) return 'answer-pending'
    if (file.granted > 0) return 'extended-by-leader'
    file.firstDue = due
    file.decidedDue = undefined
    setDue(file, due)
    return undefined
  },

  refuse: (file) => {
    if (!file.request || file.due === null) return 'no-extension-asked'
    file.request = undefined
    file.decidedDue = file.due
    return undefined
  },
}

export interface EveningBook {
  readonly beginDay: (today: number) => void
  readonly register: (slot: number, registration: Registration, today: number) => void
  readonly perform: (slot: number, command: Command, today: number) => string | undefined
  readonly endDay: (today: number) => void
  readonly files: ReadonlyMap<number, Readonly<TaskFile>>
}

export const openEveningBook = (): EveningBook => {
  const files = new Map<number, TaskFile>()
  const everyFile = (look: (file: TaskFile) => void) => [...files.values()].forEach(look)
  return {
    files,
    beginDay: (today) => everyFile((file) => lookAtTheClock(file, today)),
    endDay: (today) => everyFile((file) => file.evenings.set(today, eveningOf(file, today))),
    register: (slot, { daysAgo, term }, today) => {
      const due = term === null ? null : today - daysAgo + term
      const empty = { closedAs: undefined, result: undefined, request: undefined, decidedDue: undefined }
      const file: TaskFile = {
        firstDue: due,
        due,
        ...empty,
        granted: 0,
        reports: new Map(),
        misses: [],
        starred: false,
        lastSign: undefined,
        evenings: new Map(),
      }
      files.set(slot, file)
      lookAtTheClock(file, today)
    },
    perform: (slot, command, today) => {
      const file = files.get(slot)
      if (!file) throw new Error(`no file ${slot}`)
      if (file.closedAs) return 'task-closed'
      const refusal = actions[command.kind](file, today, command)
      lookAtTheClock(file, today)
      return refusal
    },
  }
}
