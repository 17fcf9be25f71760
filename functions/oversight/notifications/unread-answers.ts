import type { Answers } from '../../notices/ledger/contents/lines.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { homeOf } from '../../shared/ids.ts'
import { beginningOf } from '../../shared/text.ts'
import type { Decision } from '../decisions/decision.ts'
import { linesPerSection } from '../digests/digest.ts'
import { readExplanation } from '../explanations/explanations-store.ts'
import { concerns, isRead } from './notification.ts'
import { nothingRead, type ReadMarks } from './read-marks.ts'

interface Reading {
  readonly store: Store
  /** What each person has read in the page. */
  readonly read: ReadonlyMap<string, ReadMarks>
  /** The name of a department by its code. */
  readonly nameOf: (department: string) => string
}

/**
 * What departments answered to somebody's questions, as a mail tells it to whoever asked, or in whose place: of what was told,
 * all that they have not read in the page. Undefined where there is nothing. Costs a read for each line.
 */
export const unreadAnswersOf = (told: readonly Decision[], { store, read, nameOf }: Reading) => {
  const answers = told.filter(({ kind }) => kind === 'explanation-answered')
  const lineOf = async ({ explanation: id, on }: Decision) => {
    const found = id ? await readExplanation(store, id) : undefined
    if (!found?.answer) return []
    const { question, answer } = found
    const departmentName = nameOf(homeOf(found.id).department)
    return [
      {
        explanation: found.id,
        question: beginningOf(question),
        answer: beginningOf(answer.text),
        on,
        departmentName,
      },
    ]
  }
  return async (user: User): Promise<Answers | undefined> => {
    const unread = answers.filter(
      (one) => concerns(one, user) && !isRead(one, read.get(user.id) ?? nothingRead),
    )
    if (unread.length === 0) return undefined
    const lines = await Promise.all(unread.slice(0, linesPerSection).map(lineOf))
    return { count: unread.length, lines: lines.flat() }
  }
}
