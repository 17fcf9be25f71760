import { Refused } from '../../../shared/problems/refused.ts'
import { signInNotRecent } from '../people-problems.ts'
import { beginningOf, type Claims } from './ended-session.ts'

/** So many minutes after it a sign-in still shows who stands before the machine (docs/decisions/0075). */
const recentMinutes = 15

/**
 * Whether the sign-in from which a token comes was a moment ago; renewing the token does not make it later. Of one that does not
 * say when it was nobody knows.
 */
export const isRecent = (claims: Claims, now: Date): boolean =>
  now.getTime() - beginningOf(claims) * 1_000 <= recentMinutes * 60_000

/** @throws Refused sign-in-not-recent */
export const requireRecentSignIn = (claims: Claims, now: Date): void => {
  if (!isRecent(claims, now)) throw new Refused(signInNotRecent, { minutes: recentMinutes })
}
