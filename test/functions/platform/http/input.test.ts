import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { User } from '../../../../functions/organisation/people/user.ts'
import type { ApiEvent } from '../../../../functions/platform/http/api-event.ts'
import { inputOf } from '../../../../functions/platform/http/input.ts'
import { mailEnvironment, tableEnvironment } from '../../../../functions/platform/lambda/environment.ts'
import { log } from '../../../../functions/platform/lambda/log.ts'
import { scheduledDay } from '../../../../functions/platform/lambda/schedule-event.ts'
import { eachRecord } from '../../../../functions/platform/lambda/stream.ts'
import { BadRequest } from '../../../../functions/platform/problems/problem-answer.ts'
import updateProgress from '../../../../functions/tasks/report/update-progress.operation.ts'

const clerk: User = {
  id: 'vien.sxd',
  name: 'Lê Thị Cúc',
  email: 'cuc@example.vn',
  role: 'clerk',
  department: 'SXD',
  active: true,
}

const id = 'SXD-2021-k3f9x2m8q1ab'
const headers = { 'content-type': 'application/json', 'idempotency-key': 'key-00001' }

const eventOf = (body: string | undefined, given: Partial<ApiEvent> = {}): ApiEvent =>
  ({
    routeKey: 'POST /api/tasks/{id}/progress',
    rawPath: `/api/tasks/${id}/progress`,
    headers,
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST' } },
    ...(body !== undefined && { body }),
    ...given,
  }) as ApiEvent

const understood = (event: ApiEvent) => inputOf(updateProgress.request, event, clerk)

const refusalOf = (event: ApiEvent) => {
  try {
    understood(event)
  } catch (error) {
    if (error instanceof BadRequest)
      return error.fields.length ? error.fields.map(({ pointer }) => pointer) : error.code
    throw error
  }
  throw new Error('it was understood')
}

const progress = (text: string, bytes: number) => {
  const body = JSON.stringify({ text })
  return `${body.slice(0, -1)}${' '.repeat(bytes - Buffer.byteLength(body))}}`
}

describe('a request', () => {
  it('is understood: path, body and the command’s key, which is the person’s own', () => {
    const input = understood(eventOf('{"text":"  Đã họp  "}'))
    expect(input).toMatchObject({
      path: { id },
      body: { text: 'Đã họp' },
      command: { key: 'vien.sxd~key-00001' },
    })
  })

  it('of exactly 256 KB is taken, of one byte more is not', () => {
    expect(understood(eventOf(progress('Đã họp', 256 * 1024))).body).toEqual({ text: 'Đã họp' })
    expect(refusalOf(eventOf(progress('Đã họp', 256 * 1024 + 1)))).toBe('body-too-large')
  })

  it('says the same with another body or on another task, another hash', () => {
    const hashOf = (event: ApiEvent) => understood(event).command.bodyHash
    const same = eventOf('{"text":"x"}')
    const encoded = { isBase64Encoded: true, body: Buffer.from('{"text":"x"}').toString('base64') }
    expect(hashOf(eventOf('{"text":"x"}', encoded))).toBe(hashOf(same))
    expect(hashOf(eventOf('{"text":"y"}'))).not.toBe(hashOf(same))
    const elsewhere = { rawPath: '/api/tasks/SXD-2021-k3f9x2m8q1ac/progress' }
    expect(hashOf(eventOf('{"text":"x"}', elsewhere))).not.toBe(hashOf(same))
  })

  it.each<[string, ApiEvent, string | string[]]>([
    ['no body', eventOf(undefined), 'malformed-json'],
    ['half a body', eventOf('{"text":'), 'malformed-json'],
    ['two bodies', eventOf('{}{}'), 'malformed-json'],
    [
      'bytes that are no UTF-8',
      eventOf(Buffer.from([0x22, 0xff, 0x22]).toString('base64'), { isBase64Encoded: true }),
      'malformed-json',
    ],
    [
      'letters of another encoding, which whoever handed the bytes on has replaced',
      eventOf('{"text":"R\ufffd so\ufffdt"}'),
      ['#/text'],
    ],
    ['letters that a program lost before it wrote them', eventOf('{"text":"R\\ufffd soát"}'), ['#/text']],
    [
      'letters lost deep inside, each told',
      eventOf('{"text":"\ufffd","more":{"deep":["a","\ufffd"]}}'),
      ['#/more', '#/text', '#/more/deep/1'],
    ],
    [
      'another content type',
      eventOf('{}', { headers: { ...headers, 'content-type': 'text/plain' } }),
      'unsupported-media-type',
    ],
    [
      'no content type',
      eventOf('{}', { headers: { 'idempotency-key': 'key-00001' } }),
      'unsupported-media-type',
    ],
    ['no key', eventOf('{}', { headers: { 'content-type': 'application/json' } }), 'idempotency-key-missing'],
    [
      'too short a key',
      eventOf('{}', { headers: { ...headers, 'idempotency-key': 'short' } }),
      'idempotency-key-missing',
    ],
    [
      'a key with other signs',
      eventOf('{}', { headers: { ...headers, 'idempotency-key': 'key~00001' } }),
      'idempotency-key-missing',
    ],
    [
      'an unknown parameter',
      eventOf('{"text":"x"}', { queryStringParameters: { debug: '1' } }),
      ['#/query/debug'],
    ],
    [
      'everything wrong at once',
      eventOf('{"txt":1}', { rawPath: '/api/tasks/x/progress', queryStringParameters: { a: 'b' } }),
      ['#/path/id', '#/query/a', '#/text', '#/txt'],
    ],
  ])('with %s is refused', (_, event, expected) => {
    expect(refusalOf(event)).toEqual(expected)
  })
})

