import type { Context } from 'aws-lambda'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { actorOf } from '../../../../functions/organisation/people/actor.ts'
import type { Permission } from '../../../../functions/organisation/people/permission.ts'
import { readUser } from '../../../../functions/organisation/people/users-store.ts'
import { originHeader } from '../../../../functions/platform/edge/origin-header.ts'
import type { ApiEvent } from '../../../../functions/platform/http/api-event.ts'
import { httpHandler } from '../../../../functions/platform/http/handler.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { giveDueTasks } from '../../../../functions/tasks/planned/giving-store.ts'
import updateProgress from '../../../../functions/tasks/report/update-progress.operation.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { type StoreCall, withCalls } from '../../../support/faults.ts'
import { asRoute } from '../../../support/operations.ts'
import { originSecret } from '../../lambdas/deployed-store.ts'
import { monthly, registerOn } from '../../tasks/planned/duties.ts'
import { commandOf, departmentOf, departmentRecords, directiveOf, registrationOf } from '../table/city.ts'
import { userOf } from './city.ts'
import { accessTokenOf, itIs } from './handlers.ts'

/** A command reads its task beside whoever calls: in one round trip, and nobody learns of it who may not. */

let store: Store
let id: string

beforeEach(async () => {
  store = await newStore()
  process.env.ORIGIN_SECRET = originSecret
  await restoreCity(store, [
    ...departmentRecords('SXD', 'STC'),
    { kind: 'user', user: userOf('cv.sxd', 'clerk', 'SXD') },
    { kind: 'user', user: userOf('cv.stc', 'clerk', 'STC') },
    { kind: 'user', user: userOf('tt.mot', 'auditor') },
  ])
  const task = registrationOf({ title: 'Báo cáo' })
  await registerDirective(store, directiveOf(), [task], commandOf('register'))
  id = task.change.after.id
})

afterEach(() => {
  vi.useRealTimers()
})

const eventOf = (user: string, path: string, given: { body?: string; ifMatch?: string }) => ({
  version: '2.0',
  routeKey: 'POST /api/tasks/{id}/progress',
  rawPath: `/api/tasks/${path}/progress`,
  rawQueryString: '',
  headers: {
    'content-type': 'application/json',
    'idempotency-key': 'mot-lan-thoi',
    'if-match': given.ifMatch ?? '"1"',
    [originHeader]: originSecret,
  },
  requestContext: {
    http: { method: 'POST', path: `/api/tasks/${path}/progress` },
    requestId: 'r-1',
    authorizer: { jwt: { claims: accessTokenOf(user) } },
  },
  body: given.body ?? '{"text":"Đang làm"}',
  isBase64Encoded: false,
})

const ask = async (
  table: Store,
  user: string,
  path = id,
  given: { body?: string; ifMatch?: string } = {},
) => {
  const city = {
    store: table,
    actorOf: (event: ApiEvent, permission: string, today: LocalDate) =>
      actorOf(event, permission as Permission, today, {
        readUser: (one) => readUser(table, one),
        readDelegators: async () => [],
      }),
    requireWithinLimit: async () => undefined,
  }
  const handler = httpHandler(city, [asRoute(updateProgress)])
  const event = eventOf(user, path, given) as unknown as ApiEvent
  const { statusCode, body } = await handler(event, {} as Context)
  return [statusCode, JSON.parse(body ?? '').code]
}

const isOfTask = ({ name, input }: StoreCall): boolean =>
  name === 'Get' && !String((input.Key as { pk: string }).pk).startsWith('USER')

it('both are read at once', async () => {
  const asked = Promise.withResolvers<void>()
  // The caller's record comes only after the task has been asked for.
  const waiting = withCalls(store, async (call, send) => {
    if (isOfTask(call)) asked.resolve()
    else if (call.name === 'Get') await asked.promise
    return send()
  })
  expect(await ask(waiting, 'cv.sxd')).toEqual([200, undefined])
})

it('a command costs three calls and 1.5 read units with its caller’s record', async () => {
  const counted = metered(store)
  counted.spent()
  await ask(counted, 'cv.sxd')
  const { calls, reads } = counted.spent()
  expect(calls).toBe(3)
  expect(reads).toBeLessThanOrEqual(1.5)
})

it('where the task cannot be read, whoever may not know of it is refused as ever', async () => {
  const broken = withCalls(store, (call, send) =>
    isOfTask(call) ? Promise.reject(new Error('no answer')) : send(),
  )
  expect(await ask(broken, 'khong.ai')).toEqual(await ask(store, 'khong.ai'))
  expect(await ask(broken, 'tt.mot')).toEqual([403, 'forbidden'])
  expect(await ask(broken, 'cv.stc')).toEqual([404, 'not-found'])
  expect(await ask(broken, 'cv.sxd', id, { body: '{}' })).toEqual([422, 'invalid-fields'])
  expect(await ask(broken, 'cv.sxd', id, { ifMatch: '*' })).toEqual([400, 'if-match-unreadable'])
  expect((await ask(broken, 'cv.sxd'))[0]).toBe(500)
})

it('an id that is none is named as a wrong field, to whoever may call at all', async () => {
  expect(await ask(store, 'tt.mot', 'x')).toEqual([403, 'forbidden'])
  expect(await ask(store, 'cv.sxd', 'x')).toEqual([422, 'invalid-fields'])
})

it('work that is withheld between its reading and its giving is not taken for what the caller saw', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const [, planned] = await registerOn(store, '2021-07-10', [monthly()])
  itIs('2021-08-01')
  const ending = departmentOf('SXD', { validTo: '2021-07-31' })
  let reads = 0
  const meanwhile = withCalls(store, async (call, send) => {
    if (isOfTask(call)) reads += 1
    if (isOfTask(call) && reads === 2) {
      await putDepartment(store, ending, 2021)
      await giveDueTasks(store, ending, { today: '2021-08-01', at: new Date() })
    }
    return send()
  })
  expect(await ask(meanwhile, 'cv.sxd', planned?.id)).toEqual([412, 'stale-version'])
  expect(reads).toBeGreaterThanOrEqual(2)
})
