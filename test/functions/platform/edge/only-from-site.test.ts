import type { Context } from 'aws-lambda'
import { beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import { serve } from '../../../../functions/lambdas/api/serve-open.ts'
import { originHeader } from '../../../../functions/platform/edge/origin-header.ts'
import type { ApiEvent } from '../../../../functions/platform/http/api-event.ts'
import type { httpHandler } from '../../../../functions/platform/http/handler.ts'
import { openOperation } from '../../../../functions/platform/http/operation.ts'
import { asRoute } from '../../../support/operations.ts'

/** The API's own address is open to the whole internet: only what comes through the distribution is answered. */

const secret = 'known-to-the-distribution-and-the-api'
const hello = openOperation({
  method: 'GET',
  path: '/api/hello',
  answeredBy: 'open',
  summary: { vi: 'Chào', en: 'Hello' },
  request: {},
  answer: z.object({}),
  run: async () => ({ body: { hello: true } }),
})
const handler = serve([asRoute(hello)])

const ask = (headers: Record<string, string>): ReturnType<ReturnType<typeof httpHandler>> =>
  handler(
    {
      version: '2.0',
      routeKey: 'GET /api/hello',
      rawQueryString: '',
      rawPath: '/api/hello',
      headers,
      requestContext: { http: { method: 'GET', path: '/api/hello' }, requestId: 'r-1' },
    } as unknown as ApiEvent,
    {} as Context,
  )

beforeEach(() => {
  process.env.ORIGIN_SECRET = secret
})

it('answers what the distribution hands over, for a year by TLS alone', async () => {
  const { statusCode, headers } = await ask({ [originHeader]: secret })
  expect(statusCode).toBe(200)
  expect(headers?.['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains')
})

it.each([{}, { [originHeader]: '' }, { [originHeader]: `${secret}.` }, { [originHeader]: 'a guess' }])(
  'refuses %j in words',
  async (headers) => {
    const { statusCode, body } = await ask(headers)
    expect([statusCode, JSON.parse(body ?? '')]).toMatchObject([
      403,
      { code: 'not-through-site', title: 'Hãy dùng địa chỉ của trang' },
    ])
  },
)

it('answers nobody where there is no secret', async () => {
  delete process.env.ORIGIN_SECRET
  expect((await ask({})).statusCode).toBe(500)
})
