import { createPrivateKey, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { JSONWebKeySet } from 'jose'
import { cityOn } from '../../../functions/lambdas/api/serve.ts'
import { readUsers } from '../../../functions/organisation/people/users-store.ts'
import { originHeader } from '../../../functions/platform/edge/origin-header.ts'
import { httpHandler } from '../../../functions/platform/http/handler.ts'
import { apiFunctions } from '../../../functions/platform/http/operation.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { apiOf } from '../../../local/city/gateway.ts'
import { type SignIn, signInPath, startSignIn } from '../../../local/sign-in/sign-in.ts'
import { asRoute, operations } from '../../support/operations.ts'

/** What the distribution and the API share. */
export const originSecret = 'shared-by-the-distribution-and-the-api'

const clientId = 'page'

type Handler = (event: unknown, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

/** The Lambdas of the API in this process, on this store. */
const invokerOf = (store: Store) => {
  const handlers = new Map(
    apiFunctions.map((name) => {
      const routes = operations.filter(({ answeredBy }) => answeredBy === name).map(asRoute)
      return [
        name as string,
        httpHandler(
          cityOn(() => store),
          routes,
        ) as unknown as Handler,
      ]
    }),
  )
  return async (name: string, event: unknown): Promise<unknown> => {
    const handler = handlers.get(name)
    if (!handler) throw new Error(`no function ${name}`)
    return handler(event, {} as Context)
  }
}

/** A sign-in with a key of its own: the city's, or a stranger's. */
const signInAt = async (store: Store, url: string): Promise<{ signIn: SignIn; signingKey: KeyObject }> => {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-'))
  const keyFile = join(folder, 'key.json')
  const signIn = await startSignIn({
    issuer: `${url}${signInPath}`,
    clientId,
    callbackUrls: [`${url}/`],
    keyFile,
    people: () => readUsers(store),
    accounts: { find: () => undefined },
    claimsOf: async () => ({}),
    now: Date.now,
  })
  const { signing } = JSON.parse(readFileSync(keyFile, 'utf8'))
  rmSync(folder, { recursive: true })
  return { signIn, signingKey: createPrivateKey({ key: signing, format: 'jwk' }) }
}

export interface Front {
  readonly url: string
  readonly issuer: string
  readonly clientId: string
  readonly keys: JSONWebKeySet
  /** The sign-in's own, by which alone it can be shown that a well signed token of another client is none. */
  readonly signingKey: KeyObject
  /** What went wrong in a function: nothing should. */
  readonly errors: readonly string[]
  readonly stop: () => Promise<void>
}

/** The real gateway with the real sign-in before the real operations, on a store of the test's. */
export const startFront = async (store: Store): Promise<Front> => {
  const errors: string[] = []
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${url}${signInPath}`
  const { signIn, signingKey } = await signInAt(store, url)
  const api = apiOf({
    routes: operations.map(({ method, path, answeredBy, permission }) => ({
      method,
      path,
      functionName: answeredBy,
      ...(permission && { audience: [clientId] }),
    })),
    invoke: invokerOf(store),
    issuer,
    keys: signIn.keys,
    onError: (text) => void errors.push(text),
  })
  server.on('request', (request, response) => {
    const address = new URL(request.url ?? '/', url)
    // As the distribution does: it puts its own over whatever came.
    request.headers[originHeader] = originSecret
    // Where a browser comes back to, as the sign-in's helper asks for it.
    if (address.pathname === '/local') return void response.end(JSON.stringify({ redirectUri: `${url}/` }))
    const handled = address.pathname.startsWith('/api/')
      ? api.handle(request, response, address)
      : signIn.handle(request, response, address)
    handled.catch((error: unknown) => {
      errors.push(String(error))
      response.writeHead(500).end()
    })
  })
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { url, issuer, clientId, keys: signIn.keys, signingKey, errors, stop }
}
