import type { City } from './city.ts'
import { challengeOf, randomText } from './pkce.ts'
import { forgetTokens, readTokens, requestTokens, type Tokens } from './tokens.ts'

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
const firstPage = (): string => `${location.origin}/`

export const leaveForSignIn = async (city: City): Promise<void> => {
  const begun: Begun = {
    verifier: randomText(),
    state: randomText(),
    back: location.pathname + location.search,
  }
  sessionStorage.setItem(kept, JSON.stringify(begun))
  const address = new URL(city.authorize)
  address.search = new URLSearchParams({
    client_id: city.clientId,
    redirect_uri: firstPage(),
    response_type: 'code',
    scope: 'openid',
    code_challenge: await challengeOf(begun.verifier),
    code_challenge_method: 'S256',
    state: begun.state,
  }).toString()
  location.assign(address)
}

const exchange = (city: City, code: string, { verifier }: Begun): Promise<Tokens | undefined> =>
  requestTokens(city.token, {
    grant_type: 'authorization_code',
    client_id: city.clientId,
    redirect_uri: firstPage(),
    code,
    code_verifier: verifier,
  })

/**
 * When the provider has just sent the person here: takes the code out of the address, goes back to where they were
 * and keeps the tokens. `failed` when the provider or the exchange refused.
 */
export const arriveFromSignIn = async (city: City): Promise<'failed' | 'done'> => {
  const query = new URLSearchParams(location.search)
  const state = query.get('state')
  if (location.pathname !== '/' || !state) return 'done'
  const begun: Begun | null = JSON.parse(sessionStorage.getItem(kept) ?? 'null')
  sessionStorage.removeItem(kept)
  const isOurs = begun?.state === state
  history.replaceState(null, '', isOurs ? begun.back : '/')
  const code = query.get('code')
  if (!isOurs || !code) return 'failed'
  return (await exchange(city, code, begun)) ? 'done' : 'failed'
}

const isFresh = ({ endsAt }: Tokens): boolean => endsAt - Date.now() > 60_000

/** Gives the access token, renewed where the provider allows it; requests at the same time share one renewal. */
export const tokenSource = (city: City) => {
  let renewing: Promise<Tokens | undefined> | undefined
  const renew = async (refresh: string) => {
    renewing ??= requestTokens(city.token, {
      grant_type: 'refresh_token',
      client_id: city.clientId,
      refresh_token: refresh,
    }).finally(() => {
      renewing = undefined
    })
    return (await renewing)?.access
  }
  return async (refused?: string): Promise<string | undefined> => {
    const tokens = readTokens()
    if (tokens && tokens.access !== refused && isFresh(tokens)) return tokens.access
    if (tokens?.refresh) return renew(tokens.refresh)
    return undefined
  }
}

/** Forgets the tokens here and ends the session at the provider; each of the two reads its own parameter. */
export const leaveForSignOut = (city: City): void => {
  forgetTokens()
  const address = new URL(city.endSession)
  address.search = new URLSearchParams({
    client_id: city.clientId,
    post_logout_redirect_uri: firstPage(),
    logout_uri: firstPage(),
  }).toString()
  location.assign(address)
}
