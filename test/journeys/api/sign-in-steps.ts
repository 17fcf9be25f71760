import { createHash, randomBytes } from 'node:crypto'
import { browser, next } from '../../../local/sign-in/token.ts'
import type { City } from '../city.ts'

/** The steps of one sign-in in one browser, each of them to be taken wrongly. */
export const newSignIn = (city: City) => {
  const verifier = randomBytes(32).toString('base64url')
  const visit = browser()

  const authorise = (change: Readonly<Record<string, string | undefined>> = {}) => {
    const asked = {
      client_id: city.clientId,
      redirect_uri: city.addresses.redirectUri,
      response_type: 'code',
      scope: 'openid',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...change,
    }
    const given = Object.entries(asked).filter((one): one is [string, string] => one[1] !== undefined)
    return visit(`${city.issuer}/auth?${new URLSearchParams(given)}`)
  }

  const codeFor = async (userId: string): Promise<string> => {
    const chosen = await visit(await next(await authorise()), { person: userId })
    const back = await next(await visit(await next(chosen)))
    return back.searchParams.get('code') ?? ''
  }

  const exchange = async (change: Readonly<Record<string, string>>) => {
    const response = await visit(`${city.issuer}/token`, {
      grant_type: 'authorization_code',
      client_id: city.clientId,
      redirect_uri: city.addresses.redirectUri ?? '',
      code_verifier: verifier,
      ...change,
    })
    const answer = (await response.json()) as { error?: string; access_token?: string }
    return { status: response.status, ...answer }
  }
  return { authorise, codeFor, exchange }
}

export type SignInSteps = ReturnType<typeof newSignIn>
