import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { vi } from 'vitest'
import { instantOf, type LocalDate } from '../../functions/domain/dates.ts'
import { routes } from '../../functions/http/routes.ts'
import type { Store } from '../../functions/store/store.ts'
import { deployedStore } from '../jobs/deployed-store.ts'

/** The Lambdas of the API in this process, called with the events that API Gateway makes: journeys are dear, these are not. */

export interface Told {
  readonly status: number
  readonly etag: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the request was
  readonly body: any
}

interface Sent {
  readonly ifMatch?: string
  readonly key?: string
}

type Route = (typeof routes)[number]

type Handler = (event: object, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

const handlerOf = async ({ resource }: Route): Promise<Handler> =>
  (await import(`../../functions/http/${resource}.ts`)).handler

const patternOf = ({ path }: Route) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

const routeOf = (method: string, path: string): Route => {
  const found = routes.find((route) => route.method === method && patternOf(route).test(path))
  if (!found) throw new Error(`there is no route ${method} ${path}`)
  return found
}

const eventOf = (user: string, route: Route, address: string, body: unknown, { ifMatch, key }: Sent) => {
  const [rawPath = '', query = ''] = address.split('?')
  return {
    version: '2.0',
    routeKey: `${route.method} ${route.path}`,
    rawPath,
    rawQueryString: query,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key ?? randomUUID(),
      ...(ifMatch && { 'if-match': ifMatch }),
    },
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    requestContext: {
      http: { method: route.method, path: rawPath },
      requestId: 'r-1',
      authorizer: { jwt: { claims: { sub: user } } },
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  }
}

/** The whole day from now on, for every handler: the clock is theirs alone. */
export const itIs = (day: LocalDate, time = '09:00') => vi.setSystemTime(instantOf(day, time))

export interface Api {
  readonly store: Store
  readonly ask: (user: string, request: string, body?: unknown, sent?: Sent) => Promise<Told>
  /** A command on the task as it stands. */
  readonly command: (user: string, id: string, deed: string, body?: unknown) => Promise<Told>
}

export const openHandlers = async (): Promise<Api> => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = await deployedStore()
  const ask: Api['ask'] = async (user, request, body, sent = {}) => {
    // No two requests come at the same instant.
    vi.setSystemTime(Date.now() + 1_000)
    const [method = '', address = ''] = request.split(' ')
    const route = routeOf(method, address.split('?')[0] as string)
    const handler = await handlerOf(route)
    const answer = await handler(eventOf(user, route, address, body, sent), {} as Context)
    return {
      status: answer.statusCode ?? 0,
      etag: String(answer.headers?.etag ?? ''),
      body: JSON.parse(answer.body ?? 'null'),
    }
  }
  const command: Api['command'] = async (user, id, deed, body = {}) => {
    const { etag } = await ask(user, `GET /api/tasks/${id}`)
    return ask(user, `POST /api/tasks/${id}/${deed}`, body, { ifMatch: etag })
  }
  return { store, ask, command }
}
