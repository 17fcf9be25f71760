import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { vi } from 'vitest'
import { loadOperations } from '../../../../functions/lambdas/api/operations.ts'
import { serve } from '../../../../functions/lambdas/api/serve.ts'
import { originHeader } from '../../../../functions/platform/edge/origin-header.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { type Answered, checkDescribed } from '../../../support/description.ts'
import { asRoute } from '../../../support/operations.ts'
import { deployedStore, originSecret } from '../../lambdas/deployed-store.ts'

/** The Lambdas of the API in this process, called with the events that API Gateway makes: journeys are dear, these are not. */

export interface TaskAnswer {
  readonly status: number
  readonly etag: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the request was
  readonly body: any
}

interface Fetched {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
  readonly text: string
}

interface Sent {
  /** What stands in the token, where it is not that of the person. */
  readonly claims?: Readonly<Record<string, string>>
  readonly ifMatch?: string
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Route {
  readonly method: string
  readonly path: string
  readonly answeredBy: string
}

type Handler = (event: object, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

const operations = await loadOperations()

const served = new Map<string, Handler>()

/** Each Lambda is opened once, when it is first called: the table's name is known by then. */
const handlerOf = ({ answeredBy }: Route): Handler => {
  const handler =
    served.get(answeredBy) ?? serve(operations.filter((one) => one.answeredBy === answeredBy).map(asRoute))
  served.set(answeredBy, handler as Handler)
  return handler as Handler
}

const patternOf = ({ path }: Route) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

const parametersIn = ({ path }: Route): number => path.split('{').length

/** Those with fewer parameters come first, as API Gateway chooses them. */
const routeOf = (method: string, path: string): Route => {
  const found = operations
    .toSorted((one, other) => parametersIn(one) - parametersIn(other))
    .find((route) => route.method === method && patternOf(route).test(path))
  if (!found) throw new Error(`there is no route ${method} ${path}`)
  return found
}

/** Bytes arrive as text, as API Gateway hands them over; a form as it is written. */
const bodyOf = (body: unknown) => {
  if (body instanceof Uint8Array) return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
  if (body instanceof URLSearchParams) return { body: String(body), isBase64Encoded: false }
  return { ...(body !== undefined && { body: JSON.stringify(body) }), isBase64Encoded: false }
}

/** As the gateway hands over when somebody signed in. */
export const secondOf = (at: Date): string => String(Math.floor(at.getTime() / 1_000))

/** As the pool and its trigger make it for whom signs in now: the subject is the account's, the person ours. */
export const accessTokenOf = (person: string) => ({
  sub: `sub-${person}`,
  token_use: 'access',
  auth_time: secondOf(new Date()),
  person,
})

const eventOf = (user: string, route: Route, address: string, body: unknown, sent: Sent) => {
  const [rawPath = '', query = ''] = address.split('?')
  const { ifMatch, key, headers, claims = accessTokenOf(user) } = sent
  return {
    version: '2.0',
    routeKey: `${route.method} ${route.path}`,
    rawPath,
    rawQueryString: query,
    headers: {
      'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json',
      'idempotency-key': key ?? randomUUID(),
      [originHeader]: originSecret,
      ...(ifMatch && { 'if-match': ifMatch }),
      ...headers,
    },
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    requestContext: {
      http: { method: route.method, path: rawPath },
      requestId: 'r-1',
      authorizer: { jwt: { claims } },
    },
    ...bodyOf(body),
  }
}

const check = (request: string, answered: Answered): void => {
  const [method = '', address = ''] = request.split(' ')
  checkDescribed(method, address, answered)
}

/** The whole day from now on, for every handler: the clock is theirs alone. */
export const itIs = (day: LocalDate, time = '09:00') => vi.setSystemTime(instantOf(day, time))

type Answer = APIGatewayProxyStructuredResultV2

export interface Api {
  readonly store: Store
  /** The answer as API Gateway is given it. */
  readonly send: (user: string, request: string, body?: unknown, sent?: Sent) => Promise<Answer>
  readonly ask: (user: string, request: string, body?: unknown, sent?: Sent) => Promise<TaskAnswer>
  /** What comes as a file. */
  readonly fetch: (
    user: string,
    request: string,
    headers?: Sent['headers'],
    body?: Uint8Array,
  ) => Promise<Fetched>
  /** A command on the task as it stands. */
  readonly command: (user: string, id: string, action: string, body?: unknown) => Promise<TaskAnswer>
}

/** @param deployed the tables of the city, in whose environment the Lambdas are opened */
export const openHandlers = async (deployed: () => Promise<Store> = deployedStore): Promise<Api> => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = await deployed()
  const send: Api['send'] = async (user, request, body, sent = {}) => {
    // No two requests come at the same instant.
    vi.setSystemTime(Date.now() + 1_000)
    const [method = '', address = ''] = request.split(' ')
    const route = routeOf(method, address.split('?')[0] as string)
    const handler = handlerOf(route)
    return handler(eventOf(user, route, address, body, sent), {} as Context)
  }
  const ask: Api['ask'] = async (user, request, asked, sent) => {
    const { statusCode: status = 0, headers = {}, body: text } = await send(user, request, asked, sent)
    const body = JSON.parse(text ?? 'null')
    check(request, { status, headers, body })
    return { status, etag: String(headers.etag ?? ''), body }
  }
  const fetch: Api['fetch'] = async (user, request, asked = {}, file) => {
    const answer = await send(user, request, file, { headers: asked })
    const { statusCode = 0, headers = {}, body = '', isBase64Encoded } = answer
    const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
    const isJson = String(headers['content-type']).includes('json') && !headers['content-disposition']
    check(request, { status: statusCode, headers, body: isJson && JSON.parse(bytes.toString()) })
    return { status: statusCode, headers, bytes, text: bytes.toString() }
  }
  const command: Api['command'] = async (user, id, action, body = {}) => {
    const { etag } = await ask(user, `GET /api/tasks/${id}`)
    return ask(user, `POST /api/tasks/${id}/${action}`, body, { ifMatch: etag })
  }
  return { store, send, ask, fetch, command }
}
