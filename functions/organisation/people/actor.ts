import type { ApiEvent } from '../../platform/http/api-event.ts'
import { BadRequest } from '../../platform/problems/problem-answer.ts'
import { notRegistered } from '../../platform/problems/request-problems.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Problem } from '../../shared/problems/problem.ts'
import { inPlacesOf } from './delegations/delegation.ts'
import {
  boundToAnotherAccount,
  mailNotVerified,
  noAccessToken,
  sessionEnded,
  tokenWithoutPerson,
} from './people-problems.ts'
import { forbidden, mayAtAll, type Permission } from './permission.ts'
import { type Claims, type Endings, hasEnded } from './sessions/ended-session.ts'
import type { Actor, User } from './user.ts'

/** What the city knows of its people. */
export interface People {
  readonly readUser: (id: string) => Promise<(User & Endings) | undefined>
  readonly readDelegators: (deputy: string, today: LocalDate) => Promise<User[]>
}

/** Why nobody was found when the token was made (accounts/identify-person.ts). */
const refusals: Readonly<Record<string, Problem>> = {
  'not-registered': notRegistered,
  'mail-not-verified': mailNotVerified,
  'bound-to-another-account': boundToAnotherAccount,
}

/**
 * The id of the person whose token it is: it was found when the token was made, or why not. An identity token passes the
 * gateway, since it is of the same client; it says who somebody is to the page, and opens nothing. The subject is nobody's id.
 */
const personOf = ({ requestContext }: ApiEvent): string => {
  const { token_use: use, person, refusal } = requestContext.authorizer.jwt.claims
  if (use !== 'access') throw new BadRequest(noAccessToken)
  const refused = refusals[String(refusal)]
  if (refused) throw new BadRequest(refused)
  if (typeof person !== 'string' || person === '') throw new BadRequest(tokenWithoutPerson)
  return person
}

/**
 * Who calls: the token says only who it is, and of which session.
 * @throws as `actorNamed`; BadRequest no-access-token, token-without-person, mail-not-verified, bound-to-another-account
 */
export const actorOf = async (
  event: ApiEvent,
  action: Permission,
  today: LocalDate,
  people: People,
): Promise<Actor> =>
  actorNamed(personOf(event), action, today, people, event.requestContext.authorizer.jwt.claims)

/**
 * A person as they act now. What they may do is read from their record at every request.
 * Where their own role never suffices, they act for whoever has delegated this to them today.
 * @throws BadRequest not-registered, session-ended, Refused forbidden when the person may never do this
 */
export const actorNamed = async (
  id: string,
  action: Permission,
  today: LocalDate,
  { readUser, readDelegators }: People,
  claims?: Claims,
): Promise<Actor> => {
  const user = await readUser(id)
  if (!user?.active) throw new BadRequest(notRegistered)
  if (claims && hasEnded(user, claims)) throw new BadRequest(sessionEnded)
  if (mayAtAll(user, action)) return user
  const deputies = inPlacesOf(await readDelegators(user.id, today), user)
  const actor = deputies.find((deputy) => mayAtAll(deputy, action))
  if (!actor) throw forbidden(action)
  return actor
}
