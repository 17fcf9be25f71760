import * as z from 'zod'
import { operation } from '../operation.ts'
import { deputyNotSuitable } from '../people-problems.ts'
import { readUser } from '../users-store.ts'
import { delegationSchema, requireSuitable } from './delegation.ts'
import { delegationsAnswer } from './delegations-answer.ts'
import { putDelegations } from './delegations-store.ts'

export default operation({
  method: 'PUT',
  path: '/api/delegations',
  permission: 'delegate',
  answeredBy: 'write',
  summary: { vi: 'Ủy quyền', en: 'Say who acts in your place, and when; replaces what you said before' },
  request: { body: z.strictObject({ delegations: z.array(delegationSchema).max(10) }) },
  answer: delegationsAnswer,
  errors: [deputyNotSuitable],
  run: async ({ store, actor, body, now, today }) => {
    const { delegations } = body
    for (const { deputy } of delegations) requireSuitable(actor, deputy, await readUser(store, deputy))
    await putDelegations(store, actor.id, delegations, { today, at: now })
    return { body: { delegations: delegations.map((given) => ({ delegator: actor.id, ...given })) } }
  },
})
