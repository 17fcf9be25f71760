import { addDays, instantOf, isoWeek, localDateOf, localTimeOf } from '../../shared/dates/dates.ts'
import type { Notice } from './notice.ts'

type Kind = Notice['content']['kind']

const minute = 60_000
const hour = 60 * minute

/**
 * How long each kind is tried, in hours from its first try. A digest is superseded by the next morning's, which may lie
 * behind days off; a lagging mail by that of the next week; a letter's mail and an invitation by nothing.
 */
const patienceHours: Readonly<Record<Kind, number>> = {
  digest: 96,
  'office-digest': 96,
  'leader-digest': 96,
  'administrator-digest': 96,
  lagging: 144,
  letter: 168,
  invitation: 168,
  'urgent-task': 24,
  'urgent-task-again': 24,
  'urgent-unacknowledged': 24,
}

/** What somebody must know at any hour. */
const atAnyHour: ReadonlySet<Kind> = new Set(['urgent-task', 'urgent-task-again', 'urgent-unacknowledged'])

/** Nobody is woken for what could be said in the morning. */
const dayBegins = '06:00'
const dayEnds = '21:00'

const atDay = (instant: Date): Date => {
  const [day, time] = [localDateOf(instant), localTimeOf(instant)]
  if (time < dayBegins) return instantOf(day, dayBegins)
  return time >= dayEnds ? instantOf(addDays(day, 1), dayBegins) : instant
}

const pauseOf = (times: number): number => Math.min(15 * 2 ** (times - 1), 120) * minute

/**
 * When a mail that the service did not take is tried again: after 15 minutes, twice that, and so on, every two hours at
 * the longest, between 06:00 and 21:00 in the city; what cannot wait is tried at any hour.
 * @returns undefined when its kind has been tried for as long as it makes sense
 */
export const nextTry = (
  kind: Kind,
  { times, firstAt }: NonNullable<Notice['tried']>,
  now: Date,
): Date | undefined => {
  const after = new Date(now.getTime() + pauseOf(times))
  const next = atAnyHour.has(kind) ? after : atDay(after)
  const last = Date.parse(firstAt) + patienceHours[kind] * hour
  return next.getTime() <= last ? next : undefined
}

/** The stream hands a ready notice over within seconds: after this the record is lost, or its reader stood still. */
const readyMinutes = 30

/** So long EventBridge tries to bring SES's words of a mail to us (infra/constructs/jobs/mail-outcome-job.ts). */
const wordsHours = 6

/** What becomes of a notice that stands still. */
export type Step = 'announce' | 'follow-up' | 'give-up' | 'unsettled' | undefined

const isOlder = (instant: string, milliseconds: number, now: Date): boolean =>
  now.getTime() - Date.parse(instant) >= milliseconds

/**
 * A mail was handed over and nothing was heard of it. Where SES has meanwhile spoken of a mail handed over later, its words
 * come through, so that this one was never taken: it is tried again. Otherwise nobody knows, and it is left to the Office.
 */
const stepOfSending = (
  { content: { kind }, tried, stateAt }: Notice,
  now: Date,
  heardOf: Date | undefined,
): Step => {
  const handedAt = tried?.lastAt ?? stateAt
  if (!isOlder(handedAt, wordsHours * hour, now)) return undefined
  const isHeardLater = heardOf !== undefined && heardOf > new Date(handedAt)
  const isOver = isOlder(tried?.firstAt ?? stateAt, patienceHours[kind] * hour, now)
  if (isOver) return 'unsettled'
  return isHeardLater ? 'announce' : undefined
}

/** @param heardOf when the latest mail of which SES has spoken was handed over */
export const stepOf = (notice: Notice, now: Date, heardOf: Date | undefined): Step => {
  const { state, content, period, stateAt, tryAgainAt = stateAt } = notice
  const isOfPast = content.kind === 'lagging' && period < isoWeek(localDateOf(now))
  if (state === 'sending') return stepOfSending(notice, now, heardOf)
  if (isOfPast && state !== 'ready') return 'give-up'
  if (state === 'held')
    return content.kind === 'urgent-task-again' && now >= new Date(tryAgainAt) ? 'follow-up' : undefined
  if (state === 'waiting') return now >= new Date(tryAgainAt) ? 'announce' : undefined
  return state === 'ready' && isOlder(stateAt, readyMinutes * minute, now) ? 'announce' : undefined
}
