import * as z from 'zod'
import { filesOfOutgoing } from '../../figures/letters/outgoing/files-of-outgoing.ts'
import {
  outgoingAnswer,
  outgoingPath,
  presentOutgoing,
} from '../../figures/letters/outgoing/outgoing-answer.ts'
import { fileKeptSchema } from '../../figures/letters/outgoing/outgoing-paper.ts'
import { recordStep } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { paperChangedMeanwhile, paperWithdrawn } from '../../figures/letters/outgoing/outgoing-problems.ts'
import { letterExists } from '../../figures/rules/figure-problems.ts'
import { fileIdsSchema } from '../../files/attached-file.ts'
import { namedFiles } from '../../files/attaching.ts'
import { attachmentErrors } from '../../files/file-problems.ts'
import { keepFiles } from '../../files/keeping.ts'
import { operation } from '../../organisation/people/operation.ts'
import { paperStepSchema } from '../../organisation/signing/paper-life.ts'
import { paperStepProblems } from '../../organisation/signing/paper-life-problems.ts'
import { requireStepPermitted } from '../../organisation/signing/step-permission.ts'
import { enterLetterMails } from './letter-mails.ts'

const outgoingStepSchema = z
  .strictObject({
    step: z.discriminatedUnion('step', [paperStepSchema, fileKeptSchema]),
    files: fileIdsSchema
      .optional()
      .meta({ description: 'such as the signed file; announced and sent before' }),
  })
  .refine(({ step, files = [] }) => step.step !== 'file-kept' || files.length > 0, {
    path: ['files'],
    error: 'file-missing',
  })
  .meta({ id: 'OutgoingStep' })

/**
 * Each step once, with its day. With the one that sends it out a letter's mails go, each department's once: it is signed and
 * has its number by then. A repeat of the command enters those that an attempt before did not come to.
 */
export default operation({
  method: 'POST',
  path: '/api/outgoing-papers/{id}/steps',
  permission: 'sign-papers',
  answeredBy: 'write',
  isHeavy: true,
  summary: { vi: 'Ghi nhận bước của văn bản đi', en: 'Record a step of an outgoing paper' },
  request: {
    path: outgoingPath,
    body: outgoingStepSchema,
  },
  answer: outgoingAnswer,
  errors: [...paperStepProblems, ...attachmentErrors, paperWithdrawn, paperChangedMeanwhile, letterExists],
  run: async ({ store, actor, path, body, command, now, today }) => {
    requireStepPermitted(actor, body.step)
    const { step, files: ids = [] } = body
    const given = { ...command, by: actor.id, at: now }
    const owner = filesOfOutgoing(path.id)
    const named = await namedFiles(store, { owner, ids, command: given, on: today })
    const paper = presentOutgoing(await recordStep(store, path.id, { step, named, command: given, today }))
    await keepFiles(store, owner, ids)
    if (body.step.step === 'sent-out' && paper.letter) await enterLetterMails(store, paper.letter, now)
    return { body: paper }
  },
})
