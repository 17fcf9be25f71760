import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Client } from '../api/client.ts'
import { SignedOut } from '../api/problem.ts'
import type { Action, Me } from '../api/types.ts'
import type { Demonstration } from './demonstration.ts'
import { type Because, followSignOut, leaveForSignIn, leaveForSignOut, type TokenSource } from './sign-in.ts'
import { isOver, type Who, whoIs } from './who.ts'

export interface Session {
  readonly demonstration: Demonstration
  readonly call: Client
  /** Nobody when not signed in, or while it is not known yet who it is. */
  readonly me: Me | undefined
  /** Why somebody is not let in or cannot leave: not registered, or no network. */
  readonly failure: unknown
  /** How many requests found that the session has ended; the page somebody is on stays until they sign in again. */
  readonly ended: number
  readonly isSignedIn: boolean
  /** Somebody has just signed out, and the provider is told. */
  readonly isLeaving: boolean
  readonly signIn: () => void
  /** Nothing of the person is shown any more from now on. */
  readonly signOut: (because: Because) => void
  /** The same, after they have signed out in another tab. */
  readonly leave: () => void
  /** A good access token, for another tab of the person. */
  readonly token: TokenSource
  readonly retry: () => void
}

const Context = createContext<Session | undefined>(undefined)

export const useSession = (): Session => {
  const session = useContext(Context)
  if (!session) throw new Error('No session around this part')
  return session
}

export const useCall = (): Client => useSession().call

/** The person signed in; pages are only shown to somebody. */
export const useMe = (): Me => {
  const { me } = useSession()
  if (!me) throw new Error('This part is shown to people who are signed in')
  return me
}

export const useMay = (action: Action): boolean => useMe().may.includes(action)

/** Tells of the end of the session, whichever request finds out. */
const watched = (call: Client, onEnd: () => void): Client =>
  ((operation, input, signal) =>
    call(operation, input, signal).catch((error) => {
      if (error instanceof SignedOut) onEnd()
      throw error
    })) as Client

/** Who it is, as it was known when the page began; a new attempt asks again. */
const useWho = (call: Client, first: Who) => {
  const [who, setWho] = useState(first)
  const retry = useCallback(() => {
    setWho(undefined)
    whoIs(call).then(setWho)
  }, [call])
  const { me, failure } = { me: undefined, failure: undefined, ...who }
  return { me, failure, retry }
}

interface Props {
  readonly demonstration: Demonstration
  /** The API as the person signed in. */
  readonly asked: Client
  readonly token: TokenSource
  readonly who: Who
  readonly children: ComponentChildren
}

export const SessionProvider = ({ demonstration, asked, token, who, children }: Props) => {
  // A tab that was opened again with an old session has no work to keep: it just asks to sign in.
  const hasEnded = isOver(who)
  const [isSignedIn, setSignedIn] = useState(who !== undefined && !hasEnded)
  const [ended, setEnded] = useState(0)
  const call = useMemo(() => watched(asked, () => setEnded((count) => count + 1)), [asked])
  const [isLeaving, setLeaving] = useState(false)
  const [refusal, setRefusal] = useState<unknown>()
  const { me, failure, retry } = useWho(call, who)
  useEffect(() => {
    if (ended > 0 && !me) setSignedIn(false)
  }, [ended, me])
  // Where the provider cannot be reached, this browser at least has forgotten.
  const signOut = useCallback((because: Because) => {
    setSignedIn(false)
    setLeaving(true)
    leaveForSignOut(because).catch(() => location.assign('/'))
  }, [])
  const leave = useCallback(() => {
    setSignedIn(false)
    followSignOut()
  }, [])
  const session: Session = {
    demonstration,
    call,
    me: isSignedIn ? me : undefined,
    failure: refusal ?? failure,
    ended,
    isSignedIn,
    isLeaving,
    retry,
    signIn: () => void leaveForSignIn(hasEnded || me !== undefined).catch(setRefusal),
    signOut,
    leave,
    token,
  }
  return <Context.Provider value={session}>{children}</Context.Provider>
}
