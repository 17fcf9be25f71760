import { addressOf } from '../api/client.ts'
import { NotReached } from '../api/problem.ts'
import type { Body } from '../api/types.ts'

/** Whom to ask who somebody is: the issuer the API trusts, as it describes itself. */
export interface Provider {
  readonly clientId: string
  readonly authorize: string
  readonly token: string
  /** Not every provider has one; without it only this browser forgets. */
  readonly endSession?: string
  /** Where a refresh token is made worthless. */
  readonly revoke?: string
}

interface Description {
  readonly issuer: string
  readonly authorization_endpoint: string
  readonly token_endpoint: string
  readonly end_session_endpoint?: string
  readonly revocation_endpoint?: string
}

const readJson = async <T>(address: string): Promise<T> => {
  const answer = await fetch(address).catch((error) => {
    throw new NotReached(String(error))
  })
  if (!answer.ok) throw new NotReached(`${address}: ${answer.status}`)
  return answer.json()
}

const readSignIn = () => readJson<Body<'getSignIn'>>(addressOf('getSignIn', {}))

/** After how many minutes without use a session ends. @throws NotReached */
export const readIdleMinutes = async (): Promise<number> => (await readSignIn()).idleMinutes

/** @throws NotReached */
export const readProvider = async (): Promise<Provider> => {
  const { issuer, clientId } = await readSignIn()
  const {
    issuer: told,
    authorization_endpoint: authorize,
    token_endpoint: token,
    end_session_endpoint: endSession,
    revocation_endpoint: revoke,
  } = await readJson<Description>(`${issuer}/.well-known/openid-configuration`)
  // What another issuer says of itself leads nobody to its sign-in (OpenID Connect Discovery 1.0, 4.3).
  if (told !== issuer) throw new NotReached(told)
  return { clientId, authorize, token, ...(endSession && { endSession }), ...(revoke && { revoke }) }
}
