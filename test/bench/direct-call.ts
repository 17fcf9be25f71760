import type { Context } from 'aws-lambda'
import { actorOf } from '../../functions/organisation/people/actor.ts'
import type { Permission } from '../../functions/organisation/people/permission.ts'
import { readUser } from '../../functions/organisation/people/users-store.ts'
import { originHeader } from '../../functions/platform/edge/origin-header.ts'
import type { ApiEvent } from '../../functions/platform/http/api-event.ts'
import { httpHandler } from '../../functions/platform/http/handler.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import type { LocalDate } from '../../functions/shared/dates/dates.ts'
import { asRoute, operationNamed } from '../support/operations.ts'

const secret = 'shared-by-the-distribution-and-the-api'

/** One request: the operation's name, who asks, the address, and what is sent with it. */
export interface DirectCall {
  readonly name: string
  readonly person: string
  readonly address: string
  readonly sent?: { readonly key: string; readonly body: unknown }
}

const eventOf = (method: string, path: string, { address, person, sent }: DirectCall) => {
  const { pathname, search } = new URL(address, 'https://city.example.vn')
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: {
      [originHeader]: secret,
      ...(sent && { 'content-type': 'application/json', 'idempotency-key': sent.key }),
    },
    queryStringParameters: Object.fromEntries(new URLSearchParams(search)),
    requestContext: {
      http: { method, path: pathname },
      requestId: 'bench',
      authorizer: {
        jwt: {
          claims: {
            sub: `sub-${person}`,
            token_use: 'access',
            auth_time: Math.floor(Date.now() / 1_000),
            person,
          },
        },
      },
    },
    ...(sent && { body: JSON.stringify(sent.body) }),
    isBase64Encoded: false,
  } as unknown as ApiEvent
}

/** The operations on this store without the network between, as the Lambda runs them. @throws Error where one refuses */
export const directCalls = (store: Store, today: LocalDate) => {
  process.env.ORIGIN_SECRET = secret
  const city = {
    store,
    actorOf: (event: ApiEvent, permission: string) =>
      actorOf(event, permission as Permission, today, {
        readUser: (id) => readUser(store, id),
        readDelegators: async () => [],
      }),
    requireWithinLimit: async () => undefined,
  }
  return async (call: DirectCall): Promise<string> => {
    const operation = operationNamed(call.name)
    const handler = httpHandler(city, [asRoute(operation)])
    const { statusCode, body } = await handler(eventOf(operation.method, operation.path, call), {} as Context)
    if (statusCode !== (operation.status ?? 200))
      throw new Error(`${call.person} ${call.address}: ${statusCode} ${body}`)
    return String(body)
  }
}
