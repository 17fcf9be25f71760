import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpRouter from '@middy/http-router'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type LocalDate, localDateOf } from '../../shared/dates/dates.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { onlyFromSite } from '../edge/only-from-site.ts'
import { withRunInLog } from '../lambda/log.ts'
import { type Counted, countedOf } from '../limits/request-limit.ts'
import { problem } from '../problems/problem-answer.ts'
import type { Store } from '../table/store.ts'
import type { ApiEvent } from './api-event.ts'
import { attachment } from './attachment.ts'
import { answerFresh } from './fresh-file.ts'
import { type Caller, inputOf, pathParametersOf } from './input.ts'
import type { Addressed, Answer, Call, FileAnswer, Operation, Route } from './operation.ts'
import { zippedFor } from './zipped.ts'

/** What the handler is told of the city: its table, and who calls with which right. */
export interface City {
  /** Opened when it is first asked for: an operation that is open to everybody has none. */
  readonly store: Store
  /** @throws BadRequest not-registered, Refused forbidden */
  readonly actorOf: (event: ApiEvent, permission: string, today: LocalDate) => Promise<Caller>
  /** Counts a request of this caller. @throws Refused too-many-requests */
  readonly requireWithinLimit: (counted: Counted, caller: string, now: Date) => Promise<void>
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

const answerOf = async (
  event: ApiEvent,
  answer: Answer,
  { status, cacheSeconds }: Operation,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if ('file' in answer) return fileAnswerOf(answer.file)
  if ('fresh' in answer) return answerFresh(event, answer.fresh)
  const { body, etag } = answer
  return zippedFor(event, {
    statusCode: status ?? 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': cacheSeconds === undefined ? 'no-store' : `public, max-age=${cacheSeconds}`,
      ...(etag && { etag }),
    },
    body: JSON.stringify(body),
  })
}

const addressedOf = ({ store }: City, event: ApiEvent, now: Date): Addressed => ({
  store,
  path: pathParametersOf(event),
  authorization: event.headers.authorization,
  // An operation without a permission stands at a route without an authorizer.
  claims: event.requestContext.authorizer?.jwt?.claims ?? {},
  now,
})

/** Who calls: by their token, or as whoever has the owner's secret address; nobody in particular at an open one. */
const callerOf = async (
  city: City,
  operation: Operation,
  event: ApiEvent,
  now: Date,
): Promise<Caller | undefined> => {
  if (operation.permission) return city.actorOf(event, operation.permission, localDateOf(now))
  return operation.ownerOf?.(addressedOf(city, event, now))
}

/**
 * Who calls, and what the operation reads beside their record. Nothing of that is said before it is known who calls:
 * neither what it is, nor that it failed.
 */
const callerAndRead = async (city: City, operation: Operation, event: ApiEvent, now: Date) => {
  const [caller, beside] = await Promise.allSettled([
    callerOf(city, operation, event, now),
    operation.reads?.(addressedOf(city, event, now)),
  ])
  if (caller.status === 'rejected') throw caller.reason
  const read = (): unknown => {
    if (beside.status === 'rejected') throw beside.reason
    return beside.value
  }
  return { actor: caller.value, read }
}

/** Counts what counts, once it is known who calls and that the request can be understood. @throws Refused too-many-requests */
const requireSeldomEnough = async (
  city: City,
  operation: Operation,
  event: ApiEvent,
  caller: Caller | undefined,
  now: Date,
): Promise<void> => {
  const counted = countedOf(operation, caller, pathParametersOf(event))
  if (counted) await city.requireWithinLimit(counted, caller?.id ?? '', now)
}

/** The one way through: authorise, parse, count, rule, one transaction, answer. @throws what the operation refuses */
export const carryOut = async (
  city: City,
  operation: Operation,
  event: ApiEvent,
  now: Date,
): Promise<Answer> => {
  const today = localDateOf(now)
  const { machine, permission = machine?.scope ?? '', request } = operation
  const { actor, read } = await callerAndRead(city, operation, event, now)
  const input = inputOf(request, event, actor)
  await requireSeldomEnough(city, operation, event, actor, now)
  const call: Call = {
    ...input,
    get store() {
      return city.store
    },
    actor,
    read,
    permission,
    now,
    today,
  }
  return operation.run(call)
}

/** `now` is read here and nowhere else. */
const answered = async (
  city: City,
  operation: Operation,
  event: ApiEvent,
): Promise<APIGatewayProxyStructuredResultV2> =>
  answerOf(event, await carryOut(city, operation, event, new Date()), operation)

const nowhere = (): never => {
  throw new Refused(notFound)
}

/** A year, as the pages say it: whoever came once never comes without TLS. */
const strictTransportSecurity = { maxAge: 365 * 24 * 3600, includeSubDomains: true, preload: false }

/** What a browser may make of an answer that is opened as a page: nothing. Said in full, for the library's own says less. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'report-to': '',
}

/** The Lambda handler of some operations. */
export const httpHandler = (city: City, operations: readonly Route[]) => {
  const routes = operations.map(({ method, path, load }) => ({
    method,
    path,
    handler: async (event: ApiEvent) => answered(city, await load(), event),
  }))
  // On an error the last one runs first: the problem is there when the security headers are put on it.
  return middy<ApiEvent, APIGatewayProxyStructuredResultV2>()
    .use(withRunInLog())
    .use(httpSecurityHeaders({ contentSecurityPolicy, strictTransportSecurity }))
    .use(httpHeaderNormalizer())
    .use(problem())
    .use(onlyFromSite())
    .handler(httpRouter({ routes, notFoundResponse: nowhere }))
}
