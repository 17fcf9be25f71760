import type { User } from '../../organisation/people/user.ts'
import { addDays, type LocalDate, laterOf, localDateOf } from '../../shared/dates/dates.ts'
import { administratorsReader, type Decision, officeReader } from '../decisions/decision.ts'
import { nameOfDecision } from '../decisions/decisions-store.ts'
import type { ReadMarks } from './read-marks.ts'

/** What the page tells somebody that came in since they last looked: of these days, and the newest of them. */
const notifiedDays = 30
export const notifiedAtMost = 200

type Reader = Pick<User, 'id' | 'role' | 'department'>

/** Among whose notifications a person's are. */
export const readerOf = ({ department, role }: Pick<Reader, 'department' | 'role'>): string =>
  department ?? (role === 'administrator' ? administratorsReader : officeReader)

/**
 * Whether somebody is told: whoever is named is, of what is not for others alone a department's people and the Office are.
 * A leader is told of what names them, and of nothing else.
 */
export const concerns = (
  { people = [], isForThemAlone }: Pick<Decision, 'people' | 'isForThemAlone'>,
  { id, role }: Pick<Reader, 'id' | 'role'>,
): boolean => people.includes(id) || (!isForThemAlone && role !== 'leader')

/** Whether they have read it, or everything of before it. */
export const isRead = (decision: Decision, { upTo, names }: ReadMarks): boolean =>
  (upTo !== undefined && decision.collectedAt <= upTo) || names.includes(nameOfDecision(decision))

/**
 * The first day of which something may be new to a person. What they have read up to lies a week before at most: so long
 * after its day nothing is collected any more.
 */
export const newSince = (today: LocalDate, { upTo }: Pick<ReadMarks, 'upTo'>): LocalDate => {
  const longAgo = addDays(today, -notifiedDays)
  return upTo === undefined ? longAgo : laterOf(longAgo, addDays(localDateOf(new Date(upTo)), -7))
}

/** The newest first. */
export const newestFirst = (one: Decision, other: Decision): number =>
  other.collectedAt.localeCompare(one.collectedAt) || (nameOfDecision(one) < nameOfDecision(other) ? 1 : -1)
