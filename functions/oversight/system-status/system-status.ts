import type { NoticeName } from '../../notices/ledger/notice.ts'
import type { FailedState } from '../../notices/ledger/notice-state.ts'
import type { JobOfRun, Run, RunOf } from '../../platform/runs/run.ts'
import { isoWeek, type LocalDate } from '../../shared/dates/dates.ts'
import type { MorningDone } from '../digests/mornings-store.ts'
import { lastDueMorning, lastDueOf } from './due-runs.ts'

/** A mail as its place in the index tells of it. */
export interface PendingMail extends NoticeName {
  /** Since when it stands where it stands, or when it is looked at next. */
  readonly lookedAt: string
}
export interface FailedMail extends NoticeName {
  readonly state: FailedState
  readonly failedAt: string
}

/** What is known of the city's jobs and mails. */
export interface KnownOfJobs {
  /** Of the days that are told, the oldest first. */
  readonly runs: readonly Run[]
  /** The latest first. */
  readonly mornings: readonly MorningDone[]
  /** The day of the last scan, as its snapshot tells it: asked for where no run does. */
  readonly watermark: LocalDate | undefined
  /** When somebody first entered settings. */
  readonly firstSettingsOn: LocalDate | undefined
  readonly mailTime: string
  readonly isWorkingDay: (day: LocalDate) => boolean
  readonly pending: readonly PendingMail[]
  readonly failed: readonly FailedMail[]
  /** Since when each file is told in an entry that was not copied within the hour to where it stays, the longest first. */
  readonly filesKeptLate: readonly string[]
}

export interface When {
  readonly today: LocalDate
  readonly now: Date
}

/** well; missed: it was due and did not run; trouble: it ran and found something; not-yet: nothing was due so far. */
export const lineStates = ['well', 'missed', 'trouble', 'not-yet'] as const
type LineState = (typeof lineStates)[number]

/**
 * From when on what did not run can be told: before the first run that is known, nobody kept runs here. Where no run at all
 * is known, the city's own life says it.
 */
export const knownFrom = ({ runs, watermark, firstSettingsOn }: KnownOfJobs): LocalDate | undefined =>
  runs[0]?.day ?? watermark ?? firstSettingsOn

const stateOf = (
  last: LocalDate | undefined,
  due: LocalDate | undefined,
  from: LocalDate | undefined,
  hasTrouble = false,
): LineState => {
  const isDue = due !== undefined && from !== undefined && due > from
  if (isDue && (last === undefined || last < due)) return 'missed'
  if (last === undefined) return 'not-yet'
  return hasTrouble ? 'trouble' : 'well'
}

const lastOf = <Job extends JobOfRun>(runs: readonly Run[], job: Job): RunOf<Job> | undefined =>
  runs.findLast((run): run is RunOf<Job> => run.job === job)

const endOf = ({ startedAt, seconds }: Run): string =>
  new Date(Date.parse(startedAt) + seconds * 1_000).toISOString()

const nightOf = (known: KnownOfJobs, when: When) => {
  const run = lastOf(known.runs, 'nightly-scan')
  const last = run?.day ?? known.watermark
  return {
    state: stateOf(last, lastDueOf('nightly-scan', when), knownFrom(known)),
    ...(last && { day: last }),
    ...(run && {
      endedAt: endOf(run),
      departments: run.departments,
      openTasks: run.openTasks,
      newlyOverdue: run.newlyOverdue,
    }),
  }
}

const recountOf = (known: KnownOfJobs, when: When) => {
  const run = lastOf(known.runs, 'recount')
  const state = stateOf(run?.day, lastDueOf('recount', when), knownFrom(known), Boolean(run?.differing))
  if (!run) return { state }
  const { day, tasks, differing, differences, keptFigures } = run
  const left = { state, day, endedAt: endOf(run), tasks, differing, differences }
  return { ...left, ...(keptFigures && { keptFigures }) }
}

const comparisonOf = (known: KnownOfJobs, when: When) => {
  const run = lastOf(known.runs, 'compare-histories')
  const due = lastDueOf('compare-histories', when)
  const hasTrouble = Boolean(run && run.differences + run.alterations > 0)
  const state = stateOf(run?.day, due, knownFrom(known), hasTrouble)
  if (!run) return { state }
  const { day, entries, differences, alterations } = run
  return { state, day, endedAt: endOf(run), entries, differences, alterations }
}

