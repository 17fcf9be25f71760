import { unknownDepartment } from '../../../organisation/departments/department-problems.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { unknownSet } from '../../../organisation/settings/setting-problems.ts'
import { taskCodeOf } from '../../../platform/table/task-codes.ts'
import { requireKnownDepartments, versionOfRules } from '../naming.ts'
import { outgoingAnswer, presentOutgoing } from './outgoing-answer.ts'
import { outgoingDraftSchema } from './outgoing-paper.ts'
import { putDraft } from './outgoing-papers-store.ts'

/** Nothing is counted and nobody is told before it went out. */
export default operation({
  method: 'POST',
  path: '/api/outgoing-papers',
  permission: 'carry-papers',
  answeredBy: 'write',
  summary: { vi: 'Lập dự thảo văn bản đi', en: 'Enter a draft of a letter or a report that is to be signed' },
  request: { body: outgoingDraftSchema },
  answer: outgoingAnswer,
  status: 201,
  errors: [unknownDepartment, unknownSet],
  run: async ({ store, actor, body, command, now, today }) => {
    if ('named' in body) await requireKnownDepartments(store, body)
    const draft = 'named' in body ? { ...body, ...(await versionOfRules(store, body, today)) } : body
    const code = taskCodeOf(command.key, 0)
    const paper = await putDraft(store, { code, draft }, { ...command, by: actor.id, at: now }, today)
    return { body: presentOutgoing(paper) }
  },
})
