import type { Tokens } from './tokens.ts'

/*
 * Tabs of one browser share a session by telling each other, and by nothing that is written down: a new tab asks, and one that is
 * signed in hands over its access token. The refresh token stays where it is; it is good for one renewal alone. Who signs out
 * in one tab is signed out in all that have the session. It is loaded beside the page.
 */

type Said =
  | { readonly kind: 'ask' }
  | { readonly kind: 'give'; readonly tokens: Tokens }
  | { readonly kind: 'left'; readonly of: string }

/** A tab that can answer does so within milliseconds, on a busy machine too; whoever opens the first one does not wait longer than this. */
const patienceMs = 300

const channelOf = () => new BroadcastChannel('session')

/** The person a token is about, as the provider names them; it is read, not checked. */
const subjectOf = ({ access }: Tokens): string => {
  const [, claims = ''] = access.split('.')
  return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))).sub
}

/** Asks the other tabs for their session; undefined where none has one. */
export const takeSession = (): Promise<Tokens | undefined> =>
  new Promise((done) => {
    const channel = channelOf()
    const end = (tokens?: Tokens) => {
      clearTimeout(timer)
      channel.close()
      done(tokens)
    }
    const timer = setTimeout(end, patienceMs)
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'give') end(data.tokens)
    }
    channel.postMessage({ kind: 'ask' } satisfies Said)
  })

interface Session {
  /** Good tokens, renewed where they must be; none where the session may not be used any more. */
  readonly fresh: () => Promise<Tokens | undefined>
  /** What this tab has now. */
  readonly held: () => Tokens | undefined
  /** The person has signed out in another tab. */
  readonly onLeft: () => void
}

/** Answers the other tabs as long as the page is open. Gives what ends that. */
export const shareSession = ({ fresh, held, onLeft }: Session): (() => void) => {
  const channel = channelOf()
  const give = async () => {
    const tokens = await fresh()
    if (!tokens) return
    const { access, endsAt } = tokens
    channel.postMessage({ kind: 'give', tokens: { access, endsAt } } satisfies Said)
  }
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    const tokens = held()
    // Where a session cannot be renewed there is nothing to give.
    if (data.kind === 'ask') give().catch(() => undefined)
    if (data.kind === 'left' && tokens && data.of === subjectOf(tokens)) onLeft()
  }
  return () => channel.close()
}

/** Tells the other tabs that this person has signed out. */
export const sayLeft = (tokens: Tokens): void => {
  const channel = channelOf()
  channel.postMessage({ kind: 'left', of: subjectOf(tokens) } satisfies Said)
  channel.close()
}
