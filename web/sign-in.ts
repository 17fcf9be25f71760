/** Where to sign in, and as which client. Only this machine's address book is known so far. */
export interface City {
  readonly issuer: string
  readonly clientId: string
  readonly redirectUri: string
  readonly demo: boolean
}

export const readCity = async (): Promise<City> => (await fetch('/local')).json()

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

const challengeOf = async (verifier: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))

const pageAddress = (): string => `${location.origin}/`

/** Leaves for the sign-in page; the code comes back to this page (code + PKCE). */
export const goToSignIn = async (city: City): Promise<void> => {
  const verifier = random()
  const state = random()
  sessionStorage.setItem('sign-in', JSON.stringify({ verifier, state }))
  const address = new URL(`${city.issuer}/auth`)
  address.search = new URLSearchParams({
    client_id: city.clientId,
    redirect_uri: pageAddress(),
    response_type: 'code',
    scope: 'openid',
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    state,
  }).toString()
  location.assign(address)
}

/** The access token for the code in the address, or undefined without one. The token stays in memory only. */
export const finishSignIn = async (city: City): Promise<string | undefined> => {
  const code = new URLSearchParams(location.search).get('code')
  const state = new URLSearchParams(location.search).get('state')
  const begun = JSON.parse(sessionStorage.getItem('sign-in') ?? 'null')
  sessionStorage.removeItem('sign-in')
  history.replaceState(null, '', pageAddress())
  if (!code || begun?.state !== state) return undefined
  const answer = await fetch(`${city.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: city.clientId,
      redirect_uri: pageAddress(),
      code,
      code_verifier: begun.verifier,
    }),
  })
  return answer.ok ? (await answer.json()).access_token : undefined
}
