import type { Context } from 'aws-lambda'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { actorOf } from '../../../../functions/organisation/people/actor.ts'
import type { Permission } from '../../../../functions/organisation/people/permission.ts'
import { readUser } from '../../../../functions/organisation/people/users-store.ts'
import { originHeader } from '../../../../functions/platform/edge/origin-header.ts'
import type { ApiEvent } from '../../../../functions/platform/http/api-event.ts'
import { httpHandler } from '../../../../functions/platform/http/handler.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { everyRoute } from '../../../journeys/api/every-route.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { asRoute, operations } from '../../../support/operations.ts'
import { originSecret } from '../../lambdas/deployed-store.ts'
import { july } from '../../tasks/task/stories.ts'
import { userOf } from '../http/city.ts'
import { accessTokenOf, itIs } from '../http/handlers.ts'
import { departmentRecords } from '../table/city.ts'
import { typicalCity } from '../table/typical-city.ts'

/** What `isHeavy` says, measured: nothing that people may ask for without being counted costs much. */

const light = 20
const office = 'vp.mot'
const administrator = 'qt.mot'

let store: ReturnType<typeof metered>

beforeAll(async () => {
  process.env.ORIGIN_SECRET = originSecret
  store = metered(await newStore())
  const people = Array.from({ length: 400 }, (_, place) => userOf(`cv${place}.sxd`, 'clerk', 'SXD'))
  await restoreCity(store, [
    ...departmentRecords('SXD', 'STC'),
    ...typicalCity({ departments: 100, tasks: 2_000, overdue: 50, overdueOn: july(29) }),
    ...[userOf(office, 'office'), userOf(administrator, 'administrator'), ...people].map((user) => ({
      kind: 'user' as const,
      user,
    })),
  ])
  await scanDay(store, { today: july(28), at: instantOf(july(28), '00:15') })
  vi.useFakeTimers({ toFake: ['Date'] })
  itIs(july(28))
})
afterAll(() => {
  vi.useRealTimers()
})

const gets = operations.flatMap((operation) => {
  const route = new Map(Object.entries(everyRoute)).get(operation.name)
  return route?.method === 'GET' && route.permitted === 200 ? [{ operation, route }] : []
})

const eventOf = (method: string, path: string, address: string, user: string) => {
  const { pathname, searchParams } = new URL(address, 'https://city.example.vn')
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: pathname,
    headers: { [originHeader]: originSecret },
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: {
      http: { method, path: pathname },
      requestId: 'r-1',
      authorizer: { jwt: { claims: accessTokenOf(user) } },
    },
    isBase64Encoded: false,
  } as unknown as ApiEvent
}

/** What an operation reads, and how it answers. */
const readBy = async ({ operation, route }: (typeof gets)[number]) => {
  const city = {
    store,
    actorOf: (event: ApiEvent, permission: string) =>
      actorOf(event, permission as Permission, july(28), {
        readUser: (id) => readUser(store, id),
        readDelegators: async () => [],
      }),
    requireWithinLimit: async () => undefined,
  }
  const user = route.roles.includes('office') ? office : administrator
  const address = route.path.replace('{task}', 'UBX01-2021-x00000000001')
  store.spent()
  const handler = httpHandler(city, [asRoute(operation)])
  const { statusCode } = await handler(eventOf('GET', operation.path, address, user), {} as Context)
  return { name: operation.name, reads: store.spent().reads, statusCode }
}

it('in a city of 100 departments, 400 people and 2,000 tasks what is not heavy reads at most 20 units', async () => {
  const read = []
  for (const asked of gets) read.push({ ...(await readBy(asked)), isHeavy: asked.operation.isHeavy })
  // Most find what they ask for: otherwise nothing was measured.
  expect(read.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(30)
  const unmarked = read.filter(({ isHeavy, reads }) => !isHeavy && reads > light)
  expect(unmarked).toEqual([])
  const marked = read.filter(({ isHeavy, reads }) => isHeavy && reads > light)
  expect(marked.map(({ name }) => name)).toEqual(expect.arrayContaining(['getFigures', 'getFiguresFile']))
})
