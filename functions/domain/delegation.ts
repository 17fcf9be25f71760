import * as z from 'zod'
import { type LocalDate, localDateSchema } from './dates.ts'
import { Refused } from './errors.ts'
import { type Actor, type User, userIdSchema } from './user.ts'

/** Ủy quyền: who may act in whose place, on which days, both included. */
export const delegationSchema = z
  .strictObject({ deputy: userIdSchema, from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends-before-it-begins' })
  .meta({ id: 'Delegation' })

export type Delegation = z.infer<typeof delegationSchema>

export const isInForce = ({ from, to }: Delegation, today: LocalDate): boolean => from <= today && today <= to

/**
 * A leader's deputy is a leader or of the Office; a head's is of the same department.
 * @throws Refused deputy-not-suitable
 */
export const requireSuitable = (delegator: User, id: string, deputy: User | undefined): void => {
  const isNear =
    delegator.role === 'leader'
      ? deputy?.role === 'leader' || deputy?.role === 'office'
      : deputy?.department !== undefined && deputy.department === delegator.department
  if (!deputy?.active || deputy.id === delegator.id || !isNear)
    throw new Refused('deputy-not-suitable', { deputy: id })
}

/** The deputy with the delegator's powers: the history names the person who acted, and for whom. */
export const inPlaceOf = (delegator: User, { id, name, email }: User): Actor => ({
  ...delegator,
  id,
  name,
  email,
  onBehalfOf: delegator.id,
})
