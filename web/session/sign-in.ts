import { clientOf } from '../api/client.ts'
import { forgetLeft } from '../app/router/left.ts'
import { forgetChosen } from './chosen-tasks.ts'
import { challengeOf, randomText } from './pkce.ts'
import { type Provider, readProvider } from './provider.ts'
import { forgetRecent } from './recent.ts'
import { forgetTokens, keepTokens, readTokens, requestTokens, type Tokens } from './tokens.ts'

/*
 * OpenID Connect, code + PKCE: the same against Cognito and against the provider on one machine.
 * The code always comes back to the first page, the only address the provider knows; from there the person
 * returns to the page they were on.
 */

interface Begun {
  readonly verifier: string
  readonly state: string
  readonly back: string
}

const kept = 'sign-in'
/** Where somebody was whose session ended by itself. */
const left = 'left-idle'
const arrived = 'signed-in-at'
/** That somebody has signed out in this tab: it takes no other tab's session before they sign in again. */
const out = 'signed-out'

/** When somebody signed in in this tab, in milliseconds: that was use. */
export const signedInAt = (): number => Number(sessionStorage.getItem(arrived))
const firstPage = (): string => `${location.origin}/`

const hasEndedIdle = (): boolean => sessionStorage.getItem(left) !== null

/** Whether the session in this tab has ended by itself; then the address is that of the page it ended on. */
export const returnFromIdle = (): boolean => {
  const back = sessionStorage.getItem(left)
  if (back === null || readTokens()) return false
  if (location.pathname === '/') history.replaceState(null, '', back)
  return true
}

/**
 * To the provider, and back to this page. `anew`: its cookie does not do, whoever stands before the machine shows who they are.
 * @throws NotReached
 */
export const leaveForSignIn = async (anew = false): Promise<void> => {
  const { authorize, clientId } = await readProvider()
  const begun: Begun = {
    verifier: randomText(),
    state: randomText(),
    back: location.pathname + location.search,
  }
  sessionStorage.setItem(kept, JSON.stringify(begun))
  const address = new URL(authorize)
  address.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: firstPage(),
    response_type: 'code',
    scope: 'openid',
    code_challenge: await challengeOf(begun.verifier),
    code_challenge_method: 'S256',
    state: begun.state,
    ...((anew || hasEndedIdle()) && { prompt: 'login' }),
  }).toString()
  location.assign(address)
}

export const loadTabs = () => import('./tabs.ts')

/** Where nothing can be loaded nobody can sign in either, and is told so then. */
const takeFromTabs = async (): Promise<Tokens | undefined> => {
  const tabs = await loadTabs().catch(() => undefined)
  const tokens = await tabs?.takeSession()
  return tokens && keepTokens(tokens)
}

const exchange = ({ token, clientId }: Provider, code: string, { verifier }: Begun) =>
  requestTokens(token, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: firstPage(),
    code,
    code_verifier: verifier,
  })

/** How somebody came to the page: from the provider, or not. */
export type Came = 'failed' | 'signed-in' | 'here'

/**
 * When the provider has just sent the person here: takes the code out of the address, goes back to where they were
 * and keeps the tokens. `failed` when the provider or the exchange refused. A new tab has the session that others have;
 * then, and where there is none, nobody has just signed in: `here`.
 */
export const arriveFromSignIn = async (): Promise<Came> => {
  const query = new URLSearchParams(location.search)
  const state = query.get('state')
  if (location.pathname !== '/' || !state) {
    if (!readTokens() && !sessionStorage.getItem(out)) await takeFromTabs()
    return 'here'
  }
  const begun: Begun | null = JSON.parse(sessionStorage.getItem(kept) ?? 'null')
  sessionStorage.removeItem(kept)
  const isOurs = begun?.state === state
  history.replaceState(null, '', isOurs ? begun.back : '/')
  const code = query.get('code')
  if (!isOurs || !code) return 'failed'
  if (!(await exchange(await readProvider(), code, begun))) return 'failed'
  sessionStorage.removeItem(left)
  sessionStorage.removeItem(out)
  sessionStorage.setItem(arrived, String(Date.now()))
  return 'signed-in'
}

