import { describe, expect, test } from 'vitest'
import {
  delegationSchema,
  inPlacesOf,
  isInForce,
  requireSuitable,
} from '../../../../functions/organisation/people/delegations/delegation.ts'
import { may, mayAtAll } from '../../../../functions/organisation/people/permission.ts'
import type { Actor, Role, User } from '../../../../functions/organisation/people/user.ts'
import { july, refusalOf } from '../../tasks/task/stories.ts'

const person = (id: string, role: Role, department?: string): User => ({
  id,
  name: `Ông ${id}`,
  email: `${id}@example.org`,
  role,
  active: true,
  ...(department && { department }),
})

const leader = person('ld.tran', 'leader')
const office = person('vp.kstt', 'office')
const head = person('truong.sxd', 'head', 'SXD')
const clerk = person('cv.sxd', 'clerk', 'SXD')

const inPlaceOf = (delegator: User, deputy: User) => inPlacesOf([delegator], deputy)[0] as Actor

describe('who may be whose deputy', () => {
  const suits = (delegator: User, deputy: User | undefined) => {
    try {
      requireSuitable(delegator, 'ai.do', deputy)
      return true
    } catch (error) {
      expect((error as { code: string }).code).toBe('deputy-not-suitable')
      return false
    }
  }

  test('a leader has another leader or the Office, a head somebody of the same department', () => {
    expect([person('ld.le', 'leader'), office].every((deputy) => suits(leader, deputy))).toBe(true)
    expect([head, clerk, person('kt.le', 'auditor'), undefined].some((one) => suits(leader, one))).toBe(false)
    expect([clerk, person('pho.sxd', 'head', 'SXD')].every((deputy) => suits(head, deputy))).toBe(true)
    expect([leader, office, person('cv.stc', 'clerk', 'STC')].some((one) => suits(head, one))).toBe(false)
  })

  test('nobody is their own deputy, nor is one who is no longer there', () => {
    expect(suits(leader, leader)).toBe(false)
    expect(suits(head, { ...clerk, active: false })).toBe(false)
  })
})

describe('a delegation', () => {
  test('holds on its first and last day and on no other', () => {
    const delegation = { deputy: office.id, from: july(10), to: july(12) }
    const days = [9, 10, 11, 12, 13].map((day) => isInForce(delegation, july(day)))
    expect(days).toEqual([false, true, true, true, false])
    expect(delegationSchema.safeParse({ ...delegation, to: july(9) }).success).toBe(false)
  })

  test('gives the powers of the delegator, under the name of the deputy', () => {
    const actor = inPlaceOf(leader, office)
    expect(actor).toMatchObject({ id: office.id, email: office.email, onBehalfOf: leader.id, role: 'leader' })
    expect(may(actor, 'decide-extension', 'SXD')).toBe(true)
    expect(mayAtAll(actor, 'judge-result')).toBe(false)
    const forHead = inPlaceOf(head, clerk)
    expect(may(forHead, 'report-task', 'SXD')).toBe(true)
    expect(may(forHead, 'report-task', 'STC')).toBe(false)
  })

  test('does not give what only the person may do: go beyond limits, correct a decision, delegate on', () => {
    for (const action of ['exceed-extension-limits', 'correct-extension', 'delegate'] as const) {
      expect(may(leader, action)).toBe(true)
      expect(mayAtAll(inPlaceOf(leader, office), action)).toBe(false)
    }
    expect(mayAtAll(inPlaceOf(head, clerk), 'delegate')).toBe(false)
  })

  test('gives nothing to a deputy who has moved elsewhere since, nor in the place of one who has', () => {
    const moved: [User, User][] = [
      [head, { ...clerk, department: 'STC' }],
      [{ ...head, department: 'STC' }, clerk],
      [head, person(clerk.id, 'office')],
      [leader, person(office.id, 'clerk', 'STC')],
      [person(leader.id, 'office'), office],
      [person(leader.id, 'administrator'), person(office.id, 'auditor')],
    ]
    for (const [delegator, deputy] of moved) expect(inPlacesOf([delegator], deputy)).toEqual([])
    expect(inPlacesOf([leader, head], clerk).map(({ onBehalfOf }) => onBehalfOf)).toEqual([head.id])
  })

  test('gives nothing once the delegator is no longer active', () => {
    expect(mayAtAll(inPlaceOf({ ...leader, active: false }, office), 'decide-extension')).toBe(false)
    expect(refusalOf(() => requireSuitable(leader, 'x', { ...office, active: false }))).toBe(
      'deputy-not-suitable',
    )
  })
})
