import { beforeEach, expect, it } from 'vitest'
import { restoreCity } from '../../../../../functions/documents/city-file/restore.ts'
import {
  identifyPerson,
  tokenEventSchema,
  withClaims,
} from '../../../../../functions/organisation/people/accounts/identify-person.ts'
import { noteSignIn } from '../../../../../functions/organisation/people/accounts/sign-in-day.ts'
import { readUserHistory } from '../../../../../functions/organisation/people/register/user-changes-store.ts'
import { readUser } from '../../../../../functions/organisation/people/users-store.ts'
import type { Store } from '../../../../../functions/platform/table/store.ts'
import { metered } from '../../../../support/capacity.ts'
import { newStore } from '../../../../support/dynamodb.ts'

let store: Store

beforeEach(async () => {
  store = await newStore()
  const person = { name: 'Bà Hà', role: 'office' as const, active: true }
  await restoreCity(store, [
    { kind: 'user', user: { ...person, id: 'k3f9x2m8q1ab', email: 'ha@danang.gov.vn' } },
    { kind: 'user', user: { ...person, id: 'vp.hai', email: 'hai@danang.gov.vn' } },
  ])
})

const eventOf = (sub: string, email?: string, more: object = {}) =>
  tokenEventSchema.parse({
    version: '2',
    triggerSource: 'TokenGeneration_HostedAuth',
    userName: sub,
    request: {
      userAttributes: { sub, ...(email && { email, email_verified: 'true' }), ...more },
      scopes: ['openid'],
    },
    response: { claimsAndScopeOverrideDetails: null },
  })
const identify = (...given: Parameters<typeof eventOf>) => identifyPerson(store, eventOf(...given))

it('the first sign-in binds the account to whose mail address it has; later ones need no address', async () => {
  expect(await identify('sub-1', ' HA@danang.gov.vn ')).toEqual({ person: 'k3f9x2m8q1ab' })
  expect((await readUser(store, 'k3f9x2m8q1ab'))?.subjects).toEqual({ pool: 'sub-1' })
  expect(await identify('sub-1')).toEqual({ person: 'k3f9x2m8q1ab' })
  expect(await identify('sub-1', 'hai@danang.gov.vn')).toEqual({ person: 'k3f9x2m8q1ab' })
})

it('seventy first sign-ins at once with one account all find the person', async () => {
  const all = await Promise.all(Array.from({ length: 70 }, () => identify('sub-1', 'ha@danang.gov.vn')))
  expect(all).toEqual(Array(70).fill({ person: 'k3f9x2m8q1ab' }))
})

it('of two accounts with one address at once one is bound and the other refused', async () => {
  const both = await Promise.all(['sub-1', 'sub-2'].map((sub) => identify(sub, 'ha@danang.gov.vn')))
  expect(both).toContainEqual({ person: 'k3f9x2m8q1ab' })
  expect(both).toContainEqual({ refusal: 'bound-to-another-account' })
})

it('an address that nobody verified says nothing, and a stranger is nobody', async () => {
  const unverified = { email: 'ha@danang.gov.vn', email_verified: 'false' }
  expect(await identify('sub-1', undefined, unverified)).toEqual({ refusal: 'mail-not-verified' })
  expect(await identify('sub-1')).toEqual({ refusal: 'mail-not-verified' })
  expect(await identify('sub-1', 'la@danang.gov.vn')).toEqual({ refusal: 'not-registered' })
  expect((await readUser(store, 'k3f9x2m8q1ab'))?.subjects).toEqual({})
})

it("the city's own provider is another one: the same person may sign in by both", async () => {
  const identities = JSON.stringify([{ providerName: 'CityAccounts', userId: 'ha' }])
  await identify('sub-1', 'ha@danang.gov.vn')
  expect(await identify('sub-2', 'ha@danang.gov.vn', { identities })).toEqual({ person: 'k3f9x2m8q1ab' })
  expect(await identify('sub-3', 'ha@danang.gov.vn', { identities })).toEqual({
    refusal: 'bound-to-another-account',
  })
})

it('what was found stands in the access token, and nothing else of the event changes', async () => {
  const event = eventOf('sub-1', 'ha@danang.gov.vn')
  expect(withClaims(event, await identifyPerson(store, event))).toEqual({
    ...event,
    response: {
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: { claimsToAddOrOverride: { person: 'k3f9x2m8q1ab' } },
      },
    },
  })
})

it('the day of a sign-in is noted once a day and person, in no history and without a new version', async () => {
  const person = 'k3f9x2m8q1ab'
  const before = await readUser(store, person)
  expect(before).not.toHaveProperty('signedInOn')
  const all = await Promise.all(Array.from({ length: 70 }, () => noteSignIn(store, person, '2021-07-26')))
  expect(all.filter(Boolean)).toHaveLength(1)
  const counted = metered(store)
  expect(await noteSignIn(counted, person, '2021-07-26')).toBe(false)
  expect(counted.spent()).toEqual({ calls: 1, reads: 0.5, writes: 0 })
  expect(await noteSignIn(store, person, '2021-07-25')).toBe(false)
  expect(await readUser(store, person)).toEqual({ ...before, signedInOn: '2021-07-26' })
  expect(await noteSignIn(store, person, '2021-07-27')).toBe(true)
  expect(await readUser(store, person)).toEqual({ ...before, signedInOn: '2021-07-27' })
  expect(await readUserHistory(store, person)).toEqual([])
  expect(await noteSignIn(store, 'la', '2021-07-27')).toBe(false)
})
