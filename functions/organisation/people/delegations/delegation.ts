import * as z from 'zod'
import { type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import { userIdSchema } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { deputyNotSuitable } from '../people-problems.ts'
import type { Actor, User } from '../user.ts'

/** Ủy quyền: who may act in whose place, on which days, both included. */
export const delegationSchema = z
  .strictObject({ deputy: userIdSchema, from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends-before-it-begins' })
  .meta({ id: 'Delegation' })

export type Delegation = z.infer<typeof delegationSchema>

export const isInForce = ({ from, to }: Delegation, today: LocalDate): boolean => from <= today && today <= to

/** A leader's deputy is a leader or of the Office; a head's is of the same department. */
const isSuitable = (delegator: User, deputy: User): boolean => {
  const isNear =
    delegator.role === 'leader'
      ? deputy.role === 'leader' || deputy.role === 'office'
      : deputy.department !== undefined && deputy.department === delegator.department
  return deputy.active && deputy.id !== delegator.id && isNear
}

/** @throws Refused deputy-not-suitable */
export const requireSuitable = (delegator: User, id: string, deputy: User | undefined): void => {
  if (!deputy || !isSuitable(delegator, deputy)) throw new Refused(deputyNotSuitable, { deputy: id })
}

/** The deputy with the delegator's powers: the history names the person who acted, and for whom. */
const inPlaceOf = (delegator: User, { id, name, email }: User): Actor => ({
  ...delegator,
  id,
  name,
  email,
  onBehalfOf: delegator.id,
})

/** In whose places a person may act today: what was given to somebody who has moved elsewhere since is void. */
export const inPlacesOf = (delegators: readonly User[], deputy: User): Actor[] =>
  delegators
    .filter((delegator) => isSuitable(delegator, deputy))
    .map((delegator) => inPlaceOf(delegator, deputy))
