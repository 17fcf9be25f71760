import { Refused } from '../domain/errors.ts'
import { type Action, mayAtAll } from '../domain/permission.ts'
import type { User } from '../domain/user.ts'
import type { ApiEvent } from './api-event.ts'
import { BadRequest } from './problem.ts'

/**
 * Who calls. The token says only who it is; what they may do is read from their record at every request.
 * @throws BadRequest not-registered, Refused forbidden when the role may never do this
 */
export const actorOf = async (
  event: ApiEvent,
  action: Action,
  readUser: (id: string) => Promise<User | undefined>,
): Promise<User> => {
  const { sub } = event.requestContext.authorizer.jwt.claims
  const user = await readUser(String(sub))
  if (!user?.active) throw new BadRequest('not-registered')
  if (!mayAtAll(user, action)) throw new Refused('forbidden', { action })
  return user
}
