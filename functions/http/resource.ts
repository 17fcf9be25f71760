import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpRouter from '@middy/http-router'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { actorOf } from '../organisation/people/actor.ts'
import { readDelegators } from '../organisation/people/delegations-store.ts'
import type { Actor } from '../organisation/people/user.ts'
import { readUser } from '../organisation/people/users-store.ts'
import type { ApiEvent } from '../platform/http/api-event.ts'
import { attachment } from '../platform/http/attachment.ts'
import { type Input, inputOf, type RequestShape } from '../platform/http/input.ts'
import { tableEnvironment } from '../platform/lambda/environment.ts'
import { problem } from '../platform/problems/problem-answer.ts'
import type { Store } from '../platform/table/store.ts'
import { openStore } from '../platform/table/store.ts'
import { type LocalDate, localDateOf } from '../shared/dates/dates.ts'
import { notFound as notFoundProblem } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Contracts, contracts } from './contracts.ts'
import type { Resource, Route } from './routes/route.ts'
import { type Operation, type routes, routesOf } from './routes.ts'

/** One request, understood and permitted to the role: what an operation works on. */
export interface Call<O extends Operation> extends Input<Contracts[O] & RequestShape> {
  readonly store: Store
  readonly actor: Actor
  readonly now: Date
  readonly today: LocalDate
}

export type Answer =
  | { readonly status?: number; readonly body: unknown; readonly etag?: string }
  | { readonly file: FileAnswer }

interface FileAnswer {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

type OperationOf<R extends Resource> = Extract<(typeof routes)[number], { resource: R }>['operation']

export type Operations<R extends Resource> = {
  readonly [O in OperationOf<R>]: (call: Call<O>) => Promise<Answer>
}

/** Bytes reach API Gateway as text, and people as they are. */
const fileAnswerOf = ({ name, type, bytes }: FileAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    'content-type': type,
    'content-disposition': attachment(name),
    'cache-control': 'no-store',
  },
  body: Buffer.from(bytes).toString('base64'),
  isBase64Encoded: true,
})

const answerOf = (answer: Answer): APIGatewayProxyStructuredResultV2 => {
  if ('file' in answer) return fileAnswerOf(answer.file)
  const { status = 200, body, etag } = answer
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(etag && { etag }),
    },
    body: JSON.stringify(body),
  }
}

type Run = (call: Call<Operation>) => Promise<Answer>

/** The one way through: parse, authorise, rule, one transaction, answer. `now` is read here and nowhere else. */
const routeHandler = (store: Store, { operation, action }: Route, run: Run) => {
  if (!action) throw new Error(`${operation} is open to everybody and has no actor`)
  return async (event: ApiEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const now = new Date()
    const today = localDateOf(now)
    const actor = await actorOf(event, action, today, {
      readUser: (id) => readUser(store, id),
      readDelegators: (deputy, day) => readDelegators(store, deputy, day),
    })
    const input = inputOf(contracts[operation as Operation] as RequestShape, event, actor)
    return answerOf(await run({ ...input, store, actor, now, today } as Call<Operation>))
  }
}

const notFound = (): never => {
  throw new Refused(notFoundProblem)
}

/** The Lambda handler of a resource: its routes from the one list, its operations by name. */
export const resourceHandler = <R extends Resource>(resource: R, operations: Operations<R>) => {
  const { TABLE_NAME } = tableEnvironment.parse(process.env)
  const store = openStore({ tableName: TABLE_NAME })
  const byName = operations as unknown as Record<string, Run>
  const handlers = routesOf(resource).map((route) => ({
    method: route.method,
    path: route.path,
    handler: routeHandler(store, route, byName[route.operation] as Run),
  }))
  // On an error the last one runs first: the problem is there when the security headers are put on it.
  return middy<ApiEvent, APIGatewayProxyStructuredResultV2>()
    .use(httpSecurityHeaders())
    .use(httpHeaderNormalizer())
    .use(problem())
    .handler(httpRouter({ routes: handlers, notFoundResponse: notFound }))
}
