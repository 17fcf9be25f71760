import * as z from 'zod'
import { directiveKeyOf } from '../../../directives/directive/directive.ts'
import { attachedFilesSchema } from '../../../files/attached-file.ts'
import { paperStepSchema, stepIn } from '../../../organisation/signing/paper-life.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { outgoingPaperIdSchema } from '../../../shared/ids.ts'
import {
  fileKeptSchema,
  letterOfPaper,
  lifeOfPaper,
  type OutgoingPaper,
  outgoingKinds,
  outgoingPaperSchema,
  outgoingStates,
  stateOfPaper,
  stepsWaitedFor,
  waitsFor,
  waitsSince,
} from './outgoing-paper.ts'

export const outgoingPath = z.strictObject({ id: outgoingPaperIdSchema })

const { draft } = outgoingPaperSchema.shape

const recordedStep = z.object({
  step: z.union([
    paperStepSchema,
    fileKeptSchema,
    z.object({ step: z.literal('withdrawn'), reason: z.string() }),
  ]),
  on: z.iso.date(),
  at: z.iso.datetime(),
  by: z.string(),
  onBehalfOf: z.string().optional(),
  files: attachedFilesSchema.optional(),
})

const standing = {
  id: z.string(),
  draftedOn: z.iso.date(),
  draftedBy: z.string(),
  state: z.enum(outgoingStates),
  since: localDateSchema.meta({ description: 'since when it is so far' }),
  waitsFor: z.array(z.enum(stepsWaitedFor)).meta({ description: 'what it, and its mails, still wait for' }),
  letter: z.string().optional().meta({ description: 'the key of the letter that it has become' }),
}

/** A paper on its way out, with all that was recorded of it. */
export const outgoingAnswer = z.object({ ...standing, draft, steps: z.array(recordedStep) })

/** A line of a list: what it is and how far. */
export const outgoingLine = z.object({
  ...standing,
  kind: z.enum(outgoingKinds),
  subject: z.string(),
  symbol: z.string(),
  number: z.string().optional(),
  named: z.int().meta({ description: 'how many departments it names' }),
})

const presentStanding = (paper: OutgoingPaper) => {
  const letter = letterOfPaper(paper)
  return {
    id: paper.id,
    draftedOn: paper.drafted.on,
    draftedBy: paper.drafted.by,
    state: stateOfPaper(paper),
    since: waitsSince(paper),
    waitsFor: waitsFor(paper),
    ...(letter && { letter: directiveKeyOf(letter) }),
  }
}

export const presentOutgoing = (
  paper: OutgoingPaper,
  shown: OutgoingPaper['entries'] = paper.entries,
): z.infer<typeof outgoingAnswer> => ({
  ...presentStanding(paper),
  draft: paper.draft,
  steps: shown.map(({ key: _, bodyHash: __, ...entry }) => entry),
})

export const presentOutgoingLine = (paper: OutgoingPaper): z.infer<typeof outgoingLine> => {
  const { draft: given } = paper
  const numbered = stepIn(lifeOfPaper(paper), 'numbered')
  return {
    ...presentStanding(paper),
    kind: given.kind,
    subject: given.subject,
    symbol: given.symbol,
    ...(numbered && { number: numbered.number }),
    named: 'named' in given ? given.named.length : 0,
  }
}
