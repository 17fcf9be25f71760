import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { paperStepStands } from '../../../organisation/signing/paper-life-problems.ts'
import { textOf } from '../../../shared/text.ts'
import { outgoingAnswer, outgoingPath, presentOutgoing } from './outgoing-answer.ts'
import { recordStep } from './outgoing-papers-store.ts'
import { paperChangedMeanwhile, paperWithdrawn } from './outgoing-problems.ts'

/** A draft that is not to be signed any more. What was signed stays. */
export default operation({
  method: 'POST',
  path: '/api/outgoing-papers/{id}/withdrawal',
  permission: 'carry-papers',
  answeredBy: 'write',
  summary: { vi: 'Thôi trình văn bản đi', en: 'Give up an outgoing paper that is not signed' },
  request: { path: outgoingPath, body: z.strictObject({ reason: textOf(500) }) },
  answer: outgoingAnswer,
  errors: [paperStepStands, paperWithdrawn, paperChangedMeanwhile],
  run: async ({ store, actor, path, body, command, now, today }) => {
    const paper = await recordStep(store, path.id, {
      step: { step: 'withdrawn', ...body },
      command: { ...command, by: actor.id, at: now },
      today,
    })
    return { body: presentOutgoing(paper) }
  },
})
