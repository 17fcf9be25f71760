import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../../../functions/organisation/people/user.ts'
import { mayKeep, ownerKept, ownersSeenBy } from '../../../../functions/tasks/views/view-owners.ts'

const actor = (role: Role, department?: string): Actor => ({
  id: `x.${role}`,
  name: 'Người dùng',
  email: 'x@example.org',
  role,
  ...(department && { department }),
  active: true,
})

const shared = { office: 'city', leader: 'city', auditor: 'city', administrator: 'city' } as const

describe('whose saved lists', () => {
  test('a person of a department sees: their own and its; everybody else: their own and the city’s', () => {
    for (const role of ['head', 'clerk'] as const)
      expect(ownersSeenBy(actor(role, 'SXD'))).toEqual([
        { kind: 'person', user: `x.${role}` },
        { kind: 'department', department: 'SXD' },
      ])
    for (const role of Object.keys(shared) as (keyof typeof shared)[])
      expect(ownersSeenBy(actor(role))).toEqual([{ kind: 'person', user: `x.${role}` }, { kind: 'city' }])
  })

  test('the Office keeps the city’s, a head those of the own department; everybody their own', () => {
    const keeps = (who: Actor) => ownersSeenBy(who).map((owner) => mayKeep(who, owner))
    expect(keeps(actor('office'))).toEqual([true, true])
    expect(keeps(actor('head', 'SXD'))).toEqual([true, true])
    for (const who of [actor('clerk', 'SXD'), actor('leader'), actor('auditor'), actor('administrator')])
      expect(keeps(who)).toEqual([true, false])
    expect(mayKeep(actor('head', 'SXD'), { kind: 'department', department: 'STC' })).toBe(false)
  })

  test('what one sees none of is not there; what one may not keep is forbidden', () => {
    expect(ownerKept(actor('office'), 'city')).toEqual({ kind: 'city' })
    expect(ownerKept(actor('clerk', 'SXD'), 'person')).toEqual({ kind: 'person', user: 'x.clerk' })
    expect(() => ownerKept(actor('office'), 'department')).toThrow('not-found')
    expect(() => ownerKept(actor('head', 'SXD'), 'city')).toThrow('not-found')
    expect(() => ownerKept(actor('clerk', 'SXD'), 'department')).toThrow('forbidden')
  })
})
