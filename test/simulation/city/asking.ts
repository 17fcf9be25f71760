import { cityOn } from '../../../functions/lambdas/api/serve.ts'
import type { ApiEvent } from '../../../functions/platform/http/api-event.ts'
import { carryOut } from '../../../functions/platform/http/handler.ts'
import { BadRequest } from '../../../functions/platform/problems/problem-answer.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { Refused } from '../../../functions/shared/problems/refused.ts'
import { operationNamed } from '../../support/operations.ts'

/** What a person sends: the parts of a request, before they are text. */
export interface Asked {
  readonly operation: string
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly ifMatch?: string | undefined
  /** One for each thing that a person wants done; who sends again sends it again. */
  readonly key?: string
}

export type Answered =
  | { readonly kind: 'done'; readonly body: unknown; readonly etag?: string | undefined }
  | { readonly kind: 'refused'; readonly code: string; readonly status: number }

/** Everybody has signed in a moment ago: how long ago is looked at elsewhere (recent-sign-in.test.ts). */
const eventOf = (person: string, now: Date, asked: Asked): ApiEvent => {
  const claims = { token_use: 'access', auth_time: Math.floor(now.getTime() / 1_000), person }
  const { method, path } = operationNamed(asked.operation)
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => asked.path?.[name] ?? '')
  const event = {
    routeKey: `${method} ${path}`,
    rawPath,
    headers: {
      'content-type': 'application/json',
      ...(asked.key && { 'idempotency-key': asked.key }),
      ...(asked.ifMatch && { 'if-match': asked.ifMatch }),
    },
    queryStringParameters: asked.query ?? {},
    ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
    isBase64Encoded: false,
    requestContext: { http: { method }, authorizer: { jwt: { claims } } },
  }
  return event as unknown as ApiEvent
}

/**
 * Has an operation carried out as the Lambda does: who calls, what they may, whether the request is well formed, the rule, the
 * transaction. Only the wire is left out. What is no refusal is thrown as it came.
 */
export const ask = async (store: Store, person: string, now: Date, asked: Asked): Promise<Answered> => {
  try {
    const answer = await carryOut(
      cityOn(() => store),
      operationNamed(asked.operation),
      eventOf(person, now, asked),
      now,
    )
    if (!('body' in answer)) throw new Error(`${asked.operation} answers no JSON`)
    return { kind: 'done', body: answer.body, etag: answer.etag }
  } catch (error) {
    if (!(error instanceof Refused) && !(error instanceof BadRequest)) throw error
    return { kind: 'refused', code: error.code, status: error.problem.status }
  }
}
