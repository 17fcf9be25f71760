import * as z from 'zod'
import { datedReader, putValue } from '../../../platform/table/dated-data.ts'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../../platform/table/items.ts'
import { delegationPartition } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { putItem } from '../../../platform/table/writes.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import type { User } from '../user.ts'
import { readUser } from '../users-store.ts'
import { type Delegation, delegationSchema, isInForce } from './delegation.ts'

/** A delegation and whose it is. */
export interface GivenDelegation extends Delegation {
  readonly delegator: string
}

/** What a person delegates as it stands; what it was before is among the dated data. */
export interface Delegations {
  readonly delegator: string
  readonly delegations: readonly Delegation[]
}

export const itemOfDelegations = ({ delegator, delegations }: Delegations): Item => ({
  pk: delegationPartition,
  sk: delegator,
  delegations,
})

const delegationsSchema = z.array(delegationSchema)

export const delegationsOfItem = itemReader<Delegations>({
  kind: 'delegations',
  schema: 1,
  shape: delegationsSchema,
  read: ({ sk, delegations }) => ({
    delegator: String(sk),
    delegations: delegationsSchema.parse(delegations),
  }),
})

export const enteredDelegationsOfItem = datedReader('delegations-entered', 1, delegationsSchema)

/** Every delegation that is entered, those that are over too: one item for each person who delegates. */
export const readDelegations = async (store: Store): Promise<GivenDelegation[]> => {
  const items = await queryAll(store, partitionOf(delegationPartition))
  return items
    .map(delegationsOfItem)
    .flatMap(({ delegator, delegations }) => delegations.map((delegation) => ({ delegator, ...delegation })))
}

/** Who has this person act in their place today. Asked only when the person's own role does not suffice. */
export const readDelegators = async (store: Store, deputy: string, today: LocalDate): Promise<User[]> => {
  const inForce = (await readDelegations(store)).filter(
    (delegation) => delegation.deputy === deputy && isInForce(delegation, today),
  )
  const ids = [...new Set(inForce.map(({ delegator }) => delegator))]
  const users = await Promise.all(ids.map((id) => readUser(store, id)))
  return users.filter((user) => user !== undefined)
}

/** Replaces what a person has delegated. The trace of it is written first: no power without one. */
export const putDelegations = async (
  store: Store,
  delegator: string,
  delegations: readonly Delegation[],
  { today, at }: { today: LocalDate; at: Date },
): Promise<void> => {
  const trace = { from: today, value: delegations, by: delegator, at: at.toISOString() }
  await putValue(store, { name: `delegations#${delegator}`, reads: enteredDelegationsOfItem }, trace)
  await putItem(store, itemOfDelegations({ delegator, delegations }), delegationsOfItem)
}
