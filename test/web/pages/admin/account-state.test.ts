import { describe, expect, test } from 'vitest'
import {
  accountStateOf,
  type Invitation,
  lastInvitation,
  type Person,
} from '../../../../web/pages/admin/people/person/account-state.ts'

const since = '2021-07-01T00:00:00.000Z'
const ready = { active: true, account: { state: 'ready', since } } as const

describe('what stands between a person and their sign-in', () => {
  test.each([
    ['who is locked, whatever the account is', { ...ready, active: false }, 'bounced', 'locked'],
    ['who has no account', { active: true, account: { state: 'none' } }, undefined, 'none'],
    [
      'whose account is being made',
      { active: true, account: { state: 'pending', since } },
      undefined,
      'pending',
    ],
    [
      'whose address the service refused',
      { active: true, account: { state: 'failed', since, reason: 'mail-refused' } },
      undefined,
      'mail-refused',
    ],
    ['who was invited', ready, 'delivered', 'invited'],
    ['whose invitation came back', ready, 'bounced', 'mail-failed'],
    ['whose invitation was given up', ready, 'given-up', 'mail-failed'],
    ['whose invitation is tried again', ready, 'waiting', 'mail-under-way'],
    ['of whose invitation nothing is known here', ready, undefined, 'ready'],
  ] as const)('%s', (_, person, state, expected) => {
    expect(accountStateOf(person as Pick<Person, 'active' | 'account'>, state && { state })).toBe(expected)
  })
})

test('the last invitation is that of the last number', () => {
  const notice = (recipient: string, kind: string) => ({ recipient, content: { kind } }) as Invitation
  const person = { id: 'an', invitation: { number: 2, askedOn: '2021-07-01', by: 'qt' } }
  const notices = [notice('an~1', 'invitation'), notice('an~2', 'digest'), notice('an~2', 'invitation')]
  expect(lastInvitation(person, notices)).toBe(notices[2])
  expect(lastInvitation(person, notices.slice(0, 2))).toBeUndefined()
})
