import * as z from 'zod'

/**
 * A session that somebody has ended: its tokens open nothing any more, though the gateway would take them until they end by
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

export const endedSessionsSchema = z.array(endedSessionSchema).max(maxKept)

export type EndedSessions = Readonly<z.infer<typeof endedSessionsSchema>>

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

export const hasEnded = (ended: EndedSessions | undefined, session: string | undefined): boolean =>
  session !== undefined && (ended ?? []).some(({ id }) => id === session)

/** With one more ended now, and without those whose tokens are over. */
export const withEnded = (before: EndedSessions | undefined, id: string, now: Date): EndedSessions => {
  const until = new Date(now.getTime() + tokenMinutes * 60_000).toISOString()
  const others = (before ?? []).filter((one) => one.id !== id && one.until > now.toISOString())
  return [...others, { id, until }].slice(-maxKept)
}
