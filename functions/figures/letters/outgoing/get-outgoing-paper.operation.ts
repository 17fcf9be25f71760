import { operation } from '../../../organisation/people/operation.ts'
import { outgoingAnswer, outgoingPath, presentOutgoing } from './outgoing-answer.ts'
import { requireOutgoing } from './outgoing-papers-store.ts'

export default operation({
  method: 'GET',
  path: '/api/outgoing-papers/{id}',
  permission: 'read-outgoing-papers',
  answeredBy: 'read',
  summary: {
    vi: 'Một văn bản đi và các bước đã ghi nhận',
    en: 'An outgoing paper with the steps that were recorded of it',
  },
  request: { path: outgoingPath },
  answer: outgoingAnswer,
  run: async ({ store, path }) => ({ body: presentOutgoing(await requireOutgoing(store, path.id)) }),
})
