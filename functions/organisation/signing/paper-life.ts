import * as z from 'zod'
import { type LocalDate, laterOf, localDateSchema } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { textOf } from '../../shared/text.ts'
import {
  nothingToTakeBack,
  paperNotReady,
  paperStepDayWrong,
  paperStepStands,
  paperStepTaken,
} from './paper-life-problems.ts'

/**
 * The life of a letter or a decision: draft, sent for signing, numbered, signed, sent out. A paper on paper gets its number
 * once it is signed, an electronic one before the seal of the Committee is put on it (Decree 30/2020, articles 15 and 18), so
 * that either may come first.
 */
export type PaperStepName = Taken['step']

const day = localDateSchema.meta({ description: 'the day on the paper; today or earlier' })

/** A number as the register of outgoing papers gives it, without its symbol: the kind of paper tells that. */
const paperNumberSchema = z
  .string()
  .regex(/^0{0,5}[1-9]\d{0,5}[A-Za-z]?$/, { error: 'directive-number-form' })

/** A step of the way, or the last one taken back. */
export const paperStepSchema = z
  .discriminatedUnion('step', [
    z.strictObject({ step: z.literal('sent-for-signing'), day }),
    z.strictObject({ step: z.literal('numbered'), day, number: paperNumberSchema }),
    z.strictObject({ step: z.literal('signed'), day }),
    z.strictObject({ step: z.literal('sent-out'), day }),
    z.strictObject({ step: z.literal('taken-back'), reason: textOf(500) }),
  ])
  .meta({ id: 'PaperStep' })

export type PaperStep = z.infer<typeof paperStepSchema>
type Taken = Exclude<PaperStep, { step: 'taken-back' }>

/** The steps that stand, in the order in which they were entered. */
export type PaperLife = readonly Taken[]

const isFinal = ({ step }: Taken): boolean => step === 'signed' || step === 'sent-out'

export const stepIn = <Name extends PaperStepName>(
  life: PaperLife,
  name: Name,
): Extract<Taken, { step: Name }> | undefined =>
  life.find((taken): taken is Extract<Taken, { step: Name }> => taken.step === name)

/** The life after a step that was allowed. A number entered anew replaces the one before. */
const withStep = (life: PaperLife, step: PaperStep): PaperLife => {
  if (step.step === 'taken-back') return life.slice(0, -1)
  return step.step === 'numbered' && stepIn(life, 'numbered')
    ? life.map((taken) => (taken.step === 'numbered' ? step : taken))
    : [...life, step]
}

/** @param steps all that were entered, the first one first */
export const lifeOf = (steps: readonly PaperStep[]): PaperLife => steps.reduce<PaperLife>(withStep, [])

/**
 * Sending for signing may be skipped, and comes before the signature. Number and signature come in either order, and
 * both before the paper goes out. What was signed or went out is put right by another paper, never taken back.
 */
const missingBefore: Readonly<Record<PaperStepName, readonly PaperStepName[]>> = {
  'sent-for-signing': [],
  numbered: [],
  signed: [],
  'sent-out': ['numbered', 'signed'],
}

const requireDay = (life: PaperLife, { step, day }: Taken, today: LocalDate, since: LocalDate): void => {
  // A paper is not signed before it was sent for signing, nor sent out before it was signed and numbered.
  const before = step === 'signed' ? ['sent-for-signing'] : missingBefore[step]
  const earliest = life
    .filter((taken) => before.includes(taken.step))
    .reduce<LocalDate>((latest, taken) => laterOf(latest, taken.day), since)
  if (day > today || day < earliest) throw new Refused(paperStepDayWrong, { day, earliest, today })
}

interface OnDay {
  readonly today: LocalDate
  /** What the paper is about was asked or drafted on this day: no step is earlier. */
  readonly since: LocalDate
}

/**
 * The life of a paper with one more step.
 * @throws Refused paper-step-taken, paper-step-stands, paper-not-ready, nothing-to-take-back, paper-step-day-wrong
 */
export const carried = (life: PaperLife, step: PaperStep, { today, since }: OnDay): PaperLife => {
  const last = life.at(-1)
  if (step.step === 'taken-back') {
    if (!last) throw new Refused(nothingToTakeBack)
    if (isFinal(last)) throw new Refused(paperStepStands, { step: last.step })
    return withStep(life, step)
  }
  const isOut = stepIn(life, 'sent-out') !== undefined
  const isRenumbered = step.step === 'numbered' && !isOut
  const isLate = step.step === 'sent-for-signing' && stepIn(life, 'signed') !== undefined
  if (isLate || (stepIn(life, step.step) && !isRenumbered))
    throw new Refused(paperStepTaken, { step: isLate ? 'signed' : step.step })
  const missing = missingBefore[step.step].filter((name) => !stepIn(life, name))
  if (missing.length > 0) throw new Refused(paperNotReady, { missing: missing.join(', ') })
  requireDay(life, step, today, since)
  return withStep(life, step)
}