const exportOf = (known: KnownOfJobs, when: When) => {
  const run = lastOf(known.runs, 'export-city')
  const { written } =
    known.runs.findLast(
      (one): one is RunOf<'export-city'> =>
        one.job === 'export-city' && one.day === run?.exportedOn && one.written !== undefined,
    ) ?? {}
  const due = lastDueOf('export-city', when)
  const state = stateOf(run?.day, due, knownFrom(known), Boolean(written?.unreadable))
  if (!run) return { state }
  const { day, exportedOn, nextOn } = run
  return { state, day, exportedOn, nextOn, ...(written && { written }) }
}

/** Undefined where the city has never tried: most tell nobody their figures. */
const nightlyFileOf = (known: KnownOfJobs, when: When) => {
  const run = lastOf(known.runs, 'publish-figures')
  if (!run) return undefined
  const { day, made } = run
  const state = stateOf(day, lastDueOf('publish-figures', when), knownFrom(known), !made)
  return { state, day, endedAt: endOf(run), ...made }
}

export const mailsOfMorning = ({ digests, lagging }: MorningDone): number => digests + lagging

/** Whether it is of the mails that this morning entered or released; those that urge go out on one morning of their week. */
const isOfMorning =
  ({ day, lagging }: MorningDone) =>
  ({ kind, period }: NoticeName): boolean =>
    kind === 'lagging' ? lagging > 0 && period === isoWeek(day) : period === day && kind.endsWith('digest')

/** Nothing that is looked at each half hour stands so long unless something is wrong. */
const standsStillMs = 60 * 60_000

export const hourBefore = ({ now }: Pick<When, 'now'>): Date => new Date(now.getTime() - standsStillMs)

/** States in which the mail service took nothing; in the others it took the mail, which then came back or was lost. */
const notTaken: ReadonlySet<FailedState> = new Set(['rejected', 'given-up'])

const morningOf = (known: KnownOfJobs, when: When) => {
  const [last] = known.mornings
  const due = lastDueMorning(known.mailTime, when, known.isWorkingDay)
  if (!last) return { state: stateOf(undefined, due, knownFrom(known)) }
  const pending = known.pending.filter(isOfMorning(last)).length
  const failed = known.failed
    .filter(isOfMorning(last))
    .filter(({ kind, failedAt }) => kind !== 'lagging' || failedAt >= last.doneAt)
  const mails = mailsOfMorning(last)
  const isLate = pending > 0 && last.doneAt < hourBefore(when).toISOString()
  const refused = failed.filter(({ state }) => notTaken.has(state)).length
  return {
    state: stateOf(last.day, due, knownFrom(known), failed.length > 0 || isLate),
    day: last.day,
    endedAt: last.doneAt,
    mails,
    sent: Math.max(0, mails - pending - failed.length),
    pending,
    refused,
    undelivered: failed.length - refused,
  }
}

/** Mails that nobody goes on with. One that urges waits for its morning, and stands still once that was done. */
const standingStill = ({ pending, mornings }: KnownOfJobs, when: When): PendingMail[] => {
  const [morning] = mornings
  const longAgo = hourBefore(when).toISOString()
  return pending.filter(
    ({ kind, lookedAt }) =>
      lookedAt < longAgo &&
      (kind !== 'lagging' || (morning && lookedAt < morning.doneAt && morning.doneAt < longAgo)),
  )
}

const mailsOf = (known: KnownOfJobs, when: When) => {
  const still = standingStill(known, when)
  const [oldest] = still.map(({ lookedAt }) => lookedAt).sort()
  const hasTrouble = still.length > 0 || known.failed.length > 0
  return {
    state: hasTrouble ? ('trouble' as const) : ('well' as const),
    standingStill: still.length,
    ...(oldest && { since: oldest }),
    undelivered: known.failed.length,
  }
}

const filesOf = ({ filesKeptLate: [since, ...others] }: KnownOfJobs) =>
  since === undefined
    ? { state: 'well' as const, notCopied: 0 }
    : { state: 'trouble' as const, notCopied: 1 + others.length, since }

/** How each thing that runs by itself stands: what ran last, what it found, and what did not come although it was due. */
export const systemStatus = (known: KnownOfJobs, when: When) => {
  const nightlyFile = nightlyFileOf(known, when)
  return {
    night: nightOf(known, when),
    morning: morningOf(known, when),
    mails: mailsOf(known, when),
    files: filesOf(known),
    recount: recountOf(known, when),
    comparison: comparisonOf(known, when),
    export: exportOf(known, when),
    ...(nightlyFile && { nightlyFile }),
  }
}
