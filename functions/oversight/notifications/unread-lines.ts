import type { DecisionLine } from '../../notices/ledger/contents/lines.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'
import type { TaskDecision } from '../decisions/decision.ts'
import { nameOfDecision } from '../decisions/decisions-store.ts'
import { linesPerSection } from '../digests/digest.ts'
import { concerns, isRead } from './notification.ts'
import { nothingRead, type ReadMarks } from './read-marks.ts'

export interface DecisionLines {
  readonly count: number
  readonly lines: DecisionLine[]
}

/** What decisions are printed as: the first of them, with what their tasks are called now. */
const decisionLines = async (store: Store, decisions: readonly TaskDecision[]): Promise<DecisionLines> => {
  const shown = decisions.slice(0, linesPerSection)
  const tasks = await readTasks(store, [...new Set(shown.flatMap(({ id, from = id }) => [id, from]))])
  const namings = new Map(tasks.map(({ id, title, directive }) => [id, { title, directive }]))
  const lines = shown.flatMap(({ id, from = id, kind, outcome, dueOn, urgency, ...told }) => {
    const naming = namings.get(id)
    const reason = from === id ? told.reason : namings.get(from)?.title
    return naming ? [{ id, kind, outcome, reason, dueOn, urgency, ...naming }] : []
  })
  return { count: decisions.length, lines }
}

/** What a mail tells each person of a department or the Office. */
export interface UnreadLines {
  readonly isAnyFor: (user: User) => boolean
  readonly linesFor: (user: User) => Promise<DecisionLines>
}

/**
 * What was decided and said since the last mails, for each reader without what does not concern them or what they have read
 * in the page. Those who have read the same have the same lines, made once.
 */
export const unreadLinesOf = (
  store: Store,
  decisions: readonly TaskDecision[],
  marks: ReadonlyMap<string, ReadMarks>,
): UnreadLines => {
  const made = new Map<string, Promise<DecisionLines>>()
  const unreadBy = (user: User) =>
    decisions.filter(
      (decision) => concerns(decision, user) && !isRead(decision, marks.get(user.id) ?? nothingRead),
    )
  return {
    isAnyFor: (user) => unreadBy(user).length > 0,
    linesFor: (user) => {
      const unread = unreadBy(user)
      const which = unread.map(nameOfDecision).join()
      const lines = made.get(which) ?? decisionLines(store, unread)
      made.set(which, lines)
      return lines
    },
  }
}
