import { operation } from '../operation.ts'
import { may } from '../permission.ts'
import { delegationsAnswer } from './delegations-answer.ts'
import { type GivenDelegation, readDelegations } from './delegations-store.ts'

/** Those who see the whole city see every delegation, the others their own and those to them. */
export default operation({
  method: 'GET',
  path: '/api/delegations',
  permission: 'read-delegations',
  answeredBy: 'read',
  summary: { vi: 'Các ủy quyền', en: 'Who may act in whose place' },
  request: {},
  answer: delegationsAnswer,
  run: async ({ store, actor, permission }) => {
    const delegations = await readDelegations(store)
    const isOwn = ({ delegator, deputy }: GivenDelegation) => delegator === actor.id || deputy === actor.id
    return { body: { delegations: may(actor, permission) ? delegations : delegations.filter(isOwn) } }
  },
})
