import type { Role, User } from '../../organisation/people/user.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { EventDetails, Side } from './event.ts'
import { personNotMentionable } from './mention-problems.ts'

type Mentions = NonNullable<Extract<EventDetails, { type: 'commented' }>['mentions']>

const ofCity: readonly Role[] = ['office', 'leader']

/**
 * On which side of a task somebody speaks who may read what is said about it: its department, or the Office and the
 * leaders. Undefined for everybody else, and for who was dismissed.
 */
const sideOf = ({ role, department, active }: User, lead: string): Side | undefined => {
  if (!active) return undefined
  if (department === lead) return 'lead'
  return ofCity.includes(role) ? 'office' : undefined
}

/** Who may be named in a comment on a task of a department, by name. */
export const mentionable = <Of extends User>(people: readonly Of[], lead: string): Of[] =>
  people
    .filter((person) => sideOf(person, lead) !== undefined)
    .sort((one, other) => one.name.localeCompare(other.name, 'vi') || (one.id < other.id ? -1 : 1))

/**
 * Whom a comment names, each on their side.
 * @param found the people of these ids, those there are
 * @throws Refused person-not-mentionable, names all who may not be named
 */
export const mentionsOf = (
  ids: readonly string[],
  found: readonly (User | undefined)[],
  lead: string,
): Mentions => {
  const mentions = ids.map((user) => {
    const person = found.find((one) => one?.id === user)
    return { user, of: person && sideOf(person, lead) }
  })
  const others = mentions.flatMap(({ user, of }) => (of ? [] : [user]))
  if (others.length > 0) throw new Refused(personNotMentionable, { people: others.join(', ') })
  return mentions.flatMap(({ user, of }) => (of ? [{ user, of }] : []))
}