const isFresh = ({ endsAt }: Tokens): boolean => endsAt - Date.now() > 60_000

/** An access token; another one than that which was refused, and none where the session is over. */
export type TokenSource = (refused?: string) => Promise<string | undefined>

/** Gives the access token, renewed where the provider allows it; requests at the same time share one renewal. */
export const tokenSource = (): TokenSource => {
  let renewing: Promise<Tokens | undefined> | undefined
  const request = async (refresh: string) => {
    const { token, clientId } = await readProvider()
    return requestTokens(token, { grant_type: 'refresh_token', client_id: clientId, refresh_token: refresh })
  }
  const renew = async (refresh: string) => {
    renewing ??= request(refresh).finally(() => {
      renewing = undefined
    })
    return (await renewing)?.access
  }
  return async (refused) => {
    const tokens = readTokens()
    if (tokens && tokens.access !== refused && isFresh(tokens)) return tokens.access
    if (tokens?.refresh) return renew(tokens.refresh)
    // The tab that it came from may have renewed it.
    const taken = tokens && (await takeFromTabs())
    return taken && taken.access !== refused && isFresh(taken) ? taken.access : undefined
  }
}

/** Whoever signs out does not wait longer for any of what is told to others. */
const patienceMs = 3_000

/** Why somebody leaves: they want to, or nobody did anything for a while. */
export type Because = 'asked' | 'idle'

/** Has the city's log say who leaves. Signing out goes on where it cannot be said. */
const sayLeaving = async (access: string, because: Because): Promise<void> => {
  const call = clientOf({ token: async () => access })
  await call('signOut', { body: { because } }, AbortSignal.timeout(patienceMs)).catch(() => undefined)
}

/** Whoever kept a copy of the refresh token has nothing from now on. A form of this kind needs no answer that a page may read. */
const revokeRefresh = async ({ revoke, clientId }: Provider, refresh: string | undefined): Promise<void> => {
  if (!revoke || !refresh) return
  const form = new URLSearchParams({ token: refresh, token_type_hint: 'refresh_token', client_id: clientId })
  const signal = AbortSignal.timeout(patienceMs)
  // Signing out goes on where it fails: the token ends by itself within the day.
  await fetch(revoke, { method: 'POST', mode: 'no-cors', body: form, signal }).catch(() => undefined)
}

const forgetSession = (): void => {
  forgetTokens()
  forgetLeft(sessionStorage)
  forgetChosen(sessionStorage)
  forgetRecent(localStorage)
  sessionStorage.setItem(out, 'yes')
}

/** The person has signed out in another tab, which has told the provider. What cannot be revoked ends by itself within the day. */
export const followSignOut = (): void => {
  const { refresh } = readTokens() ?? {}
  forgetSession()
  readProvider()
    .then((provider) => revokeRefresh(provider, refresh))
    .catch(() => undefined)
}

/**
 * Forgets the tokens here, before anything else, and ends the session at the provider; each of the two reads its own parameter.
 * Whose session ended by itself comes back to the page they were on.
 * @throws NotReached
 */
export const leaveForSignOut = async (because: Because): Promise<void> => {
  const tokens = readTokens()
  const { access, refresh } = tokens ?? {}
  forgetSession()
  // Every page that is signed in has loaded it; one that could not has nobody to tell.
  if (tokens && because === 'asked')
    loadTabs().then(
      ({ sayLeft }) => sayLeft(tokens),
      () => undefined,
    )
  if (because === 'idle') sessionStorage.setItem(left, location.pathname + location.search)
  if (access) await sayLeaving(access, because)
  const provider = await readProvider()
  const { endSession, clientId } = provider
  await revokeRefresh(provider, refresh)
  const address = new URL(endSession ?? firstPage())
  if (endSession)
    address.search = new URLSearchParams({
      client_id: clientId,
      post_logout_redirect_uri: firstPage(),
      logout_uri: firstPage(),
    }).toString()
  location.assign(address)
}
