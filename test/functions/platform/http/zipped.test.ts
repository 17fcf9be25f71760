import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ApiEvent } from '../../../../functions/platform/http/api-event.ts'
import { etagOfVersion, versionOfEtag } from '../../../../functions/platform/http/etag.ts'
import { takesGzip, zippedFor } from '../../../../functions/platform/http/zipped.ts'

const from = (accepted?: string) =>
  ({ headers: accepted === undefined ? {} : { 'accept-encoding': accepted } }) as ApiEvent

const answerOf = (length: number) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', etag: etagOfVersion(7) },
  body: JSON.stringify('ệ'.repeat(length)),
})

describe('an answer goes out zipped', () => {
  it('to whoever can read that, with the same words and the same version', () => {
    const answer = answerOf(1_000)
    const zipped = zippedFor(from('br, gzip'), answer)
    expect(zipped).toMatchObject({ statusCode: 200, isBase64Encoded: true })
    expect(zipped.headers).toEqual({
      ...answer.headers,
      etag: 'W/"7"',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    })
    expect(versionOfEtag(String(zipped.headers?.etag))).toBe(7)
    const bytes = Buffer.from(zipped.body ?? '', 'base64')
    expect(bytes.length).toBeLessThan(answer.body.length / 10)
    expect(gunzipSync(bytes).toString()).toBe(answer.body)
  })

  it('but not to others, who are told that it depends on that', () => {
    const answer = answerOf(1_000)
    const headers = { ...answer.headers, vary: 'accept-encoding' }
    expect(zippedFor(from(), answer)).toEqual({ ...answer, headers })
  })

  it('and not where there is nothing to gain', () => {
    const answer = answerOf(100)
    expect(zippedFor(from('gzip'), answer)).toEqual(answer)
  })
})

it.each([
  ['gzip', true],
  ['br;q=1.0, gzip;q=0.8', true],
  ['deflate, GZIP', true],
  ['gzip;q=0', false],
  ['x-gzip', false],
  ['br', false],
  ['', false],
])('who accepts %j can read gzip: %j', (accepted, can) => expect(takesGzip(from(accepted))).toBe(can))
