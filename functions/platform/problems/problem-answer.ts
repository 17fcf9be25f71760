import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type * as z from 'zod'
import { notFound } from '../../shared/problems/common-problems.ts'
import { type Facts, fill, type Problem, problemWords } from '../../shared/problems/problem.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import { notThroughSite } from '../edge/edge-problems.ts'
import { viewerAddress } from '../edge/viewer-address.ts'
import type { ApiEvent } from '../http/api-event.ts'
import { log } from '../lambda/log.ts'
import { fieldTexts } from './field-texts.ts'
import { notReadableBack, unexpected } from './request-problems.ts'

export interface FieldError {
  /** JSON pointer into the body, or the name of a parameter. */
  readonly pointer: string
  readonly code: string
  readonly vi: string
  readonly en: string
}

/** A request that could not be understood. Every wrong field is named at once. */
export class BadRequest extends Error {
  readonly problem: Problem
  readonly fields: readonly FieldError[]

  constructor(problem: Problem, fields: readonly FieldError[] = []) {
    super(problem.code)
    this.name = 'BadRequest'
    this.problem = problem
    this.fields = fields
  }

  get code(): string {
    return this.problem.code
  }
}

type Issue = z.core.$ZodIssue

/** A field that chooses between forms is checked on the object that should hold it. */
const isMissing = ({ code, input, path }: Issue): boolean => {
  const chooser = code === 'invalid_union' ? path.at(-1) : undefined
  if (chooser === undefined || typeof input !== 'object' || input === null) return input === undefined
  return !Object.hasOwn(input, chooser)
}

const codeOf = (issue: Issue): string => {
  if (issue.message in fieldTexts) return issue.message
  if (issue.code === 'invalid_type') return isMissing(issue) ? 'missing' : 'wrong-type'
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union')
    return isMissing(issue) ? 'missing' : 'not-one-of'
  if (issue.code === 'too_small') return 'too-small'
  return issue.code === 'too_big' ? 'too-big' : 'invalid'
}

const factsOf = (issue: Issue): Record<string, string | number> => {
  if (issue.code === 'invalid_type') return { expected: issue.expected }
  if (issue.code === 'invalid_value') return { options: issue.values.join(', ') }
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) }
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) }
  if (issue.code === 'invalid_union' && 'options' in issue) return { options: String(issue.options) }
  return {}
}

export const fieldError = (
  path: readonly PropertyKey[],
  code: string,
  facts: Record<string, string | number>,
  text = fieldTexts[code] ?? { vi: code, en: code },
): FieldError => {
  const { vi, en } = text
  const pointer = `#/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
  return { pointer, code, vi: fill(vi, facts), en: fill(en, facts) }
}

/** How far a value is from a form: another type altogether, then fields that say that another form was meant. */
const distanceOf = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { code, path }) => {
    if (code === 'invalid_type' && path.length === 0) return sum + 1_000
    return sum + Number(['invalid_value', 'invalid_union', 'unrecognized_keys'].includes(code))
  }, 0)

/**
 * What is wrong with a value of several forms, none of which it has and between which no field of its own chooses: what is wrong
 * with it as the form that it comes nearest to. Any other issue is told as it is.
 */
const nearest = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const [best = []] = issue.errors.toSorted(
    (one, other) => distanceOf(one) - distanceOf(other) || one.length - other.length,
  )
  return best.flatMap((own) => nearest({ ...own, path: [...issue.path, ...own.path] }))
}

/** Every issue of a failed parse as a field error; `part` (body, query, path) begins each pointer but the body's. */
export const fieldErrors = (error: z.ZodError, part: 'body' | 'query' | 'path'): FieldError[] =>
  error.issues.flatMap(nearest).flatMap((issue) => {
    const path = part === 'body' ? issue.path : [part, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => fieldError([...path, key], 'unknown-field', {}))
    return [fieldError(path, codeOf(issue), factsOf(issue))]
  })

/** When to ask again, where a problem passes by itself (RFC 9110, in seconds). */
const retryAfter = ({ status }: Problem, { seconds }: Facts) =>
  status === 429 && seconds !== undefined ? { 'retry-after': String(seconds) } : {}

/** How whoever was not known says who they are (RFC 9110, 11.6.1), and what programs of OAuth 2.0 look for (RFC 6749, 5.2). */
const challenge = ({ status }: Problem) => (status === 401 ? { 'www-authenticate': 'Basic, Bearer' } : {})
const oauthCodes: ReadonlySet<string> = new Set(['invalid-client', 'invalid-scope'])
const oauthError = ({ code }: Problem) => (oauthCodes.has(code) ? { error: code.replaceAll('-', '_') } : {})

/** What is not there and what is not the caller's are told alike, to the letter: nothing but that. */
const factsTold = ({ code }: Problem, facts: Facts): Facts => (code === notFound.code ? {} : facts)

/** An RFC 9457 answer, the same facts for a program. */
export const problemAnswer = (
  problem: Problem,
  known: Facts,
  fields: readonly FieldError[] = [],
): APIGatewayProxyStructuredResultV2 => {
  const { code, status } = problem
  const facts = factsTold(problem, known)
  const { facts: _, ...words } = problemWords(problem, facts)
  const body = {
    type: `/problems/${code}`,
    status,
    ...words,
    ...oauthError(problem),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(fields.length > 0 && { errors: fields }),
  }
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...retryAfter(problem, facts),
      ...challenge(problem),
    },
    body: JSON.stringify(body),
  }
}

/** Not known, not allowed, or nothing there for this caller: whoever tries doors leaves lines of these. */
const closedDoors: ReadonlySet<number> = new Set([401, 403, 404])

/** Who was refused what, from where: by codes and the route, never the path, which may hold a secret. */
const noteRefusal = (event: ApiEvent, { code, status }: Problem): void => {
  if (!closedDoors.has(status)) return
  const { requestId, authorizer } = event.requestContext
  const person = authorizer?.jwt?.claims.person
  const address = viewerAddress(event, code !== notThroughSite.code)
  const { routeKey: route } = event
  log.warn('refused', { requestId, route, code, status, ...(person && { person }), address })
}

/** Turns whatever was thrown into the answer that says what is wrong and what to do; the unexpected is logged. */
export const problem = (): MiddlewareObj<ApiEvent, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const { error, event } = request
    const { requestId } = event.requestContext
    if (error instanceof Refused || error instanceof BadRequest) noteRefusal(event, error.problem)
    if (error instanceof Refused) request.response = problemAnswer(error.problem, error.facts)
    else if (error instanceof BadRequest) request.response = problemAnswer(error.problem, {}, error.fields)
    else if (error instanceof UnreadableItem) {
      log.error('not-readable-back', { requestId, item: error.item, why: error.why })
      request.response = problemAnswer(notReadableBack, { requestId })
    } else {
      log.error('unexpected', { requestId, error })
      request.response = problemAnswer(unexpected, { requestId })
    }
  },
})
