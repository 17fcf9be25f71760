import { createHash, randomBytes } from 'node:crypto'

/** Signs in as a browser would: code + PKCE with a cookie jar, the person chosen on the page, the code exchanged. */

export interface SignInAddress {
  readonly url: string
  readonly issuer: string
  readonly clientId: string
}

type Visit = (url: string | URL, form?: Record<string, string>) => Promise<Response>

export const browser = (): Visit => {
  const jar = new Map<string, string>()
  return async (url, form) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { cookie },
      redirect: 'manual',
      ...(form && { body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      jar.set(name, value.join('='))
    }
    return response
  }
}

export const next = async (response: Response): Promise<URL> => {
  const location = response.headers.get('location')
  if (!location) throw new Error(`Sign-in stopped with ${response.status}: ${await response.text()}`)
  return new URL(location, response.url)
}

interface Tokens {
  readonly access_token: string
  readonly id_token: string
  readonly refresh_token?: string
}

/** What the sign-in hands over: what opens the API, and what only says who it is. */
export const tokensFor = async (city: SignInAddress, userId: string): Promise<Tokens> => {
  const { redirectUri } = (await (await fetch(`${city.url}/local`)).json()) as { redirectUri: string }
  const verifier = randomBytes(32).toString('base64url')
  const start = new URL(`${city.issuer}/auth`)
  start.search = new URLSearchParams({
    client_id: city.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: randomBytes(8).toString('hex'),
  }).toString()
  const visit = browser()
  const people = await next(await visit(start))
  const resumed = await next(await visit(people, { person: userId }))
  const back = await next(await visit(resumed))
  const code = back.searchParams.get('code')
  if (!code) throw new Error(`No code for ${userId}: ${back.searchParams.get('error_description') ?? back}`)
  const exchanged = await visit(`${city.issuer}/token`, {
    grant_type: 'authorization_code',
    client_id: city.clientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  })
  const answer = (await exchanged.json()) as Partial<Tokens>
  const { access_token, id_token, refresh_token } = answer
  if (!access_token || !id_token) throw new Error(`No token for ${userId}: ${JSON.stringify(answer)}`)
  return { access_token, id_token, ...(refresh_token && { refresh_token }) }
}

export const accessTokenFor = async (city: SignInAddress, userId: string): Promise<string> =>
  (await tokensFor(city, userId)).access_token
