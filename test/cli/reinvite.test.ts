import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { afterEach, expect, it } from 'vitest'
import { auditCity } from '../../functions/documents/city-file/audit/audit.ts'
import { restoreCity } from '../../functions/documents/city-file/restore.ts'
import { putInvitation } from '../../functions/notices/invitation/invitation.ts'
import { noticesOf } from '../../functions/notices/ledger/notices-store.ts'
import { followRecord } from '../../functions/organisation/people/accounts/follow-record.ts'
import { identifyPerson } from '../../functions/organisation/people/accounts/identify-person.ts'
import { openSignInService } from '../../functions/organisation/people/accounts/sign-in-service.ts'
import { personOfSubject } from '../../functions/organisation/people/accounts/subjects-store.ts'
import { enterUser, setActive } from '../../functions/organisation/people/register/user-changes.ts'
import {
  readUserHistory,
  writeUserChange,
} from '../../functions/organisation/people/register/user-changes-store.ts'
import { readUsers, requireUser } from '../../functions/organisation/people/users-store.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { localDateOf } from '../../functions/shared/dates/dates.ts'
import { type LocalAccounts, startAccounts } from '../../local/sign-in/accounts.ts'
import { newStore } from '../support/dynamodb.ts'
import { city } from './command-line.ts'

const entered = { by: 'qt.an', at: new Date('2026-11-01T02:00:00Z'), today: '2026-11-01' } as const
const [minh, lan, khoa, tu] = ['k3f9x2m8q1ab', 'k3f9x2m8q1ac', 'k3f9x2m8q1ad', 'k3f9x2m8q1ae'] as const

const pools: LocalAccounts[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.stop()
})

const newPool = async () => {
  const accounts = await startAccounts(undefined, (text) => {
    throw new Error(text)
  })
  pools.push(accounts)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const { endpoint } = accounts
  const client = new CognitoIdentityProviderClient({ endpoint, region: 'ap-southeast-1', credentials })
  return { accounts, service: openSignInService('pool', client) }
}

/** Follows every record that asks for it, as the stream has it done. */
const followAll = async (store: Store, { service }: Awaited<ReturnType<typeof newPool>>) => {
  const following = { store, service, welcome: putInvitation.bind(undefined, store) }
  for (const { id } of await readUsers(store, { consistent: true }))
    await followRecord(following, id, new Date())
}

let keys = 0
const command = () => {
  keys += 1
  return { key: `key-${keys}`, bodyHash: '-', by: 'qt.an', at: entered.at }
}

/** Three people with accounts, one of them locked, and one who never had one. */
const cityWithAccounts = async () => {
  const store = await newStore()
  const an = { name: 'Bà An', email: 'an@danang.gov.vn', role: 'administrator' as const, active: true }
  await restoreCity(store, [{ kind: 'user', user: { ...an, id: tu } }])
  for (const id of [minh, lan, khoa]) {
    const given = { name: `Ông ${id}`, email: `${id}@danang.gov.vn`, role: 'office' as const }
    await writeUserChange(store, enterUser(id, given, entered), command())
  }
  const pool = await newPool()
  await followAll(store, pool)
  await writeUserChange(store, setActive(await requireUser(store, khoa), false, entered), command())
  await followAll(store, pool)
  return store
}

const lost = ['reinvite', '--lost-on', '2026-11-28', '--json', '--table'] as const
const invitationsOf = async (store: Store) =>
  (await noticesOf(store, localDateOf(new Date()))).map(({ recipient }) => recipient).sort()

it('after the loss of the pool everybody active has an account in the new one, and is the person they were', async () => {
  const store = await cityWithAccounts()
  const before = await requireUser(store, minh)
  expect(await city([...lost, store.table])).toMatchObject({
    exit: 0,
    json: { asked: 2, already: 0, left: 2 },
  })
  const pool = await newPool()
  await followAll(store, pool)

  const after = await requireUser(store, minh)
  expect(after).toMatchObject({ name: before.name, role: before.role, account: { state: 'ready' } })
  const account = pool.accounts.find(after.email)
  expect(account?.subject).not.toBe(before.subjects.pool)
  expect(await personOfSubject(store, account?.subject ?? '')).toBe(minh)
  expect(pool.accounts.find((await requireUser(store, khoa)).email)).toBeUndefined()
  expect((await readUserHistory(store, minh)).map(({ change, by }) => ({ change, by }))).toEqual([
    { change: 'entered', by: 'qt.an' },
    { change: 'invited', by: 'ky-thuat-vien' },
  ])
  expect(await invitationsOf(store)).toEqual([`${minh}~2`, `${lan}~2`])
  expect((await auditCity(store)).faults).toEqual([])
})

it('it asks once for a person and a loss, however often it is run', async () => {
  const store = await cityWithAccounts()
  await city([...lost, store.table])
  const pool = await newPool()
  await followAll(store, pool)
  expect((await city([...lost, store.table])).json).toMatchObject({ asked: 0, already: 2, left: 2 })
  await followAll(store, pool)
  expect(await invitationsOf(store)).toHaveLength(2)
})

it("who signs in by the city's own sign-in is found again, though the pool calls them otherwise", async () => {
  const store = await cityWithAccounts()
  const { email } = await requireUser(store, lan)
  const signIn = (sub: string) =>
    identifyPerson(store, {
      triggerSource: 'TokenGeneration_HostedAuth',
      request: {
        userAttributes: { sub, email, email_verified: 'true', identities: '[{"providerName":"city"}]' },
      },
    })
  expect(await signIn('of-the-lost-pool')).toEqual({ person: lan })
  expect(await signIn('of-the-new-pool')).toEqual({ refusal: 'bound-to-another-account' })
  await city([...lost, store.table])
  expect(await signIn('of-the-new-pool')).toEqual({ person: lan })
})

it('a day that has not come is refused', async () => {
  const store = await newStore()
  const { exit } = await city(['reinvite', '--lost-on', '2999-01-01', '--table', store.table])
  expect(exit).not.toBe(0)
})
