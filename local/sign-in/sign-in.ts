import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose'
import { errors, Provider } from 'oidc-provider'
import type { withClaims } from '../../functions/organisation/people/accounts/identify-person.ts'
import { ownProvider } from '../../functions/organisation/people/accounts/subjects-store.ts'
import type { RegisteredUser } from '../../functions/organisation/people/register/registered-user.ts'
import { readBody } from '../city/gateway.ts'
import type { LocalAccount, LocalAccounts } from './accounts.ts'
import { memoryAdapter } from './sign-in-memory.ts'
import { explanationPage, failurePage, logoutPage, signedOutPage, signInPage } from './sign-in-page.ts'

export const signInPath = '/sign-in'
const hoursValid = 8
const secondsValid = hoursValid * 3600
/** The API as a resource of its own makes its access tokens JWTs. */
const resource = 'urn:dung-han:api'

interface Options {
  readonly issuer: string
  readonly clientId: string
  readonly callbackUrls: readonly string[]
  /** Where the signing key is kept, so that a token outlives a restart. */
  readonly keyFile: string | undefined
  readonly people: () => Promise<readonly RegisteredUser[]>
  readonly accounts: Pick<LocalAccounts, 'find'>
  readonly claimsOf: ReturnType<typeof claimsBy>
  /** The city's clock, in milliseconds. */
  readonly now: () => number
}

/** What the pool's own trigger says of an account when a token is made for it. */
export const claimsBy =
  (trigger: (event: unknown) => Promise<unknown>) =>
  async (
    { subject, email, isVerified }: LocalAccount,
    isRenewal: boolean,
  ): Promise<Record<string, string>> => {
    const userAttributes = { sub: subject, email, email_verified: String(isVerified) }
    const triggerSource = `TokenGeneration_${isRenewal ? 'RefreshTokens' : 'HostedAuth'}`
    const event = (await trigger({ version: '2', triggerSource, request: { userAttributes } })) as ReturnType<
      typeof withClaims
    >
    return { ...event.response.claimsAndScopeOverrideDetails.accessTokenGeneration.claimsToAddOrOverride }
  }

/** The person's account, or for whom the sample enters without one the record's own id. */
const subjectOf = ({ id, subjects }: RegisteredUser): string => subjects[ownProvider] ?? id

export interface SignIn {
  readonly keys: JSONWebKeySet
  readonly handle: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
}

interface Secrets {
  readonly signing: JWK
  readonly cookies: string
}

const secretsOf = async (file: string | undefined): Promise<Secrets> => {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const signing = {
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  }
  const secrets = { signing, cookies: randomBytes(32).toString('hex') }
  if (file) writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

const publicPart = ({ kty, n, e, alg, use, kid }: JWK) => ({ kty, n, e, alg, use, kid }) as JWK

/** A person may open the page as 127.0.0.1 or as localhost: both are this machine. */
const bothNames = (url: string) => [url, url.replace('//127.0.0.1', '//localhost')]

const providerOf = (
  { issuer, clientId, callbackUrls, people, accounts, claimsOf }: Options,
  { signing, cookies }: Secrets,
) => {
  const redirects = callbackUrls.flatMap(bothNames)
  const origins = new Set(redirects.map((url) => new URL(url).origin))
  /** When somebody said who they are, by the city's clock, of each grant: what comes of the provider's cookie is no later. */
  const beginnings = new Map<string, number>()
  return new Provider(issuer, {
    adapter: memoryAdapter,
    clients: [
      {
        client_id: clientId,
        redirect_uris: redirects,
        post_logout_redirect_uris: redirects,
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'none',
      },
    ],
    jwks: { keys: [signing as never] },
    cookies: { keys: [cookies] },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    // As the pool does it: renewed without being asked for, each good for one renewal, here without a minute's grace.
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: secondsValid,
      RefreshToken: secondsValid,
      IdToken: secondsValid,
      Session: secondsValid,
      Grant: secondsValid,
      Interaction: 3600,
    },
    clientBasedCORS: (_context, origin) => origins.has(origin),
    findAccount: async (_context, id) => {
      const person = (await people()).find((user) => subjectOf(user) === id)
      return person && { accountId: id, claims: async () => ({ sub: id, name: person.name }) }
    },
    extraTokenClaims: async (context, token) => {
      if (!('accountId' in token)) return undefined
      const account = accounts.find(token.accountId)
      // Whom the sample enters without an account is known by the record's own id.
      const isRenewal = context.oidc.params?.grant_type === 'refresh_token'
      const claims = account ? await claimsOf(account, isRenewal) : { person: token.accountId }
      // The pool names the session and its beginning so, in every token that comes of one sign-in.
      const { grantId = '' } = token as { grantId?: string }
      return { token_use: 'access', origin_jti: grantId, auth_time: beginnings.get(grantId), ...claims }
    },
    // Nobody is asked to consent: the page and the API are the same city's.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid')
      beginnings.set(await grant.save(), session.loginTs ?? 0)
      return grant
    },
    interactions: { url: (_context, { uid }) => `${new URL(issuer).pathname}/people/${uid}` },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'html'
      context.body = failurePage(description ?? error)
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = logoutPage(form)
        },
        postLogoutSuccessSource: (context) => {
          context.body = signedOutPage
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: clientId,
          accessTokenTTL: secondsValid,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  })
}

/**
 * OpenID Connect sign-in for this machine: code + PKCE and real tokens, as the city's provider gives them,
 * but the person is chosen from the list instead of proving who they are.
 */
export const startSignIn = async (options: Options): Promise<SignIn> => {
  const secrets = await secretsOf(options.keyFile)
  const provider = providerOf(options, secrets)
  const callback = provider.callback()
  const answer = (response: ServerResponse, status: number, page: string) =>
    void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  const choosePerson = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') return answer(response, 200, signInPage(await options.people()))
    const chosen = new URLSearchParams((await readBody(request))?.toString()).get('person')
    const person = (await options.people()).find(({ id }) => id === chosen)
    try {
      await provider.interactionFinished(request, response, {
        login: { accountId: person ? subjectOf(person) : '', ts: Math.floor(options.now() / 1000) },
      })
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error
      answer(response, 400, failurePage('Phiên đăng nhập đã hết hạn. · The sign-in has expired.'))
    }
  }
  const handle: SignIn['handle'] = async (request, response, url) => {
    if (url.pathname.startsWith(`${signInPath}/people/`)) return choosePerson(request, response)
    if (url.pathname === signInPath)
      return answer(response, 200, explanationPage(options.issuer, options.clientId, await options.people()))
    // The provider finds where it is mounted by comparing both addresses.
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(signInPath.length) || '/' })
    await callback(request, response)
  }
  return { keys: { keys: [publicPart(secrets.signing)] }, handle }
}
