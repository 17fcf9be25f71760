import type { ApiEvent } from '../../platform/http/api-event.ts'
import { BadRequest } from '../../platform/problems/problem-answer.ts'
import { notRegistered } from '../../platform/problems/request-problems.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Problem } from '../../shared/problems/problem.ts'
import { inPlacesOf } from './delegations/delegation.ts'
import { boundToAnotherAccount, mailNotVerified } from './people-problems.ts'
import { forbidden, mayAtAll, type Permission } from './permission.ts'
import type { Actor, User } from './user.ts'

/** What the city knows of its people. */
export interface People {
  readonly readUser: (id: string) => Promise<User | undefined>
  readonly readDelegators: (deputy: string, today: LocalDate) => Promise<User[]>
}

const refusals: Readonly<Record<string, Problem>> = {
  'mail-not-verified': mailNotVerified,
  'bound-to-another-account': boundToAnotherAccount,
}

/**
 * The id of the person whose token it is: it was found when the token was made, or why not (accounts/identify-person.ts). A
 * record that was entered under the token's own subject needs nothing to be found.
 */
const personOf = ({ requestContext }: ApiEvent): string => {
  const { person, refusal, sub } = requestContext.authorizer.jwt.claims
  const refused = refusals[String(refusal)]
  if (refused) throw new BadRequest(refused)
  return String(person ?? sub)
}

/** Who calls: the token says only who it is. @throws as `actorNamed`; BadRequest mail-not-verified, bound-to-another-account */
export const actorOf = async (
  event: ApiEvent,
  action: Permission,
  today: LocalDate,
  people: People,
): Promise<Actor> => actorNamed(personOf(event), action, today, people)

/**
 * A person as they act now. What they may do is read from their record at every request.
 * Where their own role never suffices, they act for whoever has delegated this to them today.
 * @throws BadRequest not-registered, Refused forbidden when the person may never do this
 */
export const actorNamed = async (
  id: string,
  action: Permission,
  today: LocalDate,
  { readUser, readDelegators }: People,
): Promise<Actor> => {
  const user = await readUser(id)
  if (!user?.active) throw new BadRequest(notRegistered)
  if (mayAtAll(user, action)) return user
  const deputies = inPlacesOf(await readDelegators(user.id, today), user)
  const actor = deputies.find((deputy) => mayAtAll(deputy, action))
  if (!actor) throw forbidden(action)
  return actor
}