describe('what starts a job', () => {
  it.each([
    ['2021-07-25T17:15:00Z', '2021-07-26'],
    ['2021-07-26T16:59:59Z', '2021-07-26'],
    ['2021-07-26T00:15:00+07:00', '2021-07-26'],
    ['2021-12-31T17:15:00Z', '2022-01-01'],
  ])('the schedule’s time %s stands for %s', (scheduledTime, day) => {
    expect(scheduledDay({ scheduledTime }, new Date('2026-01-01'))).toBe(day)
  })

  it.each([{}, undefined, { scheduledTime: '' }, { scheduledTime: '<aws.scheduler.scheduled-time>' }])(
    'anything else is an error: %j',
    (event) => expect(() => scheduledDay(event, new Date())).toThrow(),
  )

  it('a time that has not come is refused, a minute of difference between clocks is not', () => {
    const scheduledTime = '2021-07-25T17:15:00Z'
    expect(scheduledDay({ scheduledTime }, new Date('2021-07-25T17:14:30Z'))).toBe('2021-07-26')
    expect(() => scheduledDay({ scheduledTime }, new Date('2021-07-25T17:13:00Z'))).toThrow('not come yet')
  })

  it('the environment must be whole', () => {
    const whole = {
      TABLE_NAME: 'city',
      MAIL_FROM: 'a@example.vn',
      MAIL_CONFIGURATION_SET: 'mails',
      MAIL_REPLY_TO: 'vp@example.vn',
      MAILS_PER_SECOND: '14',
      SITE_ADDRESS: 'https://city.example.vn',
    }
    expect(mailEnvironment.parse(whole)).toEqual({ ...whole, MAILS_PER_SECOND: 14 })
    for (const name of Object.keys(whole)) {
      const { [name as keyof typeof whole]: _, ...rest } = whole
      expect(() => mailEnvironment.parse(rest), name).toThrow(name)
    }
    expect(() => mailEnvironment.parse({ ...whole, MAILS_PER_SECOND: '0' })).toThrow()
    expect(() => tableEnvironment.parse({ TABLE_NAME: '' })).toThrow()
  })
})

describe('a batch of the stream', () => {
  beforeAll(() => {
    vi.spyOn(log, 'error').mockImplementation(() => undefined)
  })
  afterAll(() => {
    vi.restoreAllMocks()
  })

  const recordOf = (place: number) => ({
    dynamodb: { SequenceNumber: `s-${place}`, NewImage: { place: { N: String(place) } } },
  })
  const removed = { dynamodb: { SequenceNumber: 's-9' } }
  const worksExcept = (fails: number, worked: string[]) =>
    eachRecord({ Records: [recordOf(0), removed, recordOf(1), recordOf(2)] }, async ({ place }) => {
      if (place?.N === String(fails)) throw new Error('no')
      worked.push(place?.N ?? '')
    })

  it('is worked through in order; what was removed is passed over', async () => {
    const worked: string[] = []
    expect(await worksExcept(7, worked)).toEqual({ batchItemFailures: [] })
    expect(worked).toEqual(['0', '1', '2'])
  })

  it('stops at the first that fails and names it', async () => {
    const worked: string[] = []
    expect(await worksExcept(1, worked)).toEqual({ batchItemFailures: [{ itemIdentifier: 's-1' }] })
    expect(worked).toEqual(['0'])
  })
})
