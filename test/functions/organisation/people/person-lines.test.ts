import { marshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { signInLine } from '../../../../functions/organisation/people/accounts/sign-in-line.ts'
import { logPeople } from '../../../../functions/organisation/people/register/person-lines.ts'
import { log } from '../../../../functions/platform/lambda/log.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

/** What whoever watches a city reads of its people in the log: codes and instants, no name, no mail address. */

let api: Api
beforeAll(async () => {
  api = await openCity()
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(() => {
  vi.useRealTimers()
})

const address = 'le.thi.ha@danang.gov.vn'

/** As the stream of the histories hands over everything that is in them. */
const everyRecord = async (eventName: DynamoDBRecord['eventName'] = 'INSERT'): Promise<DynamoDBRecord[]> =>
  (await wholeTable(api.store)).map((item) => ({
    ...(eventName && { eventName }),
    dynamodb: { NewImage: marshall(item, { removeUndefinedValues: true }) as never },
  }))

const told = (records: readonly DynamoDBRecord[]) => {
  const info = vi.spyOn(log, 'info').mockReturnValue()
  logPeople(records)
  return info.mock.calls as unknown as [message: string, said: Record<string, string>][]
}

describe('the changes of a person', () => {
  it('are lines with who, whom and when, in the order of what was done', async () => {
    const given = { name: 'Lê Thị Hà', email: address, role: 'clerk', department: 'SXD' }
    const { body } = await api.ask('qt.mot', 'POST /api/users', given)
    const { id } = body
    let { version } = body
    const change = async (name: string, said: object) => {
      const answer = await api.ask('qt.mot', `POST /api/users/${id}/${name}`, said, {
        ifMatch: `"${version}"`,
      })
      expect([name, answer.status]).toEqual([name, 200])
      version = answer.body.version
    }
    await change('change', { name: 'Lê Thị Hà', role: 'head', department: 'SXD' })
    await change('change', { name: 'Lê Thị Thu Hà', role: 'head', department: 'SXD' })
    await change('move', { department: 'STC', on: '2021-07-01' })
    await change('mail-address', { email: `moi.${address}` })
    await change('active', { active: false })
    await change('active', { active: true })
    const lines = told(await everyRecord()).filter(([, { person }]) => person === id)
    lines.sort(([, one], [, other]) => String(one.at).localeCompare(String(other.at)))
    const said = { person: id, by: 'qt.mot', at: expect.stringMatching(/^2021-07-01T02:/) }
    expect(lines).toEqual([
      ['person-entered', { ...said, is: 'clerk SXD' }],
      ['role-changed', { ...said, was: 'clerk SXD', is: 'head SXD' }],
      ['person-changed', said],
      ['person-moved', { ...said, was: 'head SXD', is: 'head STC' }],
      ['mail-address-changed', said],
      ['person-locked', said],
      ['person-unlocked', said],
    ])
    expect(JSON.stringify(lines)).not.toMatch(/@|Hà/)
  })

  it('are told of entries of people alone, and only when they come', async () => {
    const lines = told(await everyRecord())
    expect(lines.length).toBeGreaterThan(6)
    for (const [, { person }] of lines) expect(person).toEqual(expect.any(String))
    vi.restoreAllMocks()
    expect(told(await everyRecord('MODIFY'))).toEqual([])
  })
})

describe('signing in', () => {
  it.each([
    ['signed-in', { person: 'cv.sxd' }, 'TokenGeneration_HostedAuth'],
    ['sign-in-renewed', { person: 'cv.sxd' }, 'TokenGeneration_RefreshTokens'],
    ['sign-in-refused', { refusal: 'not-registered' }, 'TokenGeneration_HostedAuth'],
    ['sign-in-refused', { refusal: 'mail-not-verified' }, 'TokenGeneration_RefreshTokens'],
  ])('%s: %o, %s', (message, identified, trigger) => {
    const said = { ...identified, account: 'sub-1', trigger }
    expect(signInLine(identified, 'sub-1', trigger)).toEqual({ message, said })
  })

  it('is a line of the function that the pool calls, without the address by which somebody was found', async () => {
    const { handler } = await import('../../../../functions/lambdas/called/identify-person.ts')
    const info = vi.spyOn(log, 'info').mockReturnValue()
    const signIn = (sub: string, email: string) =>
      handler(
        {
          version: '2',
          triggerSource: 'TokenGeneration_HostedAuth',
          request: { userAttributes: { sub, email, email_verified: 'true' } },
        },
        {} as never,
      )
    await signIn('sub-1', 'cv.sxd@example.org')
    await signIn('sub-2', 'nobody@example.org')
    const lines = info.mock.calls as unknown as [string, Record<string, string>][]
    expect(lines).toEqual([
      ['signed-in', expect.objectContaining({ person: 'cv.sxd', account: 'sub-1' })],
      ['sign-in-refused', expect.objectContaining({ refusal: 'not-registered', account: 'sub-2' })],
    ])
    expect(JSON.stringify(lines)).not.toContain('@')
  })
})

describe('signing out', () => {
  it.each([
    [{ because: 'idle' }, false],
    [{ because: 'asked', everywhere: true }, true],
  ])('is a line with who, why and from where: %j', async (asked, everywhere) => {
    const info = vi.spyOn(log, 'info').mockReturnValue()
    const { status } = await api.ask('cv.sxd', 'POST /api/sign-out', asked)
    expect(status).toBe(200)
    expect(info.mock.calls).toEqual([
      ['signed-out', { person: 'cv.sxd', because: asked.because, everywhere }],
    ])
  })
})
