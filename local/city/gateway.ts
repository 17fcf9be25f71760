import type { IncomingMessage, ServerResponse } from 'node:http'
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import type { ApiRoute } from '../aws/deployed.ts'
import { answerWith, eventOf, type Matched, matchRoute } from '../aws/lambda/http-event.ts'
import { FunctionFailed, type Lambda } from '../aws/lambda/lambda.ts'

const maxBytes = 10 * 1024 * 1024

export interface Api {
  readonly handle: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
}

interface Options {
  readonly routes: readonly ApiRoute[]
  readonly invoke: Lambda['invoke']
  readonly issuer: string
  readonly keys: JSONWebKeySet
  readonly onError: (text: string) => void
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** The whole body, or undefined when it is over the limit. */
export const readBody = async (request: IncomingMessage, most = maxBytes): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
  }
  return size > most ? undefined : Buffer.concat(chunks)
}

/** The HTTP API: its JWT authorizer on the real clock, then the route's function. */
export const apiOf = ({ routes, invoke, issuer, keys, onError }: Options): Api => {
  const keySet = createLocalJWKSet(keys)
  const claimsOf = async (token: string, audience: readonly string[]): Promise<JWTPayload> => {
    const { payload } = await jwtVerify(token, keySet, { issuer })
    // As API Gateway does it: `aud`, or where a token has none `client_id`, must be one of the audience.
    const given = payload.aud ?? String(payload.client_id)
    if (![given].flat().some((one) => audience.includes(one))) throw new Error('the audience does not match')
    return payload
  }
  const authorise = async (request: IncomingMessage, { route }: Matched) => {
    if (!route.audience) return { allowed: true as const, claims: undefined }
    const token = request.headers.authorization?.replace(/^bearer /i, '')
    if (!token) return { allowed: false as const, challenge: 'Bearer' }
    try {
      return { allowed: true as const, claims: await claimsOf(token, route.audience) }
    } catch (error) {
      const reason = error instanceof Error ? error.message.replaceAll('"', "'") : 'invalid'
      const challenge = `Bearer scope="" error="invalid_token" error_description="${reason}"`
      return { allowed: false as const, challenge }
    }
  }
  const run = async (response: ServerResponse, matched: Matched, event: unknown) => {
    try {
      answerWith(response, await invoke(matched.route.functionName, event))
    } catch (error) {
      if (!(error instanceof FunctionFailed)) throw error
      onError(`${error.message}\n${error.cause ?? ''}`)
      sendJson(response, 500, { message: 'Internal Server Error' })
    }
  }
  const handle: Api['handle'] = async (request, response, url) => {
    const matched = matchRoute(routes, request.method ?? 'GET', url.pathname)
    const body = await readBody(request)
    if (!matched) return sendJson(response, 404, { message: 'Not Found' })
    if (!body) return sendJson(response, 413, { message: 'Request Entity Too Large' })
    const permission = await authorise(request, matched)
    if (!permission.allowed) {
      response.setHeader('www-authenticate', permission.challenge)
      return sendJson(response, 401, { message: 'Unauthorized' })
    }
    await run(response, matched, eventOf(request, url, body, matched, permission.claims))
  }
  return { handle }
}
