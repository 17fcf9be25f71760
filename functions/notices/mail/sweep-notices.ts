import { log } from '../../platform/lambda/log.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, localDateOf } from '../../shared/dates/dates.ts'
import { stepOf } from '../ledger/next-try.ts'
import type { Notice } from '../ledger/notice.ts'
import { moveNotice, nameOf, noticesOf } from '../ledger/notices-store.ts'
import { pendingNoticesUntil } from '../ledger/standing-notices.ts'
import { type FollowedUp, followUp } from '../urgent/follow-up.ts'

export interface Swept extends FollowedUp {
  /** Handed to the stream once more. */
  readonly announced: number
  readonly givenUp: number
  /** Nobody knows whether they went out. */
  readonly unsettled: number
}

/** States that SES's own words alone bring about. */
const heard: ReadonlySet<Notice['state']> = new Set(['delivered', 'bounced', 'complained'])

/** When the latest mail of today or yesterday of which SES has spoken was handed over. */
const readHeardOf = async (store: Store, now: Date): Promise<Date | undefined> => {
  const today = localDateOf(now)
  const notices = [...(await noticesOf(store, today)), ...(await noticesOf(store, addDays(today, -1)))]
  const handed = notices.flatMap(({ state, tried }) => (heard.has(state) && tried ? [tried.lastAt] : []))
  const latest = handed.sort().at(-1)
  return latest === undefined ? undefined : new Date(latest)
}

const to = { announce: 'ready', 'give-up': 'given-up', unsettled: 'unsettled' } as const

/** As it was read, or not at all: whoever moved it meanwhile has the say. */
const take = (store: Store, notice: Notice, step: keyof typeof to, at: Date): Promise<boolean> =>
  moveNotice(store, nameOf(notice), {
    from: [notice.state],
    to: to[step],
    at,
    seenAt: notice.stateAt,
  })

/**
 * Goes on with the notices that stand still: those that wait for their next try and those of which the stream's record was
 * lost become ready anew, so that the stream hands them to the sender; what is no use any more is given up, visibly. Tasks
 * that cannot wait and that nobody acknowledged in time are called to mind once more.
 * @param hurry what waits for its next try is tried now
 */
export const sweepNotices = async (store: Store, now: Date, { hurry = false } = {}): Promise<Swept> => {
  const until = hurry ? new Date(now.getTime() + 7 * 86_400_000) : now
  const pending = await pendingNoticesUntil(store, until)
  const isSending = pending.some(({ state }) => state === 'sending')
  const heardOf = isSending ? await readHeardOf(store, now) : undefined
  const done: Record<keyof typeof to, number> = { announce: 0, 'give-up': 0, unsettled: 0 }
  const toFollowUp: Notice[] = []
  for (const notice of pending) {
    const step = hurry && notice.state === 'waiting' ? 'announce' : stepOf(notice, now, heardOf)
    if (step === 'follow-up') toFollowUp.push(notice)
    if (!step || step === 'follow-up' || !(await take(store, notice, step, now))) continue
    done[step] += 1
    if (step !== 'announce') log.error(`mail-${to[step]}`, { ...nameOf(notice) })
  }
  const followedUp = await followUp(store, toFollowUp, now)
  return { announced: done.announce, givenUp: done['give-up'], unsettled: done.unsettled, ...followedUp }
}
