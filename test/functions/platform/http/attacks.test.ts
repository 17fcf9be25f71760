import { spawnSync } from 'node:child_process'
import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { serve } from '../../../../functions/lambdas/api/serve-open.ts'
import { insufficientScope } from '../../../../functions/organisation/machines/machine-problems.ts'
import { originHeader } from '../../../../functions/platform/edge/origin-header.ts'
import type { ApiEvent } from '../../../../functions/platform/http/api-event.ts'
import type { httpHandler } from '../../../../functions/platform/http/handler.ts'
import { openOperation } from '../../../../functions/platform/http/operation.ts'
import { log } from '../../../../functions/platform/lambda/log.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { asRoute } from '../../../support/operations.ts'

/** What somebody sends who means harm, to the front of every operation. */

const secret = 'known-to-the-distribution-and-the-api'

const take = openOperation({
  method: 'POST',
  path: '/api/take/{what}',
  answeredBy: 'open',
  summary: { vi: 'Nhận', en: 'Take' },
  request: { path: z.strictObject({ what: z.string() }), body: z.strictObject({ name: z.string() }) },
  answer: z.object({}),
  run: async ({ body, path }) => {
    if (path.what === 'forbidden') throw new Refused(insufficientScope, { scope: 'read-tasks' })
    if (path.what === 'broken') throw new Error('the key is hunter2')
    return { body: { took: body } }
  },
})
const form = openOperation({
  method: 'POST',
  path: '/api/form',
  answeredBy: 'open',
  summary: { vi: 'Mẫu', en: 'Form' },
  request: { body: z.strictObject({ scope: z.string() }), form: true },
  answer: z.object({}),
  run: async ({ body }) => ({ body: { took: body } }),
})
const handler = serve([asRoute(take), asRoute(form)])

const ask = (
  route: string,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): ReturnType<ReturnType<typeof httpHandler>> =>
  handler(
    {
      version: '2.0',
      routeKey: `POST ${route}`,
      rawQueryString: '',
      rawPath: path,
      headers: {
        [originHeader]: secret,
        'idempotency-key': 'key-00001',
        'content-type': 'application/json',
        ...headers,
      },
      body,
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'POST', path, sourceIp: '130.176.1.1' },
        requestId: 'r-1',
        routeKey: `POST ${route}`,
      },
    } as unknown as ApiEvent,
    {} as Context,
  )

const taking = (what: string, body = '{"name":"x"}', headers = {}) =>
  ask('/api/take/{what}', `/api/take/${what}`, body, headers)

beforeEach(() => {
  process.env.ORIGIN_SECRET = secret
  vi.restoreAllMocks()
})

describe('the headers of an answer, of a refusal and of a failure', () => {
  it.each([
    ['a', 200],
    ['forbidden', 403],
    ['broken', 500],
  ])('let a browser make nothing of it: %s', async (what, status) => {
    const { statusCode, headers = {} } = await taking(what)
    expect(statusCode).toBe(status)
    const policy = String(headers['Content-Security-Policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        'sandbox',
      ]),
    )
    expect(policy.join()).not.toContain('report')
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'cache-control': 'no-store',
      'content-type': expect.stringMatching(/^application\/(problem\+)?json; charset=utf-8$/),
    })
  })
})

it('a line of the log stays one, whatever stands in it', () => {
  const words = 'x"}\n{"level":"ERROR","message":"forged"}\u2028\r\n'
  const logger = new URL('../../../../functions/platform/lambda/log.ts', import.meta.url)
  const script = `import { log } from ${JSON.stringify(logger)}
    log.warn('refused', { route: ${JSON.stringify(words)} })`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const lines = `${run.stdout}${run.stderr}`.trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'WARN', message: 'refused', route: words })
})

it('a failure says its request’s number, and nothing of what failed', async () => {
  const failed = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  const { body = '' } = await taking('broken')
  expect(body).not.toMatch(/hunter2|attacks\.test|\.ts:\d/)
  expect(JSON.parse(body)).toMatchObject({ code: 'unexpected', facts: { requestId: 'r-1' } })
  expect(failed).toHaveBeenCalledWith('unexpected', { requestId: 'r-1', error: expect.any(Error) })
})

describe('names that JavaScript knows', () => {
  it.each([
    '{"name":"x","__proto__":{"isAdmin":true}}',
    '{"name":"x","constructor":{"prototype":{"isAdmin":true}}}',
  ])('are unknown fields: %s', async (body) => {
    const { statusCode, body: answer = '' } = await taking('a', body)
    expect([statusCode, JSON.parse(answer).errors[0].code]).toEqual([422, 'unknown-field'])
    expect({}).not.toHaveProperty('isAdmin')
  })
})

it('brackets within brackets, as many as fit, are a field of the wrong type', async () => {
  const { statusCode, body = '' } = await taking('a', `{"name":${'['.repeat(130_000)}${']'.repeat(130_000)}}`)
  expect([statusCode, JSON.parse(body).errors[0].code]).toEqual([422, 'wrong-type'])
})

describe('a form', () => {
  const sent = (body: string) =>
    ask('/api/form', '/api/form', body, { 'content-type': 'application/x-www-form-urlencoded' })

  it('that says a thing twice is refused, and neither is taken (RFC 6749, 3.2)', async () => {
    const { statusCode, body = '' } = await sent('scope=read-tasks&scope=register-tasks')
    expect([statusCode, JSON.parse(body).errors]).toMatchObject([
      422,
      [{ pointer: '#/scope', code: 'wrong-type' }],
    ])
  })

  it('that says it once is read', async () => {
    expect(JSON.parse((await sent('scope=read-tasks')).body ?? '')).toEqual({ took: { scope: 'read-tasks' } })
  })
})

describe('who is refused', () => {
  const linesOf = () => vi.spyOn(log, 'warn').mockImplementation(() => undefined)

  it('stands in the log with why, where and from which address', async () => {
    const warned = linesOf()
    await taking('forbidden', undefined, { 'x-forwarded-for': '113.160.1.1, 130.176.1.1' })
    expect(warned).toHaveBeenCalledWith('refused', {
      requestId: 'r-1',
      route: 'POST /api/take/{what}',
      code: 'insufficient-scope',
      status: 403,
      address: '113.160.1.1',
    })
  })

  it('does not choose the address that is written down', async () => {
    const warned = linesOf()
    await taking('forbidden', undefined, { 'x-forwarded-for': '10.0.0.1, evil"\n, 113.160.1.1, 130.176.1.1' })
    expect(warned.mock.calls[0]?.[1]).toMatchObject({ address: '113.160.1.1' })
  })

  it('is told by the connection where nobody stands before the API', async () => {
    const warned = linesOf()
    await taking('forbidden', undefined, {
      [originHeader]: 'a guess',
      'x-forwarded-for': '8.8.8.8, 130.176.1.1',
    })
    expect(warned.mock.calls[0]?.[1]).toMatchObject({ code: 'not-through-site', address: '130.176.1.1' })
  })

  it('for a field that is wrong is no trouble of safety, and makes no line', async () => {
    const warned = linesOf()
    await taking('a', '{}')
    expect(warned).not.toHaveBeenCalled()
  })
})
