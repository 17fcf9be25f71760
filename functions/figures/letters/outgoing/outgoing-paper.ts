import * as z from 'zod'
import { directiveSymbolSchema } from '../../../directives/directive/directive-number.ts'
import { type AttachedFile, attachedFilesSchema } from '../../../files/attached-file.ts'
import {
  carried,
  lifeOf,
  type PaperLife,
  type PaperStepName,
  paperStepSchema,
  stepIn,
} from '../../../organisation/signing/paper-life.ts'
import { paperNotReady, paperStepStands } from '../../../organisation/signing/paper-life-problems.ts'
import { addDays, type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import { outgoingPaperIdSchema, userIdSchema } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { lineOf, textOf } from '../../../shared/text.ts'
import { type Letter, letterSchema } from '../letter.ts'
import { paperWithdrawn } from './outgoing-problems.ts'

/** The kinds that name departments with the five words of a letter, and those that name nobody. */
const namingKinds = ['letter', 'urging'] as const
const otherKinds = ['report', 'explanation-request'] as const

export const outgoingKinds = [...namingKinds, ...otherKinds] as const

const common = {
  subject: lineOf(300).meta({ description: 'what it is about, as the paper itself says (trích yếu)' }),
  symbol: directiveSymbolSchema,
}
const { named, ruleSet, ruleSetVersion } = letterSchema.shape

const otherDraft = z.strictObject({ kind: z.enum(otherKinds), ...common })

/** A paper that the Office drafts: what it is, and whom it names. Its number and its day come on the way. */
export const outgoingDraftSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(namingKinds), ...common, named, ruleSet }),
    otherDraft,
  ])
  .meta({ id: 'OutgoingDraft' })

/** With the version of the rules by which the departments were named, as it was in force on the day of the draft. */
const keptDraftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(namingKinds), ...common, named, ruleSet, ruleSetVersion }),
  otherDraft,
])

const withdrawnStepSchema = z.strictObject({ step: z.literal('withdrawn'), reason: textOf(500) })

/** The signed file, or its scan, that came when the step was recorded already. */
export const fileKeptSchema = z.strictObject({ step: z.literal('file-kept') })

const commandShape = {
  key: z.string(),
  bodyHash: z.string(),
  by: userIdSchema,
  onBehalfOf: userIdSchema.optional(),
  on: localDateSchema,
  at: z.iso.datetime(),
}

/** What was recorded of the paper: a step of its life, a file that came later, or that it was given up. */
const outgoingEntrySchema = z.strictObject({
  ...commandShape,
  step: z.union([paperStepSchema, fileKeptSchema, withdrawnStepSchema]),
  files: attachedFilesSchema.optional(),
})

/** A paper on its way out, with all that was recorded of it, the first entry first. */
export const outgoingPaperSchema = z.strictObject({
  id: outgoingPaperIdSchema,
  draft: keptDraftSchema,
  drafted: z.strictObject(commandShape),
  entries: z.array(outgoingEntrySchema).max(200),
})

export type KeptDraft = z.infer<typeof keptDraftSchema>
export type OutgoingPaper = z.infer<typeof outgoingPaperSchema>
export type OutgoingEntry = z.infer<typeof outgoingEntrySchema>
export type OutgoingStep = OutgoingEntry['step']

const isWithdrawn = ({ entries }: Pick<OutgoingPaper, 'entries'>): boolean =>
  entries.at(-1)?.step.step === 'withdrawn'

const stepsOf = ({ entries }: Pick<OutgoingPaper, 'entries'>) =>
  entries.flatMap(({ step }) => (step.step === 'withdrawn' || step.step === 'file-kept' ? [] : [step]))

/** The steps that stand. */
export const lifeOfPaper = (paper: Pick<OutgoingPaper, 'entries'>): PaperLife => lifeOf(stepsOf(paper))

export const outgoingStates = ['draft', 'being-signed', 'signed', 'out', 'withdrawn'] as const
export type OutgoingState = (typeof outgoingStates)[number]

/** How far a paper is. What has a number and no signature is being signed: an electronic paper gets its number first. */
export const stateOfPaper = (paper: Pick<OutgoingPaper, 'entries'>): OutgoingState => {
  if (isWithdrawn(paper)) return 'withdrawn'
  const life = lifeOfPaper(paper)
  if (stepIn(life, 'sent-out')) return 'out'
  if (stepIn(life, 'signed')) return 'signed'
  return life.length > 0 ? 'being-signed' : 'draft'
}

const wayOut = ['signed', 'numbered', 'sent-out'] as const
export const stepsWaitedFor = wayOut

/** The steps that the paper, and so its mails, still wait for; nothing where it is out or was given up. */
export const waitsFor = (paper: Pick<OutgoingPaper, 'entries'>): (typeof wayOut)[number][] => {
  const life = lifeOfPaper(paper)
  return isWithdrawn(paper) ? [] : wayOut.filter((name) => !stepIn(life, name))
}

/** The day on which it came to wait for what it waits for now: its last step, or its draft. */
export const waitsSince = ({ drafted, entries }: Pick<OutgoingPaper, 'drafted' | 'entries'>): LocalDate =>
  entries.findLast(({ step }) => step.step !== 'file-kept')?.on ?? drafted.on

/** A paper is often written, and even sent for signing, before somebody enters it. */
const maxDaysBeforeDraft = 31

/**
 * The paper may take the step.
 * @throws Refused paper-withdrawn, and what the life of a paper refuses
 */
export const requireStep = (paper: OutgoingPaper, step: OutgoingStep, today: LocalDate): void => {
  if (isWithdrawn(paper)) throw new Refused(paperWithdrawn)
  const life = lifeOfPaper(paper)
  if (step.step === 'withdrawn') {
    if (stepIn(life, 'signed')) throw new Refused(paperStepStands, { step: 'signed' })
    return
  }
  if (step.step === 'file-kept') {
    if (!stepIn(life, 'signed')) throw new Refused(paperNotReady, { missing: 'signed' })
    return
  }
  carried(life, step, { today, since: addDays(paper.drafted.on, -maxDaysBeforeDraft) })
}

/**
 * The letter that a paper which is out has become, of the day on which it was signed; undefined for one that names nobody,
 * and for one that is not out.
 */
export const letterOfPaper = ({ draft, entries }: OutgoingPaper): Letter | undefined => {
  if (!('named' in draft)) return undefined
  const life = lifeOfPaper({ entries })
  const [numbered, signed, out] = [stepIn(life, 'numbered'), stepIn(life, 'signed'), stepIn(life, 'sent-out')]
  if (!numbered || !signed || !out) return undefined
  const { kind: _, subject: __, ...naming } = draft
  return letterSchema.parse({ ...naming, number: numbered.number, issuedOn: signed.day })
}

/** The entries that whoever reads the letter sees the files of: drafts that came before the signature are the Office's. */
export const entriesSince = (
  { entries }: Pick<OutgoingPaper, 'entries'>,
  name: PaperStepName,
): readonly OutgoingEntry[] => {
  const place = entries.findIndex(({ step }) => step.step === name)
  return place < 0 ? [] : entries.slice(place)
}

/** Every file that was kept with a paper. */
export const filesOf = (entries: readonly OutgoingEntry[]): readonly AttachedFile[] =>
  entries.flatMap(({ files = [] }) => files)
