import { requireSuitable } from '../organisation/people/delegation.ts'
import { putDelegations, readDelegations } from '../organisation/people/delegations-store.ts'
import { may } from '../organisation/people/permission.ts'
import { readUser } from '../organisation/people/users-store.ts'
import { type Call, resourceHandler } from './resource.ts'

/** Those who see the whole city see every delegation, the others their own and those to them. */
const list = async ({ store, actor }: Call<'listDelegations'>) => {
  const delegations = await readDelegations(store)
  const isOwn = ({ delegator, deputy }: (typeof delegations)[number]) =>
    delegator === actor.id || deputy === actor.id
  return { body: { delegations: may(actor, 'read-delegations') ? delegations : delegations.filter(isOwn) } }
}

const put = async ({ store, actor, body, now, today }: Call<'putDelegations'>) => {
  const { delegations } = body
  for (const { deputy } of delegations) requireSuitable(actor, deputy, await readUser(store, deputy))
  await putDelegations(store, actor.id, delegations, { today, at: now })
  return { body: { delegations: delegations.map((given) => ({ delegator: actor.id, ...given })) } }
}

export const handler = resourceHandler('delegations', { listDelegations: list, putDelegations: put })
