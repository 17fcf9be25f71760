import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { restoreCity } from '../../../../../functions/documents/city-file/restore.ts'
import { putInvitation } from '../../../../../functions/notices/invitation/invitation.ts'
import { invitationMail } from '../../../../../functions/notices/invitation/invitation-mail.ts'
import { noticesOf } from '../../../../../functions/notices/ledger/notices-store.ts'
import {
  askAgain,
  type Following,
  followRecord,
} from '../../../../../functions/organisation/people/accounts/follow-record.ts'
import {
  openSignInService,
  type SignInService,
} from '../../../../../functions/organisation/people/accounts/sign-in-service.ts'
import { personOfSubject } from '../../../../../functions/organisation/people/accounts/subjects-store.ts'
import {
  changeMailAddress,
  enterUser,
  inviteAgain,
  setActive,
  type UserChange,
} from '../../../../../functions/organisation/people/register/user-changes.ts'
import { writeUserChange } from '../../../../../functions/organisation/people/register/user-changes-store.ts'
import { readUsers, requireUser } from '../../../../../functions/organisation/people/users-store.ts'
import type { Store } from '../../../../../functions/platform/table/store.ts'
import { type LocalAccounts, startAccounts } from '../../../../../local/sign-in/accounts.ts'
import { newStore } from '../../../../support/dynamodb.ts'

const at = new Date('2026-11-30T02:00:00Z')
const when = { by: 'qt.an', at, today: '2026-11-30' } as const
const id = 'k3f9x2m8q1ab'
const minh = { name: 'Ông Minh', email: 'minh@danang.gov.vn', role: 'office' as const }

let store: Store
let accounts: LocalAccounts
let following: Following & { readonly service: SignInService }
let keys = 0

beforeEach(async () => {
  store = await newStore()
  const an = { name: 'Bà An', email: 'an@danang.gov.vn', role: 'administrator' as const, active: true }
  await restoreCity(store, [{ kind: 'user', user: { ...an, id: 'qt.an' } }])
  accounts = await startAccounts(undefined, (text) => {
    throw new Error(text)
  })
  const client = new CognitoIdentityProviderClient({
    endpoint: accounts.endpoint,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const service = openSignInService('pool', client)
  following = { store, service, welcome: (user, now) => putInvitation(store, user, now) }
})

afterEach(() => accounts.stop())

const write = (change: UserChange) => {
  keys += 1
  return writeUserChange(store, change, { key: `key-${keys}`, bodyHash: '-', by: 'qt.an', at })
}
const person = () => requireUser(store, id)
const follow = (by: Following = following) => followRecord(by, id, at)
const invitations = async () =>
  (await noticesOf(store, '2026-11-30')).map(({ recipient, to, state }) => ({ recipient, to, state }))
const asked = async (now: Date) => askAgain(store, await readUsers(store, { consistent: true }), now)
const enter = () => write(enterUser(id, minh, when))

it('who was entered gets an account that asks for a password of their own, and one invitation', async () => {
  await enter()
  await follow()
  const { account, subjects } = await person()
  expect(account.state).toBe('ready')
  expect(accounts.find(minh.email)).toEqual({
    subject: subjects.pool,
    email: minh.email,
    isVerified: true,
    isEnabled: true,
    status: 'CONFIRMED',
  })
  expect(await personOfSubject(store, subjects.pool ?? '')).toBe(id)
  expect(await invitations()).toEqual([{ recipient: `${id}~1`, to: [minh.email], state: 'ready' }])
})

it('stopped at any step and run again, it ends with one account and one invitation', async () => {
  await enter()
  const steps = ['create', 'setUnknownPassword'] as const
  for (const step of steps) {
    const stopping = async (...given: string[]) => {
      await (following.service[step] as (...all: string[]) => Promise<unknown>)(...given)
      throw new Error('stopped')
    }
    await expect(
      follow({ ...following, service: { ...following.service, [step]: stopping } }),
    ).rejects.toThrow('stopped')
  }
  const welcome: Following['welcome'] = async (...given) => {
    await following.welcome(...given)
    throw new Error('stopped')
  }
  await expect(follow({ ...following, welcome })).rejects.toThrow('stopped')
  expect((await person()).account.state).toBe('pending')
  await Promise.all([follow(), follow()])
  expect((await person()).account.state).toBe('ready')
  expect(await invitations()).toHaveLength(1)
})

it('a locked person is shut out, an unlocked one let in, a new address is the one to sign in by', async () => {
  await enter()
  await follow()
  await write(setActive(await person(), false, when))
  await follow()
  expect(accounts.find(minh.email)).toMatchObject({ isEnabled: false })
  await write(setActive(await person(), true, when))
  await write(changeMailAddress(await person(), 'minh.tran@danang.gov.vn', when))
  await follow()
  const { subjects, account } = await person()
  expect(account.state).toBe('ready')
  expect(accounts.find('minh.tran@danang.gov.vn')).toMatchObject({ subject: subjects.pool, isEnabled: true })
  expect(accounts.find(minh.email)).toBeUndefined()
  expect((await invitations()).map(({ to }) => to)).toEqual([[minh.email], ['minh.tran@danang.gov.vn']])
})

it("an account that is somebody else's is left alone, and asked for again in the night", async () => {
  await enter()
  await follow()
  await write(changeMailAddress(await person(), 'khac@danang.gov.vn', when))
  const other = 'p4g9x2m8q1cd'
  await write(enterUser(other, minh, when))
  await followRecord(following, other, at)
  expect((await requireUser(store, other)).account).toMatchObject({
    state: 'failed',
    reason: 'mail-of-another-account',
  })
  await follow()
  expect(await asked(at)).toBe(1)
  await followRecord(following, other, at)
  expect((await requireUser(store, other)).account.state).toBe('ready')
})

it('a service that does not answer is asked again in the night, and so is what hangs for an hour', async () => {
  await enter()
  await accounts.stop()
  await follow()
  expect((await person()).account).toMatchObject({ state: 'failed', reason: 'unavailable' })
  expect(await asked(at)).toBe(1)
  expect((await person()).account.state).toBe('pending')
  expect(await asked(at)).toBe(0)
  expect(await asked(new Date(at.getTime() + 3_600_001))).toBe(1)
  expect(await invitations()).toEqual([])
})

it('a change that comes in between is not overwritten', async () => {
  await enter()
  const welcome: Following['welcome'] = async (user) => {
    await write(setActive(user, false, when))
  }
  await follow({ ...following, welcome })
  expect((await person()).account.state).toBe('pending')
  await follow()
  expect((await person()).account.state).toBe('ready')
  expect(accounts.find(minh.email)).toMatchObject({ isEnabled: false })
})

it('asked for again, the invitation goes out again, and says who invites, how and where', async () => {
  await enter()
  await follow()
  await write(inviteAgain(await person(), when))
  await follow()
  expect((await invitations()).map(({ recipient }) => recipient)).toEqual([`${id}~1`, `${id}~2`])
  const [notice] = await noticesOf(store, '2026-11-30')
  if (notice?.content.kind !== 'invitation') throw new Error('no invitation')
  const { html, text } = invitationMail(notice.content, 'https://nhiemvu.example.vn/')
  for (const part of [
    'Bà An',
    'an@danang.gov.vn',
    minh.email,
    'https://nhiemvu.example.vn/',
    'Forgot your password?',
  ])
    for (const form of [html, text]) expect(form).toContain(part)
})
