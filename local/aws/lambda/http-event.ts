import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { JWTPayload } from 'jose'
import type { ApiRoute } from '../deployed.ts'
import { account } from '../template.ts'

/** HTTP as API Gateway gives it to a Lambda and takes it back: payload format 2.0. */

const textTypes = /^(text\/|application\/(.+\+)?(json|xml)|application\/javascript)/

/** API Gateway hands claims over as text, lists in brackets. */
const claimText = (value: unknown): string => (Array.isArray(value) ? `[${value.join(' ')}]` : String(value))

const queryOf = (url: URL) => {
  const query = new Map<string, string>()
  for (const [name, value] of url.searchParams)
    query.set(name, query.has(name) ? `${query.get(name)},${value}` : value)
  return query.size > 0 ? { queryStringParameters: Object.fromEntries(query) } : {}
}

const headersOf = (request: IncomingMessage) => {
  const { cookie, ...headers } = request.headers
  const joined = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : value,
  ])
  return { ...(cookie && { cookies: cookie.split('; ') }), headers: Object.fromEntries(joined) }
}

const bodyOf = (request: IncomingMessage, body: Buffer) => {
  if (body.length === 0) return { isBase64Encoded: false }
  const isText = textTypes.test(request.headers['content-type'] ?? 'text/plain')
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
}

export interface Matched {
  readonly route: ApiRoute
  readonly pathParameters: Record<string, string>
}

/** Path parameters arrive decoded, and so does the path: an HTTP API does that (a REST API does not). */
export const matchRoute = (
  routes: readonly ApiRoute[],
  method: string,
  path: string,
): Matched | undefined => {
  const segments = path.split('/')
  const candidates = routes.flatMap((route): Matched[] => {
    const wanted = route.path.split('/')
    if (route.method !== method || wanted.length !== segments.length) return []
    const pathParameters: Record<string, string> = {}
    const fits = wanted.every((part, index) => {
      const segment = segments[index] ?? ''
      if (!part.startsWith('{')) return part === segment
      pathParameters[part.slice(1, -1)] = decodeURIComponent(segment)
      return segment !== ''
    })
    return fits ? [{ route, pathParameters }] : []
  })
  // The most specific route wins: the one with the fewest parameters.
  const parameters = (matched: Matched) => Object.keys(matched.pathParameters).length
  return candidates.sort((one, other) => parameters(one) - parameters(other))[0]
}

export const eventOf = (
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  { route, pathParameters }: Matched,
  claims: JWTPayload | undefined,
): APIGatewayProxyEventV2 => {
  const routeKey = `${route.method} ${route.path}`
  const path = decodeURIComponent(url.pathname)
  const now = new Date()
  const texts = Object.fromEntries(
    Object.entries(claims ?? {}).map(([name, value]) => [name, claimText(value)]),
  )
  const scopes = typeof claims?.scope === 'string' ? claims.scope.split(' ') : null
  const requestContext = {
    accountId: account,
    apiId: 'local',
    domainName: url.host,
    domainPrefix: 'local',
    ...(claims && { authorizer: { jwt: { claims: texts, scopes } } }),
    http: {
      method: route.method,
      path,
      protocol: 'HTTP/1.1',
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
  }
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...headersOf(request),
    ...queryOf(url),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext,
    ...bodyOf(request, body),
  } as APIGatewayProxyEventV2
}

/** A result without a status code is a JSON body with 200, as API Gateway infers it. */
export const answerWith = (response: ServerResponse, result: unknown): void => {
  const structured = typeof result === 'object' && result !== null && 'statusCode' in result
  const answer: APIGatewayProxyStructuredResultV2 = structured
    ? (result as APIGatewayProxyStructuredResultV2)
    : { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) }
  response.statusCode = answer.statusCode ?? 200
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value))
  if (answer.cookies) response.setHeader('set-cookie', answer.cookies)
  response.end(Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'))
}
