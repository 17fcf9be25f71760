import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { loadProblems } from '../../functions/lambdas/api/problems.ts'
import { fieldTexts } from '../../functions/platform/problems/field-texts.ts'

const problems = await loadProblems()

import { type Answered, checkDescribed } from './description.ts'
import { signIn } from './sign-in.ts'

/** The API as people use it: signed in, over HTTP, and every answer held against what the description promises. */

export interface Answer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
  /** What If-Match takes; empty where there is none. */
  readonly etag: string
}

export interface Problem {
  readonly code: string
  readonly status: number
  readonly detail: string
  readonly en: { readonly title: string; readonly detail: string }
  readonly facts?: Record<string, string | number>
  readonly errors?: readonly { pointer: string; code: string; vi: string; en: string }[]
}

interface Sent {
  readonly ifMatch?: string | undefined
  /** A new Idempotency-Key unless one is given; null sends none. */
  readonly key?: string | null
  /** What is sent instead of application/json; null sends no content type. */
  readonly type?: string | null
}

const securityHeaders = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

const blanksOf = (pattern: string): string[] => pattern.match(/\{\w+\}/g) ?? []

/** What a person typed may look like a blank, and the fields of a template do: only those of the pattern itself are any. */
const checkFilled = (pattern: string, told: string): void => {
  for (const blank of blanksOf(pattern))
    expect(told, `a blank of “${pattern}” was not filled`).not.toContain(blank)
}

const checkProblem = (status: number, told: Problem) => {
  expect(told.status).toBe(status)
  expect(problems).toHaveProperty(told.code)
  const { vi, en } = problems[told.code] as (typeof problems)[string]
  checkFilled(vi.detail, told.detail)
  checkFilled(en.detail, told.en.detail)
  for (const { code, vi: words, en: english } of told.errors ?? []) {
    const text = fieldTexts[code]
    checkFilled(text?.vi ?? '', words)
    checkFilled(text?.en ?? '', english)
  }
}

/**
 * Fails unless an answer over HTTP is what the description promises, with the headers that protect whoever reads it and, where it
 * refuses, the words of a problem that there is.
 */
export const checkAnswer = (method: string, path: string, answered: Answered): void => {
  const { status, headers, body } = answered
  checkDescribed(method, path, answered)
  // API Gateway itself says so, before any function; all else comes from the functions.
  if (headers['content-type'] === 'application/json') return
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers[name], `${method} ${path}: ${name}`).toBe(value)
  if (status >= 400) checkProblem(status, body as Problem)
}

const headersOf = (method: string, token: string | undefined, { ifMatch, key, type }: Sent) => ({
  ...(token && { authorization: `Bearer ${token}` }),
  ...(method !== 'GET' && type !== null && { 'content-type': type ?? 'application/json' }),
  ...(method === 'POST' && key !== null && { 'idempotency-key': key ?? randomUUID() }),
  ...(ifMatch && { 'if-match': ifMatch }),
})

/** `body` goes out as JSON, unless it is text or bytes: those go out as they are. */
const bodyOf = (body: unknown) => {
  if (body === undefined) return {}
  return { body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body) }
}

export interface LocalAddress {
  readonly url: string
  readonly issuer: string
  readonly clientId: string
}

/** Whether somebody is asked to sign in again, as the page then has them do. */
const isTooLongAgo = async (response: Response): Promise<boolean> =>
  response.status === 403 && ((await response.clone().json()) as Problem).code === 'sign-in-not-recent'

/** @param tokenOf the token of somebody; with `anew` that of another sign-in */
const callerWith = (url: string, tokenOf: (anew?: 'anew') => Promise<string | undefined>) => {
  const send = async <Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    sent: Sent = {},
  ): Promise<Answer<Body>> => {
    const key = sent.key === undefined ? randomUUID() : sent.key
    const sendWith = (token: string | undefined) => {
      const headers = headersOf(method, token, { ...sent, key })
      return fetch(url + path, { method, headers, ...(bodyOf(body) as { body?: string }) })
    }
    const first = await sendWith(await tokenOf())
    const response = (await isTooLongAgo(first)) ? await sendWith(await tokenOf('anew')) : first
    const isJson = response.headers.get('content-type')?.includes('json')
    const told = isJson ? await response.json() : await response.text()
    checkAnswer(method, path, {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: told,
    })
    return {
      status: response.status,
      headers: response.headers,
      body: told as Body,
      etag: response.headers.get('etag') ?? '',
    }
  }
  return {
    send,
    get: <Body = unknown>(path: string) => send<Body>('GET', path),
    post: <Body = unknown>(path: string, body?: unknown, sent?: Sent) => send<Body>('POST', path, body, sent),
    put: <Body = unknown>(path: string, body: unknown, sent?: Sent) => send<Body>('PUT', path, body, sent),
  }
}

export type Caller = ReturnType<typeof callerWith>

export const openApi = (city: LocalAddress) => {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (userId: string, anew?: 'anew'): Promise<string> => {
    const token = (!anew && tokens.get(userId)) || signIn(city, userId)
    tokens.set(userId, token)
    return token
  }
  return {
    tokenOf,
    /** As this person, who signs in at the first request and keeps the token. */
    as: (userId: string): Caller => callerWith(city.url, (anew) => tokenOf(userId, anew)),
    withToken: (token: string): Caller => callerWith(city.url, async () => token),
    withoutToken: callerWith(city.url, async () => undefined),
  }
}

/** Everything a list holds, page after page, at most `limit` a page; a list that never ends fails. */
export const everyPage = async <Name extends string, Line>(
  person: Caller,
  path: string,
  name: Name,
  limit: number,
): Promise<Line[]> => {
  const lines: Line[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < 100; pages += 1) {
    const next = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`
    const { status, body } = await person.get<Record<Name, Line[]> & { cursor?: string }>(next)
    expect(status, next).toBe(200)
    expect(body[name].length, next).toBeLessThanOrEqual(limit)
    lines.push(...body[name])
    cursor = body.cursor
    if (!cursor) return lines
  }
  throw new Error(`${path} does not end`)
}
