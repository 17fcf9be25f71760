import { operation } from '../../../organisation/people/operation.ts'
import { outgoingAnswer, outgoingPath, presentOutgoing } from './outgoing-answer.ts'
import { readSeenOutgoing } from './outgoing-reader.ts'

export default operation({
  method: 'GET',
  path: '/api/outgoing-papers/{id}',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: {
    vi: 'Một văn bản đi và các bước đã ghi nhận',
    en: 'An outgoing paper with the steps that were recorded of it',
  },
  request: { path: outgoingPath },
  answer: outgoingAnswer,
  run: async ({ store, actor, path }) => {
    const { paper, shown } = await readSeenOutgoing(store, actor, path.id)
    return { body: presentOutgoing(paper, shown) }
  },
})
