import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, localDateOf } from '../../shared/dates/dates.ts'
import type { Notice, NoticeName } from '../ledger/notice.ts'
import { moveNotice, nameOf } from '../ledger/notices-store.ts'
import { recipientsToday } from '../ledger/recipients.ts'
import { readNotice } from '../ledger/standing-notices.ts'
import { type AgainOutcome, againRefusal, isDigest } from './send-again.ts'

/** A mail as the person saw it who wants it sent again. */
export type SeenMail = NoticeName & { readonly seenAt: string }

/** Whether a later digest was entered for the same reader: it says what holds by now. */
export const hasNewerDigest = async (store: Store, notice: Notice, at: Date): Promise<boolean> => {
  if (!isDigest(notice)) return false
  const today = localDateOf(at)
  for (let day = addDays(notice.content.day, 1); day <= today; day = addDays(day, 1))
    if (await readNotice(store, { ...nameOf(notice), period: day })) return true
  return false
}

/** The number goes up, so that a late word about an earlier try moves nothing; how long it is tried begins anew. */
const triedAnew = ({ tried }: Notice, at: string): Pick<Notice, 'tried'> =>
  tried ? { tried: { times: tried.times + 1, firstAt: at, lastAt: at } } : {}

const isEnteredBy = (notice: Notice | undefined, key: string): boolean =>
  notice?.sentAgain?.some((before) => before.key === key) ?? false

/**
 * Has one mail sent again, once for each state in which it was seen: two people's clicks, or one's two, send it once. The
 * ledger keeps who asked and when; a repeat with the same key answers as the first time did.
 */
export const sendAgain = async (
  store: Store,
  { seenAt, ...name }: SeenMail,
  { key, by, at }: Pick<Command, 'key' | 'by' | 'at'>,
): Promise<AgainOutcome> => {
  const notice = await readNotice(store, name)
  if (!notice) return 'unknown'
  const { sentAgain = [], stateAt, state } = notice
  if (isEnteredBy(notice, key)) return 'sent-again'
  const hasNewer = await hasNewerDigest(store, notice, at)
  const refusal = againRefusal(notice, { today: localDateOf(at), hasNewer })
  if (refusal) return refusal
  if (stateAt !== seenAt) return 'changed'
  const to = await recipientsToday(store, notice)
  if (to.length === 0) return 'nobody'
  const instant = at.toISOString()
  const entered = [...sentAgain, { by, at: instant, key }]
  const isMoved = await moveNotice(store, name, {
    from: [state],
    to: 'ready',
    at,
    seenAt,
    with: { to, failedAt: [], sentAgain: entered, ...triedAnew(notice, instant) },
  })
  if (isMoved) return 'sent-again'
  // The client asks again by itself where an answer was lost, and meets what it has entered.
  return isEnteredBy(await readNotice(store, name), key) ? 'sent-again' : 'changed'
}
