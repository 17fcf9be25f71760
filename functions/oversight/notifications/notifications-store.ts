import type { Actor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Decision } from '../decisions/decision.ts'
import { lastTold } from '../decisions/decisions-store.ts'
import { concerns, isRead, newestFirst, newSince, notifiedAtMost, readerOf } from './notification.ts'
import { nothingRead, type ReadMarks } from './read-marks.ts'
import { readMarksOf } from './read-marks-store.ts'

/**
 * What a person is told of the days from one on, the newest first; read or not. Of their department's or the Office's newest
 * `notifiedAtMost`; a leader of what names them, which the talk of a whole city with the Office must not push out.
 */
const toldTo = async (store: Store, actor: Actor, from: LocalDate): Promise<Decision[]> => {
  const whose = { from, limit: notifiedAtMost, ...(actor.role === 'leader' && { naming: actor.id }) }
  const told = await lastTold(store, readerOf(actor), whose)
  return told.filter((decision) => concerns(decision, actor)).sort(newestFirst)
}

/** All that the page tells a person: of the last `notifiedDays` days, with what they have read of it. */
export const notificationsOf = async (
  store: Store,
  actor: Actor,
  today: LocalDate,
): Promise<{ readonly told: Decision[]; readonly marks: ReadMarks }> => {
  const [told, marks] = await Promise.all([
    toldTo(store, actor, newSince(today, nothingRead)),
    readMarksOf(store, actor.id),
  ])
  return { told, marks }
}

/** How many of them a person has not read; read from where something may be new, 1 read unit where little is. */
export const countUnread = async (store: Store, actor: Actor, today: LocalDate): Promise<number> => {
  const marks = await readMarksOf(store, actor.id)
  const told = await toldTo(store, actor, newSince(today, marks))
  return told.filter((decision) => !isRead(decision, marks)).length
}
