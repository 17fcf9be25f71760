import * as z from 'zod'

/**
 * Sessions that somebody has ended: their tokens open nothing any more, though the gateway would take them until they end by
 * themselves (docs/decisions/0067).
 */

/** So long a token opens the API; the sign-in service gives none that lasts longer (infra/constructs/api/sign-in.ts). */
export const tokenMinutes = 60

/** More sessions than a person ends within an hour; of more the oldest are forgotten. */
const maxKept = 20

const endedSessionSchema = z.strictObject({
  id: z.string().min(1).max(128),
  until: z.iso.datetime().meta({ description: 'by then the last of its tokens has ended by itself' }),
})

const endedSessionsSchema = z.array(endedSessionSchema).max(maxKept)

export type EndedSessions = Readonly<z.infer<typeof endedSessionsSchema>>

/** What is kept of the sessions that a person has ended. */
export const endings = {
  endedSessions: endedSessionsSchema.optional(),
  endedBefore: z.iso
    .datetime()
    .optional()
    .meta({ description: 'when they signed out everywhere: what began before opens nothing' }),
}

export interface Endings {
  readonly endedSessions?: EndedSessions | undefined
  readonly endedBefore?: string | undefined
}

/** What a checked token says. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * Which session a token is of: all that come of one sign-in have it in common, however often they are renewed. A token that
 * names no session is one by itself; one without a name cannot be ended.
 */
export const sessionOf = (claims: Claims): string | undefined => {
  const named = claims.origin_jti ?? claims.jti
  return typeof named === 'string' && named !== '' ? named : undefined
}

/**
 * When the session of a token began, in whole seconds as tokens tell it: the sign-in, not the renewal. A token that does not say
 * so counts as one of before everything.
 */
export const beginningOf = ({ auth_time: began }: Claims): number => Number(began ?? 0)

/** Whether the session of a token was ended, by itself or with all that began before a second of the clock. */
export const hasEnded = ({ endedSessions = [], endedBefore }: Endings, claims: Claims): boolean => {
  const session = sessionOf(claims)
  if (session !== undefined && endedSessions.some(({ id }) => id === session)) return true
  return endedBefore !== undefined && !(beginningOf(claims) >= Math.floor(Date.parse(endedBefore) / 1000))
}

/** With one more ended now, and without those whose tokens are over. */
export const withEnded = (before: EndedSessions | undefined, id: string, now: Date): EndedSessions => {
  const until = new Date(now.getTime() + tokenMinutes * 60_000).toISOString()
  const others = (before ?? []).filter((one) => one.id !== id && one.until > now.toISOString())
  return [...others, { id, until }].slice(-maxKept)
}
