import type { Context } from 'aws-lambda'
import { actorOf } from '../../../functions/organisation/people/actor.ts'
import type { Permission } from '../../../functions/organisation/people/permission.ts'
import { readUser } from '../../../functions/organisation/people/users-store.ts'
import { originHeader } from '../../../functions/platform/edge/origin-header.ts'
import type { ApiEvent } from '../../../functions/platform/http/api-event.ts'
import { httpHandler } from '../../../functions/platform/http/handler.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import type { metered, Spent } from '../../support/capacity.ts'
import { asRoute, operationNamed } from '../../support/operations.ts'
import { administrator, clerk, office } from './growing-city.ts'

const secret = 'shared-by-the-distribution-and-the-api'

const roleOf = { [office]: 'Office', [clerk]: 'clerk', [administrator]: 'administrator' } as Record<
  string,
  string
>

/** What people look at: whose request, and its address. A clerk's is of the own department. */
const requests = [
  ['getMe', clerk, '/api/me'],
  ['getDashboard', office, '/api/dashboard/2021'],
  ['getTrend', office, '/api/snapshots'],
  ['getTodo', office, '/api/todo'],
  ['getTodo', clerk, '/api/todo'],
  ['listTasks', clerk, '/api/tasks?department=D00&year=2021&status=open'],
  ['listTasks', clerk, '/api/tasks?department=D00&year=2021&status=open-overdue'],
  ['getTask', clerk, '/api/tasks/{task}'],
  ['search', office, '/api/search?q=v%C3%A0nh+%C4%91ai'],
  ['listDirectives', office, '/api/directives?year=2021'],
  ['getFigures', office, '/api/figures?period=2021'],
  ['getFigures', office, '/api/figures?period=2021&asOf=2021-07-15'],
  ['listFigureTasks', office, '/api/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31&status=open'],
  ['listUrgings', office, '/api/urgings'],
  ['getSystemStatus', office, '/api/system-status'],
  ['listUsers', administrator, '/api/users'],
] as const

const eventOf = (method: string, path: string, address: string, person: string) => {
  const { pathname, search } = new URL(address, 'https://city.example.vn')
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { [originHeader]: secret },
    queryStringParameters: Object.fromEntries(new URLSearchParams(search)),
    requestContext: {
      http: { method, path: pathname },
      requestId: 'bench',
      authorizer: { jwt: { claims: { sub: `sub-${person}`, token_use: 'access', person } } },
    },
    isBase64Encoded: false,
  } as unknown as ApiEvent
}

export interface Read extends Spent {
  readonly name: string
  /** Of the answer, as it leaves the Lambda. */
  readonly bytes: number
}

/** What each request reads, calls and answers, in a city of one size. */
export const readsOf = async (
  store: ReturnType<typeof metered>,
  today: LocalDate,
  task: string,
): Promise<Read[]> => {
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
  const reads: Read[] = []
  for (const [name, person, given] of requests) {
    const operation = operationNamed(name)
    const address = given.replace('{task}', task)
    const handler = httpHandler(city, [asRoute(operation)])
    store.spent()
    const { statusCode, body } = await handler(
      eventOf(operation.method, operation.path, address, person),
      {} as Context,
    )
    if (statusCode !== 200) throw new Error(`${person} ${address}: ${statusCode} ${body}`)
    const said = `${roleOf[person]}: ${given}`
    reads.push({ name: said, bytes: String(body).length, ...store.spent() })
  }
  return reads
}
